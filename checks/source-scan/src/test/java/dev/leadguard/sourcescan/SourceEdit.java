package dev.leadguard.sourcescan;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import dev.leadguard.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes something away from one file, so that a correct file becomes a faulty one. All else keeps its line, and its column unless
 * something longer was put before it. Where the edit would not compile, or would say something else, there is none.
 */
final class SourceEdit {

  private final String text;
  private final CompilationUnit tree;
  private final List<Integer> lineStarts = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  /** Characters that are replaced. */
  private record Change(int start, int end, String by) {}

  private SourceEdit(String text, CompilationUnit tree) {
    this.text = text;
    this.tree = tree;
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      boolean ends = text.charAt(i) == '\n'
          || text.charAt(i) == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        lineStarts.add(i + 1);
      }
    }
  }

  /** Begins the edit of a file; there is none of a file that is not Java, or that holds unicode escapes. */
  static Optional<SourceEdit> of(String text) {
    JavaParser parser = new JavaParser(new ParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
        .setAttributeComments(false));
    return text.contains("\\u")
        ? Optional.empty()
        : parser.parse(text).getResult().map(tree -> new SourceEdit(text, tree));
  }

  /** Returns the text with all that was taken away or put in; empty if two edits are in each other's way. */
  Optional<String> result() {
    StringBuilder result = new StringBuilder(text);
    int begin = Integer.MAX_VALUE;
    List<Change> backwards = changes.stream()
        .distinct()
        .sorted(Comparator.comparingInt(Change::start).reversed())
        .toList();
    for (Change change : backwards) {
      if (change.end() > begin) {
        return Optional.empty();
      }
      result.replace(change.start(), change.end(), change.by());
      begin = change.start();
    }
    return Optional.of(result.toString());
  }

  /** Returns how many edits there are, for {@link #undoTo}. */
  int size() {
    return changes.size();
  }

  /** Takes back all edits but the first ones. */
  void undoTo(int size) {
    changes.subList(size, changes.size()).clear();
  }

  // ---------------------------------------------------------------- headers

  /**
   * Takes away the call that sets a header, or the pair of a name and a value.
   *
   * @param at the name of the called method, or a literal that is the name of the header
   * @return whether that can be done
   */
  boolean removeSetting(Span at) {
    Optional<Node> node = nodeAt(at);
    if (node.isPresent() && node.get() instanceof StringLiteralExpr name) {
      return removePair(name);
    }
    return node.isPresent() && removeCall(node.get());
  }

  private boolean removeCall(Node call) {
    if (call instanceof ObjectCreationExpr creation) {
      return removeElement(creation);
    }
    MethodCallExpr method = (MethodCallExpr) call;
    boolean isChained = method
        .getScope()
        .filter(scope -> scope.isMethodCallExpr() || scope.isObjectCreationExpr())
        .isPresent();
    if (method.getParentNode().orElse(null) instanceof ExpressionStmt stmt && !isChained) {
      boolean isLambda =
          stmt.getParentNode().filter(LambdaExpr.class::isInstance).isPresent();
      replace(rangeOf(stmt), isLambda ? "{}" : ";");
      return true;
    }
    boolean isStatic = method
        .getScope()
        .filter(scope -> scope instanceof NameExpr name
            && Character.isUpperCase(name.getNameAsString().charAt(0)))
        .isPresent();
    if (isStatic || method.getScope().isEmpty()) {
      return removeElement(method);
    }
    int scopeEnd = offset(rangeOf(method.getScope().get()).end) + 1;
    replace(scopeEnd, offset(rangeOf(method).end) + 1, "");
    return true;
  }

  /** An object that holds one header, as an argument of a call or an element of an array. */
  private boolean removeElement(Expression element) {
    Node parent = element.getParentNode().orElse(null);
    if (parent instanceof ArrayInitializerExpr array) {
      return removeFrom(array.getValues(), array.getValues().indexOf(element), 1);
    }
    if (!(parent instanceof MethodCallExpr call) || !call.getArguments().contains(element)) {
      return false;
    }
    boolean isList = call.getNameAsString().equals("asList")
        || call.getNameAsString().equals("of")
        || call.getArguments().size() > 1;
    return isList
        ? removeFrom(call.getArguments(), call.getArguments().indexOf(element), 1)
        : removeCall(call);
  }

  /** A name and the value behind it, among the arguments of a call. */
  private boolean removePair(Expression name) {
    Node parent = name.getParentNode().orElse(null);
    if (parent instanceof MethodCallExpr call) {
      boolean isOneOfMany =
          call.getArguments().size() > 2 || call.getNameAsString().equals("of");
      return isOneOfMany
          ? removeFrom(call.getArguments(), call.getArguments().indexOf(name), 2)
          : removeCall(call);
    }
    return parent instanceof ObjectCreationExpr creation && removeElement(creation);
  }

  private boolean removeFrom(NodeList<Expression> list, int first, int count) {
    int last = first + count - 1;
    if (first < 0 || last >= list.size()) {
      return false;
    }
    int start = offset(rangeOf(list.get(first)).begin);
    int end = offset(rangeOf(list.get(last)).end) + 1;
    if (last + 1 < list.size()) {
      end = offset(rangeOf(list.get(last + 1)).begin);
    } else if (first > 0) {
      start = offset(rangeOf(list.get(first - 1)).end) + 1;
    }
    replace(start, end, "");
    return true;
  }

  // ---------------------------------------------------------------- keys

  /**
   * Puts a literal in the place of a key.
   *
   * @param at the name of the method that sets the header, or a literal that is the name of the header
   * @param prefix what the value of the header begins with before the key
   * @param key letters and digits
   * @return where the literal begins; empty if it is not plain which argument is the key
   */
  Optional<Span> plantKey(Span at, String prefix, String key) {
    Optional<Expression> value = nodeAt(at).flatMap(SourceEdit::valueOf);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Expression expression = value.get();
    String start = prefix;
    boolean addsPrefix = nodeAt(at)
        .filter(node -> node instanceof MethodCallExpr call && isBearer(call))
        .isPresent();
    if (addsPrefix) {
      start = "";
    }
    Range range = rangeOf(expression);
    Position begin = range.begin;
    if (!start.isEmpty()
        && expression instanceof BinaryExpr sum
        && sum.getLeft() instanceof StringLiteralExpr literal
        && literal.asString().strip().equalsIgnoreCase(prefix.strip())) {
      begin = rangeOf(sum.getRight()).begin;
      start = "";
    }
    replace(offset(begin), offset(range.end) + 1, '"' + start + key + '"');
    return Optional.of(Span.token(begin.line, begin.column - 1, key.length() + 2));
  }

  /** Returns the name of the header, if it is written as a literal where the header is set. */
  Optional<String> headerNamedAt(Span at) {
    Optional<Node> node = nodeAt(at);
    if (node.isPresent() && node.get() instanceof StringLiteralExpr name) {
      return Optional.of(name.getValue());
    }
    return node.stream()
        .flatMap(call -> argumentsOf(call).stream())
        .filter(StringLiteralExpr.class::isInstance)
        .map(argument -> ((StringLiteralExpr) argument).getValue())
        .findFirst();
  }

  private static Optional<Expression> valueOf(Node node) {
    if (node instanceof StringLiteralExpr name) {
      Node parent = name.getParentNode().orElse(null);
      NodeList<Expression> all = argumentsOf(parent);
      int next = all.indexOf(name) + 1;
      return next > 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
    }
    NodeList<Expression> arguments = argumentsOf(node);
    boolean isBearer = node instanceof MethodCallExpr call && isBearer(call);
    if (arguments.size() == 2 || arguments.size() == 1 && isBearer) {
      return arguments.getLast();
    }
    return Optional.empty();
  }

  private static boolean isBearer(MethodCallExpr call) {
    return call.getNameAsString().toLowerCase(Locale.ROOT).contains("bearer");
  }

  private static NodeList<Expression> argumentsOf(Node node) {
    if (node instanceof MethodCallExpr call) {
      return call.getArguments();
    }
    return node instanceof ObjectCreationExpr creation ? creation.getArguments() : new NodeList<>();
  }

  // ---------------------------------------------------------------- parameters

  /**
   * Drops a parameter from a URL: from its text, with the value behind it, or the call that adds it. Where the value stands
   * elsewhere, the parameter gets another name.
   *
   * @param at a literal that names it, or several joined by {@code +}
   * @return whether that can be done
   */
  boolean dropParameter(Span at, String name) {
    List<StringLiteralExpr> named = tree.findAll(
        StringLiteralExpr.class,
        literal -> isWithin(rangeOf(literal), at) && literal.getValue().contains(name));
    for (StringLiteralExpr literal : named) {
      if (!drop(literal, name)) {
        return false;
      }
    }
    return !named.isEmpty();
  }

  private boolean drop(StringLiteralExpr literal, String name) {
    String value = literal.getValue();
    if (value.equals(name) && !argumentsOf(literal.getParentNode().orElse(null)).isEmpty()) {
      return removePair(literal);
    }
    int found = value.indexOf(name + "=");
    Optional<Expression> behind = behind(literal);
    if (found >= 0 && found + name.length() + 1 == value.length() && behind.isPresent()) {
      int start = offset(rangeOf(literal).begin) + 1 + found;
      replace(start, offset(rangeOf(behind.get()).end) + 1, "\"");
      return true;
    }
    int start = offset(rangeOf(literal).begin) + 1 + value.indexOf(name);
    replace(start, start + name.length(), "z".repeat(name.length()));
    return true;
  }

  /** Returns what is added to a text with {@code +}. */
  private static Optional<Expression> behind(Expression literal) {
    if (literal.getParentNode().orElse(null) instanceof BinaryExpr sum) {
      if (sum.getLeft() == literal) {
        return Optional.of(sum.getRight());
      }
      if (sum.getParentNode().orElse(null) instanceof BinaryExpr more && more.getLeft() == sum) {
        return Optional.of(more.getRight());
      }
    }
    return Optional.empty();
  }

  // ---------------------------------------------------------------- places

  private Optional<Node> nodeAt(Span at) {
    return tree.findFirst(
        Node.class,
        node -> nameOf(node)
            .filter(range -> range.begin.line == at.line() && range.begin.column == at.column() + 1)
            .isPresent());
  }

  private static Optional<Range> nameOf(Node node) {
    if (node instanceof MethodCallExpr call) {
      return call.getName().getRange();
    }
    if (node instanceof ObjectCreationExpr creation) {
      return creation.getType().getName().getRange();
    }
    return node instanceof StringLiteralExpr ? node.getRange() : Optional.empty();
  }

  private static boolean isWithin(Range range, Span at) {
    Span span =
        new Span(range.begin.line, range.begin.column - 1, range.end.line, range.end.column);
    Span end = new Span(at.endLine(), at.endColumn(), 0, 0);
    Span ownEnd = new Span(span.endLine(), span.endColumn(), 0, 0);
    return span.compareTo(at) >= 0 && ownEnd.compareTo(end) <= 0;
  }

  private static Range rangeOf(Node node) {
    return node.getRange().orElseThrow();
  }

  private int offset(Position position) {
    return lineStarts.get(position.line - 1) + position.column - 1;
  }

  private void replace(Range range, String by) {
    replace(offset(range.begin), offset(range.end) + 1, by);
  }

  /** Keeps lines and, if what comes is not longer, columns. */
  private void replace(int start, int end, String by) {
    StringBuilder kept = new StringBuilder(by);
    for (int i = start + by.length(); i < end; i++) {
      char c = text.charAt(i);
      kept.append(c == '\n' || c == '\r' ? c : ' ');
    }
    // A line that ends within the first characters still has to end.
    for (int i = start; i < Math.min(end, start + by.length()); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        kept.append(c);
      }
    }
    changes.add(new Change(start, end, kept.toString()));
  }
}

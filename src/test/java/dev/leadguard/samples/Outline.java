package dev.leadguard.samples;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Outlines a sample: its methods, constructors and fields with their lines, and by name what each of them uses. That is
 * enough to say which markers speak of what happens when one public method is called.
 */
final class Outline {

  private static final Pattern ALLOWED = Pattern.compile("//\\s*leadguard:allow\\s+(\\w+)");

  private final List<Member> members;

  private Outline(List<Member> members) {
    this.members = members;
  }

  /**
   * A method, constructor or field.
   *
   * @param owner its class, with the classes around it: {@code Fields.Template}
   * @param name its name; that of a constructor is its class's
   * @param first its first line, 1-based
   * @param last its last line
   * @param isWayOfUse whether it is a public method of the sample's own choice, to be called alone
   * @param isOverride whether it is there for those who know its class by another type, such as an interceptor's method
   * @param uses simple names that occur in it
   * @param allowed rules that are suppressed in it
   */
  record Member(
      String owner,
      String name,
      int first,
      int last,
      boolean isWayOfUse,
      boolean isOverride,
      Set<String> uses,
      Set<String> allowed) {

    /** Returns how the log names the method: {@code Fields.Template#complete}. */
    String id() {
      return owner + "#" + name;
    }

    boolean holds(int line) {
      return first <= line && line <= last;
    }

    private boolean isUsedBy(Member other) {
      String type = owner.substring(owner.lastIndexOf('.') + 1);
      return !isWayOfUse
          && isNear(other)
          && (other.uses.contains(name) || isOverride && other.uses.contains(type));
    }

    private boolean isNear(Member other) {
      return (owner + ".").startsWith(other.owner + ".")
          || (other.owner + ".").startsWith(owner + ".");
    }
  }

  /** Outlines a Java text. */
  static Outline of(String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of(), null, List.of(source));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      Scanner scanner =
          new Scanner(unit, Trees.instance(task).getSourcePositions(), Sample.lines(text));
      unit.accept(scanner, null);
      return new Outline(List.copyOf(scanner.members));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the public methods, in the order of the text. */
  List<Member> waysOfUse() {
    return members.stream().filter(Member::isWayOfUse).toList();
  }

  /** Returns the names of what is not a way of use. */
  Stream<String> ownNames() {
    return members.stream().filter(m -> !m.isWayOfUse()).map(Member::name);
  }

  /**
   * Returns what runs when this method is called: itself, its class's constructors, and whatever these use by name in the
   * same class or the classes around or in it, with what the classes it uses override. Other ways of use do not belong to it.
   */
  Set<Member> reachedFrom(Member wayOfUse) {
    Set<Member> reached = new LinkedHashSet<>();
    Deque<Member> open = new ArrayDeque<>();
    open.add(wayOfUse);
    String type = wayOfUse.owner().substring(wayOfUse.owner().lastIndexOf('.') + 1);
    members.stream()
        .filter(m -> m.owner().equals(wayOfUse.owner()) && m.name().equals(type))
        .forEach(open::add);
    while (!open.isEmpty()) {
      Member member = open.remove();
      if (reached.add(member)) {
        members.stream().filter(m -> m.isUsedBy(member)).forEach(open::add);
      }
    }
    return reached;
  }

  private static final class Scanner extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<String> lines;
    private final List<Member> members = new ArrayList<>();
    private final Deque<String> owners = new ArrayDeque<>();
    private final Deque<Set<String>> allowed = new ArrayDeque<>(List.of(Set.of()));

    private Scanner(CompilationUnitTree unit, SourcePositions positions, List<String> lines) {
      this.unit = unit;
      this.positions = positions;
      this.lines = lines;
    }

    @Override
    public Void visitClass(ClassTree tree, Void unused) {
      owners.addLast(tree.getSimpleName().toString());
      Set<String> inClass = new LinkedHashSet<>(allowed.getLast());
      tree.getModifiers().getAnnotations().forEach(a -> a.accept(new Names(inClass, true), null));
      allowed.addLast(inClass);
      for (Tree member : tree.getMembers()) {
        if (member instanceof MethodTree || member instanceof VariableTree) {
          add(member);
        } else {
          member.accept(this, null);
        }
      }
      allowed.removeLast();
      owners.removeLast();
      return null;
    }

    private void add(Tree tree) {
      boolean isMethod = tree instanceof MethodTree;
      String name = isMethod
          ? ((MethodTree) tree).getName().toString()
          : ((VariableTree) tree).getName().toString();
      boolean isConstructor = name.equals("<init>");
      ModifiersTree modifiers =
          isMethod ? ((MethodTree) tree).getModifiers() : ((VariableTree) tree).getModifiers();
      boolean isPublic = isMethod && modifiers.getFlags().contains(Modifier.PUBLIC);
      boolean isOverride = modifiers.getAnnotations().stream()
          .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      Set<String> uses = new LinkedHashSet<>();
      tree.accept(new Names(uses, false), null);
      Set<String> silent = new LinkedHashSet<>(allowed.getLast());
      tree.accept(new Names(silent, true), null);
      int first = line(positions.getStartPosition(unit, tree));
      int last = line(positions.getEndPosition(unit, tree));
      for (Matcher m = ALLOWED.matcher(String.join("\n", lines.subList(first - 1, last)));
          m.find(); ) {
        silent.add(m.group(1));
      }
      members.add(new Member(
          String.join(".", owners),
          isConstructor ? owners.getLast() : name,
          first,
          last,
          isPublic && !isConstructor && !isOverride,
          isOverride,
          uses,
          silent));
    }

    private int line(long position) {
      return (int) unit.getLineMap().getLineNumber(position);
    }
  }

  /** Collects the names that a tree uses, or the values of the {@code SuppressWarnings} in it. */
  private static final class Names extends TreeScanner<Void, Void> {
    private final Set<String> names;
    private final boolean ofSuppressions;

    private Names(Set<String> names, boolean ofSuppressions) {
      this.names = names;
      this.ofSuppressions = ofSuppressions;
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Void unused) {
      if (ofSuppressions && tree.getAnnotationType().toString().equals("SuppressWarnings")) {
        tree.getArguments()
            .forEach(a -> a.accept(
                new TreeScanner<Void, Void>() {
                  @Override
                  public Void visitLiteral(LiteralTree literal, Void none) {
                    names.add(String.valueOf(literal.getValue()));
                    return null;
                  }
                },
                null));
      }
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void unused) {
      return add(tree.getName().toString());
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      add(tree.getIdentifier().toString());
      return super.visitMemberSelect(tree, null);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
      add(tree.getName().toString());
      return super.visitMemberReference(tree, null);
    }

    private Void add(String name) {
      if (!ofSuppressions) {
        names.add(name);
      }
      return null;
    }
  }
}

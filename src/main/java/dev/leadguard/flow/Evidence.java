package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Demands;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what a URL was put together from and which client sends it, in the words of the source.
 *
 * <p>A literal is quoted as far as it consists of words of the API's description: its hosts, paths and parameters. All else in
 * it could be a secret and is left out; a constant is called by its name. The files that are named are looked through when they
 * are.
 */
final class Evidence {

  /** What stands for the rest of a literal. */
  private static final String REST = "...";

  private static final Set<String> WORDS = Set.of("http", "https", "www");

  private final Map<String, SourceUnit> units = new HashMap<>();
  private final Map<String, Map<Span, String>> names = new HashMap<>();

  Evidence(List<SourceUnit> units) {
    units.forEach(unit -> this.units.put(unit.path(), unit));
  }

  /** Returns a step for each part of a URL. */
  private List<Trace> partsOf(Template url, Api api) {
    Set<String> words = wordsOf(api);
    List<Trace> parts = new ArrayList<>();
    for (Template.Piece piece : url.pieces()) {
      Trace part = piece instanceof Template.Lit lit
          ? new Trace(Trace.URL, textOf(lit, words), lit.at())
          : new Trace(Trace.URL, textOf(((Template.Gap) piece).hole()), holePlace(piece));
      if (parts.isEmpty() || !parts.get(parts.size() - 1).equals(part)) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** Returns the steps to a URL: its parts, and the row of the API that it matches. */
  List<Trace> urlOf(Target target, Demands demands) {
    Place made = target.madeAt();
    List<Trace> trace = new ArrayList<>(partsOf(target.text().template(), target.api()));
    String host = target.url().host().isEmpty()
        ? "a host that is not visible"
        : target.api().hosts().get(0);
    String row =
        demands.rows().isEmpty() ? "no listed endpoint" : demands.rows().get(0).match();
    trace.add(new Trace(row + " of " + host, made));
    return trace;
  }

  /** Returns a step for the client that sends a request, as far as one was seen made. */
  List<Trace> clientsOf(Sends.Send send) {
    List<Trace> steps = new ArrayList<>();
    for (Sends.Sender sender : send.senders()) {
      String headers = sender.isBare() ? "no default header" : "its default headers are others";
      String name = nameAt(sender.made()).map(n -> n + ", ").orElse("");
      steps.add(new Trace(Trace.CLIENT, name + headers, sender.made()));
    }
    return steps;
  }

  private String textOf(Template.Lit lit, Set<String> words) {
    return nameAt(lit.at()).orElseGet(() -> "\"" + quoted(lit.text(), words) + "\"");
  }

  private static String textOf(Hole hole) {
    if (hole.origin() == Hole.Origin.ENVIRONMENT || hole.origin() == Hole.Origin.PROPERTY) {
      return "a setting";
    }
    boolean named = !hole.names().isEmpty()
        && (hole.origin() == Hole.Origin.PARAMETER
            || hole.origin() == Hole.Origin.FIELD
            || hole.origin() == Hole.Origin.CALL);
    return named ? hole.names().get(hole.names().size() - 1) : "a value that is not visible";
  }

  private static Place holePlace(Template.Piece piece) {
    return ((Template.Gap) piece).hole().at();
  }

  private static Set<String> wordsOf(Api api) {
    Set<String> words = new LinkedHashSet<>(WORDS);
    api.hosts().forEach(host -> words.addAll(split(host)));
    api.endpoints().forEach(endpoint -> words.addAll(split(endpoint.match())));
    api.parameters().forEach(parameter -> words.addAll(split(parameter.name())));
    return words;
  }

  private static Set<String> split(String text) {
    return Set.copyOf(List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
  }

  private static String quoted(String text, Set<String> words) {
    StringBuilder quoted = new StringBuilder();
    int from = 0;
    for (int i = 0; i < text.length(); i = from) {
      while (from < text.length() && Character.isLetterOrDigit(text.charAt(from))) {
        from++;
      }
      if (from > i) {
        String word = text.substring(i, from);
        boolean known = words.contains(word.toLowerCase(Locale.ROOT));
        quoted.append(known ? word : REST);
      } else {
        char c = text.charAt(from++);
        quoted.append("/:.?&=_-{}%".indexOf(c) >= 0 ? String.valueOf(c) : REST);
      }
    }
    return quoted.toString();
  }

  /** Returns the literal among the arguments of the call whose name stands at a place, if there is one of that text. */
  Optional<Place> argument(Place call, String text) {
    SourceUnit unit = units.get(call.path());
    if (unit == null) {
      return Optional.empty();
    }
    List<Place> found = new ArrayList<>();
    TreeScanner scanner = new TreeScanner() {
      @Override
      public void scan(Expr expr) {
        if (expr instanceof Expr.Call candidate && candidate.at().equals(call.span())) {
          for (Expr arg : candidate.args()) {
            if (arg instanceof Expr.Lit lit && lit.text().equals(text)) {
              found.add(new Place(call.path(), lit.at()));
            }
          }
        }
        super.scan(expr);
      }
    };
    unit.types().forEach(scanner::scan);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Returns what the source calls the value at a place: the constant that holds the literal, the name that is written there. */
  private Optional<String> nameAt(Place at) {
    SourceUnit unit = units.get(at.path());
    if (unit == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        names.computeIfAbsent(at.path(), path -> namesIn(unit)).get(at.span()));
  }

  private static Map<Span, String> namesIn(SourceUnit unit) {
    Names names = new Names();
    unit.types().forEach(names::scan);
    return names.found;
  }

  /** Collects the names of texts and of objects that a file makes. */
  private static final class Names extends TreeScanner {
    private final Map<Span, String> found = new HashMap<>();
    private String variable = "";
    private boolean isText;

    @Override
    public void scan(Member member) {
      if (member instanceof Member.Field field) {
        in(field.name(), field.type().text().equals("String"), () -> super.scan(member));
      } else {
        in("", false, () -> super.scan(member));
      }
    }

    @Override
    public void scan(Stmt stmt) {
      if (stmt instanceof Stmt.Local local) {
        in(local.name(), false, () -> super.scan(stmt));
      } else {
        super.scan(stmt);
      }
    }

    @Override
    public void scan(Expr expr) {
      if (expr instanceof Expr.Lit lit && isText) {
        found.put(lit.at(), variable);
      } else if (expr instanceof Expr.Name name) {
        found.put(name.at(), name.id());
      } else if (expr instanceof Expr.Select select) {
        found.put(select.at(), select.id());
      } else if (!variable.isEmpty() && (expr instanceof Expr.Call || expr instanceof Expr.New)) {
        found.put(expr.at(), variable);
      }
      if (expr instanceof Expr.Assign assign) {
        String name = assign.target() instanceof Expr.Select select
            ? select.id()
            : assign.target() instanceof Expr.Name target ? target.id() : "";
        in(name, false, () -> super.scan(expr));
      } else if (expr instanceof Expr.Lambda) {
        in("", false, () -> super.scan(expr));
      } else {
        super.scan(expr);
      }
    }

    private void in(String name, boolean text, Runnable scan) {
      String outer = variable;
      boolean outerText = isText;
      variable = name;
      isText = text;
      scan.run();
      variable = outer;
      isText = outerText;
    }
  }
}

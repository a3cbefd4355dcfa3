package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import dev.leadguard.flow.Sends.Fallback;
import dev.leadguard.flow.Sends.HeaderValue;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.secret.Kind;
import dev.leadguard.secret.SecretClassifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds literals that are used as keys. The place of use outranks the looks: what arrives in the credential header of the API
 * is a key, whatever it looks like, unless it is a placeholder, empty, or a reference to a key that is elsewhere.
 */
final class KeyJudge {

  /** Names of methods, constructors and annotations that pair a name with a value. */
  private static final Pattern PAIRING =
      Pattern.compile("(?i)header|property|put|add|set|entry|pair|param|of$|with");

  /** {@code ${name:default}} of a configuration look-up. */
  private static final Pattern DEFAULTED = Pattern.compile("\\$\\{([\\w.-]+):([^{}]+)}");

  private final Apis apis;
  private final List<SourceUnit> units;
  private final Sends sends;
  private final Map<Place, KeyUse> found = new TreeMap<>();
  private final Map<String, KeyUse> proven = new LinkedHashMap<>();
  private final Set<Place> settled = new LinkedHashSet<>();

  KeyJudge(Apis apis, List<SourceUnit> units, Sends sends) {
    this.apis = apis;
    this.units = List.copyOf(units);
    this.sends = sends;
  }

  /** Returns the uses in the order of the literals; one for each literal. */
  List<KeyUse> uses() {
    sends.headerValues().forEach(this::headerValue);
    sends.fallbacks().forEach(this::fallback);
    for (SourceUnit unit : units) {
      Scan scan = new Scan(unit);
      unit.types().forEach(scan::scan);
    }
    for (SourceUnit unit : units) {
      Repeats repeats = new Repeats(unit);
      unit.types().forEach(repeats::scan);
    }
    return List.copyOf(found.values());
  }

  private void add(
      Api api, boolean known, String key, Place at, Set<String> soft, List<Trace> trace) {
    KeyUse use = new KeyUse(api, known, at, key.length(), List.copyOf(soft), trace);
    found.merge(
        at,
        use,
        (old, latest) -> latest.softLinks().size() < old.softLinks().size() ? latest : old);
    if (soft.isEmpty()) {
      proven.putIfAbsent(key, use);
    }
  }

  // ---------------------------------------------------------------- values of headers

  private void headerValue(HeaderValue sink) {
    for (Value.Atom atom : sink.value().atoms()) {
      if (atom instanceof Value.Text text) {
        headerText(sink, text.template());
      }
    }
  }

  private void headerText(HeaderValue sink, Template template) {
    List<Template.Lit> literals =
        template.literals().stream().filter(lit -> lit.at().isInCode()).toList();
    if (literals.isEmpty()) {
      return;
    }
    Place at = literals.stream()
        .max(Comparator.comparingInt(lit -> lit.text().length()))
        .orElseThrow()
        .at();
    List<Owner> owners = ownersOf(sink, template.prefix());
    if (owners.isEmpty()) {
      return;
    }
    Owner owner = owners.get(0);
    String key = template.text().strip();
    key = key.regionMatches(true, 0, owner.prefix(), 0, owner.prefix().length())
        ? key.substring(owner.prefix().length())
        : key;
    Kind kind = SecretClassifier.classify(key);
    boolean harmless = template.isLiteral() ? kind.isHarmless() : kind != Kind.RANDOM;
    if (harmless) {
      return;
    }
    settled.add(at);
    switch (owner.reach()) {
      case TARGET -> add(owner.api(), true, key, at, Set.of(), trace(sink, owner, at));
      case MIXED ->
        add(
            owner.api(),
            true,
            key,
            at,
            Set.of("the URL may also be another one"),
            trace(sink, owner, at));
      case UNSEEN -> {
        boolean distinctive = isDistinctive(owner.api(), sink.header());
        if (distinctive || isNamed(owner.api(), at)) {
          add(
              owner.api(),
              distinctive,
              key,
              at,
              Set.of("the URL is not visible"),
              trace(sink, owner, at));
        }
      }
      case OTHER -> {}
    }
  }

  private static List<Trace> trace(HeaderValue sink, Owner owner, Place at) {
    List<Trace> trace = new ArrayList<>();
    if (!at.isOnLineOf(sink.at())) {
      trace.add(new Trace("becomes the value of " + owner.header() + " here", sink.at()));
    }
    trace.add(new Trace("the key", at));
    return trace;
  }

  /** An API that takes its key in the header, and whether the request goes to it. */
  private record Owner(Api api, String header, String prefix, Reach reach) {}

  /** Where a request goes. In the order of how much that says. */
  private enum Reach {
    TARGET,
    MIXED,
    UNSEEN,
    OTHER
  }

  private List<Owner> ownersOf(HeaderValue sink, String start) {
    List<Owner> owners = new ArrayList<>();
    for (Api api : apis) {
      for (Credential.Header header : api.credential().headers()) {
        boolean prefixed =
            start.regionMatches(true, 0, header.prefix(), 0, header.prefix().length());
        if (header.name().equalsIgnoreCase(sink.header()) && prefixed) {
          owners.add(new Owner(api, header.name(), header.prefix(), reach(api, sink.family())));
        }
      }
    }
    owners.sort(Comparator.comparing(Owner::reach));
    return owners;
  }

  private Reach reach(Api api, int family) {
    boolean target = false;
    boolean other = false;
    boolean unseen = false;
    for (Value value : sends.urlsOf(family)) {
      for (Value.Text text : value.texts()) {
        String host = Url.of(text.template()).host();
        if (host.isEmpty()) {
          unseen = true;
        } else if (api.isHost(host)) {
          target = true;
        } else {
          other = true;
        }
      }
    }
    if (target) {
      return other || unseen ? Reach.MIXED : Reach.TARGET;
    }
    return other && !unseen ? Reach.OTHER : Reach.UNSEEN;
  }

  /** Returns whether a header tells the API by itself: it holds an alias. */
  private static boolean isDistinctive(Api api, String header) {
    return api.isAlias(header);
  }

  /** Returns whether the file of a literal names the API anywhere: by a host, an alias or the name of a key. */
  private boolean isNamed(Api api, Place at) {
    String text = units.stream()
        .filter(unit -> unit.path().equals(at.path()))
        .map(unit -> unit.text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
    return api.hosts().stream().anyMatch(host -> !host.startsWith("*") && text.contains(host))
        || api.aliases().stream().anyMatch(alias -> text.contains(alias.toLowerCase(Locale.ROOT)))
        || api.credential().names().stream()
            .anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
  }

  // ---------------------------------------------------------------- names and defaults

  private void fallback(Fallback fallback) {
    named(
        fallback.name(),
        fallback.literal().text(),
        fallback.literal().at(),
        false,
        "stands in for the look-up of a key");
  }

  /**
   * Judges a literal under a name of the contract.
   *
   * @param looksDecide whether the literal must also look like a key
   */
  private void named(String name, String literal, Place at, boolean looksDecide, String what) {
    Kind kind = SecretClassifier.classify(literal);
    for (Api api : apis) {
      if (api.isKeyName(name)) {
        boolean key = looksDecide
            ? kind == Kind.RANDOM || !kind.isHarmless() && api.credential().hasShape(literal)
            : !kind.isHarmless();
        if (key) {
          settled.add(at);
          add(api, true, literal, at, Set.of(), List.of(new Trace(what, at)));
        }
        return;
      }
    }
  }

  /** Visits names, defaults of configuration, and pairs of a header name and a literal. */
  private final class Scan extends TreeScanner {
    private final SourceUnit unit;

    Scan(SourceUnit unit) {
      this.unit = unit;
    }

    private Place at(Expr.Lit lit) {
      return new Place(unit.path(), lit.at());
    }

    @Override
    public void scan(Member member) {
      if (member instanceof Member.Field field) {
        field.init().flatMap(KeyJudge::literal).ifPresent(lit -> namedConstant(field.name(), lit));
      }
      super.scan(member);
    }

    @Override
    public void scan(Stmt stmt) {
      if (stmt instanceof Stmt.Local local) {
        local.init().flatMap(KeyJudge::literal).ifPresent(lit -> namedConstant(local.name(), lit));
      }
      super.scan(stmt);
    }

    @Override
    public void scan(Annotation annotation) {
      for (Annotation.Value value : annotation.values()) {
        literal(value.expr()).ifPresent(lit -> {
          Matcher matcher = DEFAULTED.matcher(lit.text());
          if (matcher.matches()) {
            named(
                matcher.group(1),
                matcher.group(2),
                at(lit),
                false,
                "the default of a key in the configuration");
          }
        });
      }
      super.scan(annotation);
    }

    @Override
    public void scan(Expr expr) {
      if (expr instanceof Expr.Assign assign) {
        literal(assign.value())
            .ifPresent(lit -> Program.dotted(assign.target())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .ifPresent(name -> namedConstant(name, lit)));
      } else if (expr instanceof Expr.Call call && PAIRING.matcher(call.name()).find()) {
        pairs(call.args());
      } else if (expr instanceof Expr.New creation
          && PAIRING.matcher(creation.type().text()).find()) {
        pairs(creation.args());
      } else if (expr instanceof Expr.NewArray array) {
        pairs(array.elements().orElse(List.of()));
      }
      super.scan(expr);
    }

    private void namedConstant(String name, Expr.Lit lit) {
      named(name, lit.text(), at(lit), true, "the name is that of a key");
    }

    private void pairs(List<Expr> args) {
      for (int i = 0; i + 1 < args.size(); i++) {
        Optional<Expr.Lit> name = literal(args.get(i));
        Optional<Expr.Lit> value = literal(args.get(i + 1));
        if (name.isPresent() && value.isPresent() && !isHeaderValue(at(value.get()))) {
          pair(name.get().text(), value.get().text(), at(value.get()));
        }
      }
    }
  }

  /** Returns whether a listed call took the literal as a header: then its verdict stands. */
  private boolean isHeaderValue(Place at) {
    return settled.contains(at)
        || sends.headerValues().stream()
            .flatMap(sink -> sink.value().texts().stream())
            .flatMap(text -> text.template().literals().stream())
            .anyMatch(lit -> lit.at().equals(at));
  }

  private void pair(String name, String value, Place at) {
    for (Api api : apis) {
      for (Credential.Header header : api.credential().headers()) {
        boolean carries = header.name().equalsIgnoreCase(name)
            && value.regionMatches(true, 0, header.prefix(), 0, header.prefix().length());
        if (carries && (isDistinctive(api, name) || isNamed(api, at))) {
          String key = value.substring(header.prefix().length());
          if (!SecretClassifier.classify(key).isHarmless()) {
            add(
                api,
                isDistinctive(api, name),
                key,
                at,
                Set.of("what takes the header is not visible"),
                List.of(new Trace("a key beside the name of its header", at)));
          }
          return;
        }
      }
    }
  }

  private static Optional<Expr.Lit> literal(Expr expr) {
    return expr instanceof Expr.Lit lit && lit.kind() == Expr.LitKind.STRING
        ? Optional.of(lit)
        : Optional.empty();
  }

  /** Visits literals that repeat a proven key. */
  private final class Repeats extends TreeScanner {
    private final SourceUnit unit;

    Repeats(SourceUnit unit) {
      this.unit = unit;
    }

    @Override
    public void scan(Expr expr) {
      literal(expr).ifPresent(lit -> {
        KeyUse same = proven.get(lit.text());
        Place at = new Place(unit.path(), lit.at());
        if (same != null && !found.containsKey(at)) {
          add(
              same.api(),
              true,
              lit.text(),
              at,
              Set.of("the same literal is a key elsewhere"),
              List.of(
                  new Trace("the same literal is used as a key here", same.at()),
                  new Trace("the key", at)));
        }
      });
      super.scan(expr);
    }
  }
}

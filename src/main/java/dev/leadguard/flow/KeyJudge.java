package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import dev.leadguard.flow.Sends.Fallback;
import dev.leadguard.flow.Sends.HeaderValue;
import dev.leadguard.flow.Sends.Named;
import dev.leadguard.model.Expr;
import dev.leadguard.model.SourceUnit;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds literals that are used as keys. The place of use outranks the looks: what arrives in the credential header of the API
 * is a key, whatever it looks like, unless it is a placeholder, empty, or a reference to a key that is elsewhere. The less the
 * place says, the more the literal must look like a key.
 */
final class KeyJudge {

  /** Query parameters that take keys; that a URL of the API has one with a random value is enough. */
  private static final Set<String> KEY_PARAMETERS = Set.of(
      "key",
      "apikey",
      "token",
      "apitoken",
      "accesstoken",
      "authtoken",
      "xapikey",
      "accesskey",
      "secret",
      "apisecret");

  /** What ends a URL in a text. */
  private static final String URL_END = " \t\r\n\"'<>";

  private final Apis apis;
  private final KeyWords words;
  private final List<SourceUnit> units;
  private final Sends sends;
  private final Map<Place, KeyUse> found = new TreeMap<>();
  private final Map<String, KeyUse> proven = new LinkedHashMap<>();
  private final Set<Place> inHeaders = new LinkedHashSet<>();
  private final Map<String, String> textOfFile = new LinkedHashMap<>();
  private final Map<Credential.Header, Pattern> lines = new LinkedHashMap<>();

  KeyJudge(Apis apis, List<SourceUnit> units, Sends sends) {
    this.apis = apis;
    this.words = new KeyWords(apis);
    this.units = List.copyOf(units);
    this.sends = sends;
  }

  /** Returns the uses in the order of the literals; one for each literal. */
  List<KeyUse> uses() {
    sends.headerValues().stream()
        .flatMap(sink -> sink.value().texts().stream())
        .flatMap(text -> text.template().literals().stream())
        .forEach(lit -> inHeaders.add(lit.at()));
    sends.headerValues().forEach(this::headerValue);
    sends.allUrls().stream()
        .flatMap(url -> url.texts().stream())
        .forEach(text -> url(text.template()));
    sends.fallbacks().forEach(this::fallback);
    sends.named().forEach(this::named);
    for (SourceUnit unit : units) {
      KeyScan scan = new KeyScan(unit, this);
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
    KeyUse use = new KeyUse(api, known, at, key.length(), false, "", List.copyOf(soft), trace);
    found.merge(
        at,
        use,
        (old, latest) -> latest.softLinks().size() < old.softLinks().size() ? latest : old);
    boolean telling = looksOf(api, key) == Looks.KEY || looksOf(api, key) == Looks.UUID;
    if (soft.isEmpty() && telling) {
      proven.putIfAbsent(key, use);
    }
  }

  // ---------------------------------------------------------------- looks

  /** How much a literal looks like a key. In falling order. */
  private enum Looks {
    /** It is random, or has the shape of the API's keys. */
    KEY,
    /** Keys can look so, and ids do. */
    UUID,
    /** Short, or odd. */
    ODD,
    /** Made of words of a language. */
    WORDS,
    /** Surely none. */
    NONE
  }

  private static final int UUID_LENGTH = 36;

  /** No vendor issues shorter keys; what is random and shorter is an abbreviation or a checksum. */
  private static final int SHORTEST = 16;

  private static Looks looksOf(Api api, String literal) {
    Kind kind = SecretClassifier.classify(literal);
    if (kind.isHarmless()) {
      return Looks.NONE;
    }
    if (kind == Kind.RANDOM) {
      boolean path = literal.startsWith("/") || literal.startsWith("./");
      return literal.length() >= SHORTEST && !path ? Looks.KEY : Looks.ODD;
    }
    if (kind == Kind.PROSE || SecretClassifier.isMadeOfWords(literal)) {
      return Looks.WORDS;
    }
    if (kind == Kind.ID && literal.strip().length() >= UUID_LENGTH) {
      return Looks.UUID;
    }
    boolean shaped = kind != Kind.CIPHERTEXT && api.credential().hasShape(literal);
    return shaped ? Looks.KEY : Looks.ODD;
  }

  // ---------------------------------------------------------------- values of headers

  private void headerValue(HeaderValue sink) {
    for (Value.Text text : sink.value().texts()) {
      headerText(sink, text.template());
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
    String key = withoutPrefix(template.text().strip(), owner.prefix());
    Looks looks = looksOf(owner.api(), key);
    if (looks == Looks.NONE || !template.isLiteral() && looks != Looks.KEY) {
      return;
    }
    Set<String> soft = new LinkedHashSet<>();
    if (looks == Looks.WORDS) {
      soft.add("the value is made of words");
    }
    boolean distinctive = owner.api().isAlias(sink.header());
    switch (owner.reach()) {
      case TARGET -> add(owner.api(), true, key, at, soft, trace(sink, owner, at));
      case MIXED -> {
        soft.add("the URL may also be another one");
        add(owner.api(), true, key, at, soft, trace(sink, owner, at));
      }
      case UNSEEN -> {
        boolean enough = distinctive
            ? looks != Looks.WORDS
            : (looks == Looks.KEY || looks == Looks.UUID)
                && (isNamed(owner.api(), at.path())
                    || isNamed(owner.api(), sink.at().path())
                    || sends.allGoTo(owner.api()));
        if (enough) {
          soft.add("the URL is not visible");
          add(owner.api(), distinctive, key, at, soft, trace(sink, owner, at));
        }
      }
      case OTHER -> {}
    }
    String ofNull = ofNull(sink, template, owner.header());
    found.computeIfPresent(
        at, (place, use) -> use.ofNull().isEmpty() ? use.withOfNull(ofNull) : use);
  }

  /** Says what a null value would do. */
  private static String ofNull(HeaderValue sink, Template value, String header) {
    if (value.pieces().size() > 1) {
      return "the text null is sent in " + header;
    }
    if (sink.ofNull().isEmpty()) {
      return "";
    }
    return switch (sink.ofNull().get()) {
      case THROW -> "the call that sets " + header + " throws";
      case EMPTY -> header + " is sent empty";
      case OMIT, REMOVE -> header + " is not sent";
    };
  }

  private static String withoutPrefix(String value, String prefix) {
    return value.regionMatches(true, 0, prefix, 0, prefix.length())
        ? value.substring(prefix.length())
        : value;
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

  /** Returns whether a file names the API anywhere: by a host, an alias or the name of a key. */
  private boolean isNamed(Api api, String path) {
    String text = textOfFile.computeIfAbsent(path, this::lowerText);
    return api.hosts().stream().anyMatch(host -> !host.startsWith("*") && text.contains(host))
        || api.aliases().stream().anyMatch(alias -> text.contains(alias.toLowerCase(Locale.ROOT)))
        || api.credential().names().stream()
            .anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
  }

  private String lowerText(String path) {
    return units.stream()
        .filter(unit -> unit.path().equals(path))
        .map(unit -> unit.text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  // ---------------------------------------------------------------- names and defaults

  private void fallback(Fallback fallback) {
    fallback(fallback.name(), fallback.literal().text(), fallback.literal().at());
  }

  /** Judges a literal that stands in for the look-up of a name. */
  void fallback(String name, String literal, Place at) {
    for (Api api : apis) {
      if (api.credential().isKeyPath(name)) {
        Looks looks = looksOf(api, literal);
        if (looks == Looks.KEY || looks == Looks.UUID || looks == Looks.ODD) {
          Set<String> soft =
              looks == Looks.ODD ? Set.of("the value is short or has little of a key") : Set.of();
          List<Trace> trace = List.of(new Trace("stands in for the look-up of a key", at));
          add(api, true, literal, at, soft, trace);
        }
        return;
      }
    }
  }

  /** Judges a literal under a name, in a type or called on something of other names, innermost first. */
  void named(String name, List<String> owners, String literal, Place at) {
    for (Api api : apis) {
      if (isKeyName(api, name, owners)) {
        if (looksOf(api, literal) == Looks.KEY) {
          List<Trace> trace = List.of(new Trace("the name is that of a key", at));
          add(api, true, literal, at, Set.of(), trace);
        }
        return;
      }
    }
    for (Api api : apis) {
      boolean together = api.credential().isVariantOfKeyName(name)
          || owners.stream().anyMatch(owner -> api.isKeyNameIn(owner, name));
      if (together) {
        if (looksOf(api, literal) == Looks.KEY) {
          List<Trace> trace = List.of(new Trace("the names around it are those of a key", at));
          add(api, true, literal, at, Set.of("the name is not just that of the key"), trace);
        }
        return;
      }
    }
  }

  private static boolean isKeyName(Api api, String name, List<String> owners) {
    return api.isKeyName(name) || owners.stream().anyMatch(owner -> api.isKeyName(owner + name));
  }

  /** Judges the value of a configuration key. */
  void property(String name, String value, Place at) {
    for (Api api : apis) {
      if (api.credential().isKeyPath(name)) {
        if (looksOf(api, value) == Looks.KEY) {
          add(api, true, value, at, Set.of(), List.of(new Trace("the value of a key", at)));
        }
        return;
      }
    }
  }

  private void named(Named named) {
    for (Value.Text text : named.value().texts()) {
      List<Template.Lit> literals = text.template().literals().stream()
          .filter(lit -> !lit.at().equals(Place.NONE))
          .toList();
      if (text.template().isLiteral() && !literals.isEmpty()) {
        Place at = literals.stream()
            .max(Comparator.comparingInt(lit -> lit.text().length()))
            .orElseThrow()
            .at();
        if (words.isSink(named.name())) {
          pair(named.name(), text.template().text(), at, named.path());
        } else {
          property(named.name(), text.template().text(), at);
        }
      }
    }
  }

  // ---------------------------------------------------------------- pairs, lines and URLs

  /**
   * Judges a literal beside the name of what takes a key. Where a listed call took it as a header, that verdict stands.
   *
   * @param path the file in which the two meet
   */
  void pair(String name, String value, Place at, String path) {
    if (inHeaders.contains(at)) {
      return;
    }
    for (Api api : apis) {
      for (Credential.Header header : api.credential().headers()) {
        boolean carries = header.name().equalsIgnoreCase(name)
            && value.regionMatches(true, 0, header.prefix(), 0, header.prefix().length());
        if (carries && beside(api, name, value.substring(header.prefix().length()), at, path)) {
          return;
        }
      }
      for (String parameter : api.credential().query()) {
        if (parameter.equalsIgnoreCase(name) && beside(api, name, value, at, path)) {
          return;
        }
      }
    }
  }

  private boolean beside(Api api, String name, String key, Place at, String path) {
    boolean distinctive = api.isAlias(name);
    Looks looks = looksOf(api, key);
    boolean enough = (distinctive || isNamed(api, at.path()) || isNamed(api, path))
        && (looks == Looks.KEY || looks == Looks.UUID);
    if (enough) {
      add(
          api,
          distinctive,
          key,
          at,
          Set.of("what takes the header is not visible"),
          List.of(new Trace("a key beside the name of its header", at)));
    }
    return enough;
  }

  /** Judges the headers that are written out in a text: {@code Name: value}. */
  void lines(String text, Place at) {
    if (inHeaders.contains(at) || !words.holdsSink(text)) {
      return;
    }
    for (Api api : apis) {
      if (isForAnotherHost(api, text)) {
        continue;
      }
      for (Credential.Header header : api.credential().headers()) {
        Matcher matcher = lines.computeIfAbsent(header, KeyJudge::lineOf).matcher(text);
        while (matcher.find()) {
          if (beside(api, header.name(), matcher.group(1), at, at.path())) {
            return;
          }
        }
      }
    }
  }

  private static Pattern lineOf(Credential.Header header) {
    return Pattern.compile("(?i)(?<![\\w-])" + Pattern.quote(header.name())
        + "[\"']?\\s*[:=]\\s*[\"']?" + Pattern.quote(header.prefix())
        + "([^\\s\"'\\\\,;<>{}()\\[\\]]{8,})");
  }

  private static boolean isForAnotherHost(Api api, String text) {
    int scheme = text.indexOf("://");
    return scheme >= 0
        && !api.isHost(Url.of(Template.of(urlIn(text), Place.NONE)).host());
  }

  /** Returns the first URL in a text, or all of it if there is none. */
  static String urlIn(String text) {
    int scheme = text.indexOf("://");
    if (scheme < 0) {
      return text;
    }
    int start = scheme;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = scheme;
    while (end < text.length() && URL_END.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Judges what a URL of the API carries: a parameter that takes keys, or a password before the host. */
  void url(Template template) {
    if (template.prefix().isEmpty() || !template.text().contains("://")) {
      return;
    }
    String host = Url.of(template).host();
    for (Api api : apis) {
      if (!host.isEmpty() && api.isHost(host)) {
        for (UrlLiterals.Literal part : UrlLiterals.of(template)) {
          boolean own = api.credential().query().stream().anyMatch(part.name()::equalsIgnoreCase);
          Looks looks = looksOf(api, part.text());
          boolean key = own
              ? looks != Looks.NONE && looks != Looks.WORDS
              : (part.name().isEmpty() || KEY_PARAMETERS.contains(plain(part.name())))
                  && (looks == Looks.KEY || looks == Looks.UUID);
          if (key) {
            add(
                api,
                true,
                part.text(),
                part.at(),
                Set.of(),
                List.of(new Trace("a key in a URL", part.at())));
          }
        }
        return;
      }
    }
  }

  private static String plain(String name) {
    return name.replaceAll("[_.-]", "").toLowerCase(Locale.ROOT);
  }

  /** Visits literals that repeat a proven key, and those that are a key as a whole. */
  private final class Repeats extends TreeScanner {
    private final SourceUnit unit;

    Repeats(SourceUnit unit) {
      this.unit = unit;
    }

    @Override
    public void scan(Expr expr) {
      if (expr instanceof Expr.Lit lit && lit.kind() == Expr.LitKind.STRING) {
        KeyUse same = proven.get(lit.text().strip());
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
        int length = lit.text().strip().length();
        found.computeIfPresent(
            at, (place, use) -> use.length() == length ? use.asWholeLiteral() : use);
      }
      super.scan(expr);
    }
  }
}

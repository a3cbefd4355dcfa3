package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import dev.leadguard.flow.Sends.Fallback;
import dev.leadguard.flow.Sends.Named;
import dev.leadguard.model.SourceUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  private final Mentions mentions;
  private final KeysFound found = new KeysFound();
  private final Set<Place> inHeaders = new LinkedHashSet<>();
  private final Map<Credential.Header, Pattern> lines = new LinkedHashMap<>();

  KeyJudge(Apis apis, List<SourceUnit> units, Sends sends) {
    this.apis = apis;
    this.words = new KeyWords(apis);
    this.units = List.copyOf(units);
    this.sends = sends;
    this.mentions = new Mentions(units);
  }

  /** Returns the uses in the order of the literals; one for each literal. */
  List<KeyUse> uses() {
    sends.headerValues().stream()
        .flatMap(sink -> sink.value().texts().stream())
        .flatMap(text -> text.template().literals().stream())
        .forEach(lit -> inHeaders.add(lit.at()));
    HeaderKeys headers = new HeaderKeys(apis, sends, mentions, found);
    sends.headerValues().forEach(headers::headerValue);
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
      Repeats repeats = new Repeats(unit, found);
      unit.types().forEach(repeats::scan);
    }
    return found.all();
  }

  // ---------------------------------------------------------------- names and defaults

  private void fallback(Fallback fallback) {
    fallback(fallback.name(), fallback.literal().text(), fallback.literal().at());
  }

  /** Judges a literal that stands in for the look-up of a name. */
  void fallback(String name, String literal, Place at) {
    for (Api api : apis) {
      if (api.credential().isKeyPath(name)) {
        Looks looks = Looks.of(api, literal);
        if (looks == Looks.KEY || looks == Looks.UUID || looks == Looks.ODD) {
          Set<String> soft =
              looks == Looks.ODD ? Set.of("the value is short or has little of a key") : Set.of();
          List<Trace> trace = List.of(new Trace("stands in for the look-up of a key", at));
          found.add(api, true, literal, at, soft, trace);
        }
        return;
      }
    }
  }

  /** Judges a literal under a name, in a type or called on something of other names, innermost first. */
  void named(String name, List<String> owners, String literal, Place at) {
    for (Api api : apis) {
      if (isKeyName(api, name, owners)) {
        if (Looks.of(api, literal) == Looks.KEY) {
          List<Trace> trace = List.of(new Trace("the name is that of a key", at));
          found.add(api, true, literal, at, Set.of(), trace);
        }
        return;
      }
    }
    for (Api api : apis) {
      boolean together = api.credential().isVariantOfKeyName(name)
          || owners.stream().anyMatch(owner -> api.isKeyNameIn(owner, name));
      if (together) {
        if (Looks.of(api, literal) == Looks.KEY) {
          List<Trace> trace = List.of(new Trace("the names around it are those of a key", at));
          found.add(api, true, literal, at, Set.of("the name is not just that of the key"), trace);
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
        if (Looks.of(api, value) == Looks.KEY) {
          found.add(api, true, value, at, Set.of(), List.of(new Trace("the value of a key", at)));
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
    Looks looks = Looks.of(api, key);
    boolean enough = (distinctive || mentions.has(api, at.path()) || mentions.has(api, path))
        && (looks == Looks.KEY || looks == Looks.UUID);
    if (enough) {
      found.add(
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
          Looks looks = Looks.of(api, part.text());
          boolean key = own
              ? looks != Looks.NONE && looks != Looks.WORDS
              : (part.name().isEmpty() || KEY_PARAMETERS.contains(plain(part.name())))
                  && (looks == Looks.KEY || looks == Looks.UUID);
          if (key) {
            found.add(
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
}

package dev.leadguard.contract;

import dev.leadguard.data.DataException;
import dev.leadguard.data.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads APIs from their description. Every mistake is an error at its place; nothing is ignored.
 *
 * <p>No lambdas here and below: built-in APIs are read on javac's processor path, where the first lambda of a process costs
 * more than all the reading.
 */
final class ApiReader {

  /** Rules that a remedy can be for: all that the product has or plans, so that a misspelt one is an error. */
  private static final List<String> RULES = List.of(
      "HardcodedApiKey",
      "MissingApiKeyHeader",
      "MissingAccountId",
      "WrongAuthHeader",
      "ApiKeyInUrl",
      "CleartextRequest",
      "ApiKeyExposed",
      "ApiKeyLeavesHost",
      "DeprecatedApi");

  /** An API of one line: every request needs the key and each parameter. */
  private static final String EVERY_REQUEST = "* /**";

  private final Reader in;
  private final Optional<Api> base;

  private ApiReader(Reader in, Optional<Api> base) {
    this.in = in;
    this.base = base;
  }

  /**
   * Returns the APIs of a list.
   *
   * @param builtIn those that {@code extends} can name
   */
  static Apis read(Reader list, Apis builtIn) {
    List<Api> apis = new ArrayList<>();
    for (Reader item : list.items()) {
      item.allow(
          "id",
          "extends",
          "title",
          "aliases",
          "hosts",
          "paths",
          "configurationKeys",
          "credential",
          "parameters",
          "endpoints",
          "links",
          "remedy");
      Optional<Reader> parent = item.optional("extends");
      Optional<Api> base = Optional.empty();
      if (parent.isPresent()) {
        base = Optional.of(extended(parent.get(), builtIn));
      }
      Api api = new ApiReader(item, base).api();
      for (Api other : apis) {
        if (other.id().equals(api.id())) {
          throw new DataException(item.atKey("id"), "duplicate id '" + api.id() + "'");
        }
      }
      apis.add(api);
    }
    return new Apis(apis);
  }

  private static Api extended(Reader parent, Apis builtIn) {
    List<String> ids = new ArrayList<>();
    for (Api api : builtIn) {
      ids.add(api.id());
    }
    return builtIn.byId(parent.oneOf(ids)).orElseThrow();
  }

  private Api api() {
    String id = id();
    String title = in.text("title", base.isPresent() ? base.get().title() : id);
    List<String> aliases = joined(base.isPresent() ? base.get().aliases() : List.of(), aliases());
    List<String> hosts = joined(base.isPresent() ? base.get().hosts() : List.of(), hosts());
    List<PathPattern> paths = paths();
    Map<String, String> configurationKeys = merged(
        base.isPresent() ? base.get().configurationKeys() : Map.of(), in.map("configurationKeys"));
    Credential credential = credential();
    List<RequiredParameter> parameters = parameters();
    List<Endpoint> endpoints = endpoints(parameters);
    Map<String, String> links = merged(base.isPresent() ? base.get().links() : Map.of(), links());
    Map<String, String> remedy =
        merged(base.isPresent() ? base.get().remedy() : Map.of(), remedies());
    if (hosts.isEmpty() && aliases.isEmpty() && configurationKeys.isEmpty()) {
      throw in.error(
          "API '" + id + "' has no hosts, aliases or configurationKeys: nothing can match it");
    }
    return new Api(
        id,
        title,
        aliases,
        hosts,
        paths,
        configurationKeys,
        credential,
        parameters,
        endpoints,
        links,
        remedy);
  }

  private String id() {
    Optional<Reader> written = in.optional("id");
    if (base.isPresent() && written.isEmpty()) {
      return base.get().id();
    }
    Reader id = in.required("id");
    String text = id.text();
    if (text.isEmpty() || !consistsOf(text, "abcdefghijklmnopqrstuvwxyz0123456789-")) {
      throw id.error("an id has lower-case letters, digits and '-'");
    }
    if (base.isPresent() && !base.get().id().equals(text)) {
      throw id.error("an API that extends '" + base.get().id() + "' has its id");
    }
    return text;
  }

  private List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (Reader alias : in.list("aliases")) {
      aliases.add(name(alias));
    }
    return aliases;
  }

  /** Reads a name that is compared without case and separators; one or two letters would be found everywhere. */
  private static String name(Reader name) {
    String text = name.text();
    if (Names.squash(text).length() < 3) {
      throw name.error("a name has at least three letters or digits");
    }
    return text;
  }

  private List<String> hosts() {
    List<String> hosts = new ArrayList<>();
    List<Reader> items = in.list("hosts");
    for (Reader host : items) {
      String text = host.text().toLowerCase(Locale.ROOT);
      if (text.contains("/") || text.contains(":")) {
        throw host.error("a host is a name without scheme, port and path");
      }
      if (!HostPattern.isValid(text)) {
        throw host.error("a host is a name, '*.example.com' or '*'");
      }
      if (text.equals("*") && (items.size() > 1 || base.isPresent())) {
        throw host.error("'*' stands alone");
      }
      hosts.add(text);
    }
    return hosts;
  }

  private List<PathPattern> paths() {
    List<PathPattern> paths = new ArrayList<>();
    if (base.isPresent()) {
      paths.addAll(base.get().paths());
    }
    for (Reader path : in.list("paths")) {
      paths.add(pattern(path, path.text()));
    }
    return paths.isEmpty() ? List.of(PathPattern.of("/**")) : paths;
  }

  private static PathPattern pattern(Reader at, String text) {
    try {
      return PathPattern.of(text);
    } catch (IllegalArgumentException e) {
      throw at.error(e.getMessage());
    }
  }

  private Credential credential() {
    if (base.isPresent() && !in.has("credential")) {
      return base.get().credential();
    }
    Reader credential = in.required("credential");
    credential.allow("headers", "wrong", "query", "environment", "names", "shapes");
    List<Credential.Header> headers = new ArrayList<>();
    List<Credential.WrongHeader> wrong = new ArrayList<>();
    for (Reader header : credential.list("headers")) {
      header.allow("name", "prefix");
      headers.add(new Credential.Header(headerName(header), header.text("prefix", "")));
    }
    for (Reader header : credential.list("wrong")) {
      header.allow("name", "prefix", "because");
      wrong.add(new Credential.WrongHeader(
          headerName(header), header.text("prefix", ""), header.text("because")));
    }
    List<String> query = credential.texts("query");
    Optional<String> environment = credential.optionalText("environment");
    List<String> names = new ArrayList<>();
    for (Reader name : credential.list("names")) {
      names.add(name(name));
    }
    List<KeyShape> shapes = new ArrayList<>();
    for (Reader shape : credential.list("shapes")) {
      shapes.add(shape(shape));
    }
    if (base.isPresent()) {
      Credential old = base.get().credential();
      return new Credential(
          joined(old.headers(), headers),
          joined(old.wrong(), wrong),
          joined(old.query(), query),
          environment.isPresent() ? environment : old.environment(),
          joined(old.names(), names),
          joined(old.shapes(), shapes));
    }
    if (headers.isEmpty() && query.isEmpty()) {
      throw credential.error("a credential needs a header or a query name that the API accepts");
    }
    return new Credential(headers, wrong, query, environment, names, shapes);
  }

  private static String headerName(Reader header) {
    Reader name = header.required("name");
    String text = name.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7e || !Character.isLetterOrDigit(c) && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
        throw name.error("a header name has no blanks, colons or brackets");
      }
    }
    if (text.isEmpty()) {
      throw name.error("a header has a name");
    }
    return text;
  }

  private static KeyShape shape(Reader shape) {
    try {
      return KeyShape.of(shape.text());
    } catch (IllegalArgumentException e) {
      throw shape.error(e.getMessage());
    }
  }

  private List<RequiredParameter> parameters() {
    List<RequiredParameter> parameters = new ArrayList<>();
    if (base.isPresent()) {
      parameters.addAll(base.get().parameters());
    }
    for (Map.Entry<String, Reader> entry : in.map("parameters").entrySet()) {
      String name = entry.getKey();
      Reader parameter = entry.getValue();
      if (name.equals("match") || name.equals("credential") || name.isBlank()) {
        throw parameter.error("a parameter cannot have this name: endpoint rows use it");
      }
      parameter.allow("in");
      RequiredParameter read = new RequiredParameter(
          name, parameter.required("in").choice(RequiredParameter.Place.class));
      replaceOrAdd(parameters, read);
    }
    return parameters;
  }

  private static void replaceOrAdd(List<RequiredParameter> parameters, RequiredParameter read) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(read.name())) {
        parameters.set(i, read);
        return;
      }
    }
    parameters.add(read);
  }

  /** Rows of a policy stand before those that they widen: the first match wins. */
  private List<Endpoint> endpoints(List<RequiredParameter> parameters) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (Reader row : in.list("endpoints")) {
      endpoints.add(endpoint(row, parameters));
    }
    if (base.isPresent()) {
      endpoints.addAll(base.get().endpoints());
    } else if (endpoints.isEmpty()) {
      Map<String, Demand> all = new LinkedHashMap<>();
      for (RequiredParameter parameter : parameters) {
        all.put(parameter.name(), Demand.REQUIRED);
      }
      PathPattern path = PathPattern.of(EVERY_REQUEST.substring(2));
      endpoints.add(new Endpoint(Set.of(), path, Demand.REQUIRED, all));
    }
    return endpoints;
  }

  private static Endpoint endpoint(Reader row, List<RequiredParameter> parameters) {
    Reader match = row.required("match");
    String text = match.text();
    int blank = text.indexOf(' ');
    if (blank < 0) {
      throw match.error("a match is a verb and a path, such as '" + EVERY_REQUEST + "'");
    }
    Set<String> verbs = verbs(match, text.substring(0, blank));
    PathPattern path = pattern(match, text.substring(blank + 1));
    Demand credential = demand(row, "credential", Demand.REQUIRED);
    Map<String, Demand> demands = new LinkedHashMap<>();
    for (RequiredParameter parameter : parameters) {
      demands.put(parameter.name(), demand(row, parameter.name(), Demand.NONE));
    }
    row.done();
    return new Endpoint(verbs, path, credential, demands);
  }

  private static Demand demand(Reader row, String key, Demand otherwise) {
    Optional<Reader> answer = row.optional(key);
    return answer.isPresent() ? answer.get().choice(Demand.class) : otherwise;
  }

  private static Set<String> verbs(Reader match, String text) {
    if (text.equals("*")) {
      return Set.of();
    }
    Set<String> verbs = new LinkedHashSet<>();
    for (String verb : text.split("\\|", -1)) {
      if (verb.isEmpty() || !consistsOf(verb, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-")) {
        throw match.error("a verb is in upper case, several are 'GET|HEAD', any is '*'");
      }
      verbs.add(verb);
    }
    return verbs;
  }

  private Map<String, Reader> links() {
    Map<String, Reader> links = in.map("links");
    for (Reader link : links.values()) {
      if (!isHttps(link.text())) {
        throw link.error("a link begins with 'https://'");
      }
    }
    return links;
  }

  private static boolean isHttps(String text) {
    try {
      URI uri = new URI(text);
      return "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private Map<String, Reader> remedies() {
    Map<String, Reader> remedies = new LinkedHashMap<>();
    Optional<Reader> remedy = in.optional("remedy");
    if (remedy.isPresent()) {
      for (String rule : RULES) {
        Optional<Reader> text = remedy.get().optional(rule);
        if (text.isPresent()) {
          remedies.put(rule, text.get());
        }
      }
      remedy.get().done();
    }
    return remedies;
  }

  private static Map<String, String> merged(Map<String, String> old, Map<String, Reader> added) {
    Map<String, String> merged = new LinkedHashMap<>(old);
    for (Map.Entry<String, Reader> entry : added.entrySet()) {
      merged.put(entry.getKey(), entry.getValue().text());
    }
    return merged;
  }

  private static <T> List<T> joined(List<T> old, List<T> added) {
    Set<T> joined = new LinkedHashSet<>(old);
    joined.addAll(added);
    return List.copyOf(joined);
  }

  private static boolean consistsOf(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}

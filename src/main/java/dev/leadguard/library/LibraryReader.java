package dev.leadguard.library;

import dev.leadguard.data.DataException;
import dev.leadguard.data.Reader;
import dev.leadguard.library.Library.Kind;
import dev.leadguard.library.Library.ListedType;
import dev.leadguard.library.Row.Gives;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a table: what the calls of an HTTP client do. The built-in tables and those under {@code libraries} in a policy have this
 * format.
 *
 * <pre>{@code
 * library: java-net-http                       # name of the table
 * title: java.net.http                         # for people
 * hooks: false                                 # whether clients can add headers on their own: defaults, interceptors
 * aliases: {old.package: java.net.http}        # optional: types of another package that have the same rows
 * types:
 *   java.net.http.HttpRequest.Builder:
 *     kind: request                            # request, client, url, other
 *     extends: []                              # listed types whose rows it inherits
 *     sentOnce: false                          # whether a second send of the same object sends nothing
 *     rows:
 *       - {call: "header(String,String)", gives: self, header: {name: 0, value: 1, mode: add, null: throw}}
 * }</pre>
 *
 * <p>Objects of the kinds {@code request} and {@code client} (builders as well) are followed with their headers and their URL,
 * those of {@code url} as a text. A method that no row lists makes its object opaque: nothing is said of its headers any more.
 *
 * <p>{@code call} names a method, or {@code new}, with the simple names of its erased parameter types; {@code
 * String...} takes any number. {@code gives} says what the call returns:
 *
 * <ul>
 *   <li>{@code self}: the receiver, or the argument that {@code of} names, as an object of {@code type};
 *   <li>{@code new}: an object of {@code type} without URL and headers;
 *   <li>{@code copy}: an object of {@code type} that starts as the receiver is, or as the argument is that {@code copy} names;
 *   <li>{@code text}: a text or URL of {@code type}, by one of the effects {@code text, urlOf, parts, normalized, resolve, partOf, queryText};
 *   <li>{@code nothing}: the default.
 * </ul>
 *
 * <p>Without {@code type}, {@code self} and {@code copy} give the type of the row; {@code same} stands for the receiver's own
 * type, which may be a subtype. A static row of a client that gives {@code self} or {@code copy} works on the one client that the
 * class holds; any code may give that one headers.
 *
 * <p>A row has at least one effect, or says with {@code neutral} and a reason why it has none; one that makes an object or
 * copies its state needs neither. Effects work on what the call gives, and on the receiver if it gives nothing. Positions of
 * arguments count from 0; {@code this} is the receiver. Of the URL:
 *
 * <ul>
 *   <li>{@code url: 0} or {@code url: {from: 0, onBase: true, expands: true}}: sets it; {@code onBase} puts what is not absolute
 *       behind the URL that is there, {@code expands} fills each {@code {name}} with an encoded value;
 *   <li>{@code urlBy: {from: 0, type: T}}: to what a function makes of a URL builder of type {@code T};
 *   <li>{@code host: 0}; {@code path: {from: 0, join: segment}} ({@code segment, append, replace,
 *       segments}); {@code segment: {at: 0, from: 1}}: the segment of a number, or, without {@code from}, takes it away;
 *   <li>{@code query: {name: 0, value: 1, mode: add, encoded: true, null: empty, body: [POST]}}: adds a parameter, or sets it; with
 *       one of the verbs under {@code body} it may go into the body instead, and the query is then not known;
 *   <li>{@code queries: 0} or {@code queries: {from: 0, replace: true, body: [POST]}}: adds a parameter for each pair of a map, or
 *       of the elements of a list; {@code replace} takes away all that were there;
 *   <li>{@code rawQuery: 0} or {@code rawQuery: {from: 0, append: true}}: the whole query; {@code removeQuery: 0}; {@code
 *       clearQuery: true}.
 * </ul>
 *
 * <p>Of headers:
 *
 * <ul>
 *   <li>{@code header: {name: 0, value: 1, prefix: "Bearer ", mode: set, null: omit}}: {@code name} is a position, or the name
 *       itself; {@code mode} is {@code add} or {@code set}; {@code null} says what a null value does: {@code throw, empty, omit,
 *       remove};
 *   <li>{@code line: 0}: from a text {@code Name: value}; {@code pairs: 0}: from names and values in turn;
 *   <li>{@code headers: 0} or {@code headers: {from: 0, replace: true}}: those of another object, of a map, or of the elements of
 *       a list; {@code replace} takes away all that were there;
 *   <li>{@code removeHeader: 0}; {@code clearHeaders: true}; {@code filter: 0}: a function may drop headers;
 *   <li>{@code callback: {from: 0, type: T, restores: false}}: runs a function over the object, seen as a {@code T};
 *   <li>{@code opaque: reason}: may set any header; {@code freeze: true}: takes none from here on.
 * </ul>
 *
 * <p>Of verbs, clients and sends:
 *
 * <ul>
 *   <li>{@code verb: POST}, {@code verb: {from: 0}}, {@code verbChange: {from: GET, to: POST}}; a new request has {@code GET};
 *   <li>{@code client: this}: adds what that client adds;
 *   <li>{@code intercept: {from: 0, method: intercept, chained: true, request: 0, types: [T]}}: each request passes a function, or
 *       the {@code method} of an object, whose parameters have these {@code types}; {@code request} is the position of the request,
 *       or, if {@code chained}, of what hands it on, by a call with the effect {@code proceed: 0};
 *   <li>{@code send: this}, {@code send: 0}, {@code send: {request: 0, client: this, host: 1, context: 2}}: sends a request, with
 *       {@code host} to another host than that of its URL, with {@code context} in one that may hold credentials;
 *   <li>{@code sendUrl: 0}: to a URL, without headers; {@code sendTo: {url: 0, verb: GET, headers: 1, headersType: T, by: {..},
 *       client: this}}: makes a request and sends it; {@code by} is like {@code intercept}.
 * </ul>
 *
 * <p>Of texts: {@code text: 0}, {@code urlOf: this}, {@code normalized: 0}, {@code resolve: {base: this, reference: 0}}, and {@code
 * parts} with positions under {@code scheme, authority, host, port, path, query, file, specific}; {@code partOf: name} or
 * {@code partOf: value} of an object that holds one header; {@code queryText: 0}, a query made of the pairs of an argument.
 */
public final class LibraryReader {

  private static final String SAME = "same";

  /** How many parameters the row has that is being read. */
  private final int arity;

  private LibraryReader(int arity) {
    this.arity = arity;
  }

  /**
   * Returns the table of a document.
   *
   * @throws DataException for the first mistake
   */
  public static Library read(Reader document) {
    String id = document.text("library");
    String title = document.text("title");
    boolean hooks = document.required("hooks").flag();
    Map<String, String> aliases = new LinkedHashMap<>();
    if (document.has("aliases")) {
      for (Map.Entry<String, Reader> entry : document.map("aliases").entrySet()) {
        aliases.put(entry.getKey(), entry.getValue().text());
      }
    }
    Map<String, ListedType> types = new LinkedHashMap<>();
    for (Map.Entry<String, Reader> entry : document.map("types").entrySet()) {
      if (Library.packageOf(entry.getKey()).isEmpty()) {
        throw entry.getValue().error("expected a qualified type such as com.example.http.Client");
      }
      types.put(entry.getKey(), type(entry.getKey(), entry.getValue()));
    }
    document.done();
    return new Library(id, title, hooks, aliases, types);
  }

  private static ListedType type(String name, Reader type) {
    Kind kind = type.required("kind").choice(Kind.class);
    List<String> parents = type.has("extends") ? type.texts("extends") : List.of();
    boolean sentOnce = type.flag("sentOnce", false);
    List<Row> rows = new ArrayList<>();
    for (Reader row : type.list("rows")) {
      rows.add(row(name, row));
    }
    type.done();
    return new ListedType(name, kind, parents, sentOnce, rows);
  }

  private static Row row(String owner, Reader row) {
    Reader call = row.required("call");
    String signature = call.text();
    int open = signature.indexOf('(');
    if (open <= 0 || !signature.endsWith(")")) {
      throw call.error("expected a call such as header(String,String)");
    }
    String inside = signature.substring(open + 1, signature.length() - 1);
    List<String> parameters =
        inside.isBlank() ? List.of() : List.of(inside.strip().split(" *, *"));
    LibraryReader reader = new LibraryReader(parameters.size());
    Gives gives =
        row.optional("gives").map(value -> value.choice(Gives.class)).orElse(Gives.NOTHING);
    int source =
        row.optional(gives == Gives.SELF ? "of" : "copy").map(reader::position).orElse(Effect.THIS);
    String type = row.text("type", gives == Gives.COPY || gives == Gives.SELF ? owner : "");
    boolean same = type.equals(SAME);
    List<Effect> effects = reader.effects(row);
    boolean neutral = row.optionalText("neutral").isPresent();
    row.done();
    boolean view = gives == Gives.SELF && (source != Effect.THIS || !type.equals(owner));
    boolean says =
        !effects.isEmpty() || neutral || view || gives == Gives.NEW || gives == Gives.COPY;
    if (!says || neutral && !effects.isEmpty()) {
      throw row.error("a row has effects, or says with 'neutral' why it has none");
    }
    return new Row(
        owner, signature.substring(0, open), parameters, gives, source, same ? "" : type, effects);
  }

  private List<Effect> effects(Reader row) {
    List<Effect> effects = new ArrayList<>();
    row.optional("url").ifPresent(value -> effects.add(url(value)));
    row.optional("urlFrom").ifPresent(value -> effects.add(new Effect.UrlFrom(argument(value))));
    row.optional("urlBy").ifPresent(value -> effects.add(urlBy(value)));
    row.optional("callback").ifPresent(value -> effects.add(callback(value)));
    row.optional("text").ifPresent(value -> effects.add(new Effect.Text(position(value))));
    row.optional("urlOf").ifPresent(value -> effects.add(new Effect.UrlOf(position(value))));
    row.optional("parts").ifPresent(value -> effects.add(parts(value)));
    row.optional("normalized")
        .ifPresent(value -> effects.add(new Effect.Normalized(position(value))));
    row.optional("resolve").ifPresent(value -> effects.add(resolve(value)));
    row.optional("header").ifPresent(value -> effects.add(header(value)));
    row.optional("line").ifPresent(value -> effects.add(new Effect.Line(argument(value))));
    row.optional("headers").ifPresent(value -> effects.add(headers(value)));
    row.optional("removeHeader")
        .ifPresent(value -> effects.add(new Effect.RemoveHeader(argument(value))));
    row.optional("clearHeaders")
        .filter(Reader::flag)
        .ifPresent(value -> effects.add(new Effect.ClearHeaders()));
    row.optional("host").ifPresent(value -> effects.add(new Effect.Host(argument(value))));
    row.optional("path").ifPresent(value -> effects.add(path(value)));
    row.optional("segment").ifPresent(value -> effects.add(segment(value)));
    row.optional("query").ifPresent(value -> effects.add(query(value)));
    row.optional("rawQuery").ifPresent(value -> effects.add(rawQuery(value)));
    row.optional("removeQuery")
        .ifPresent(value -> effects.add(new Effect.RemoveQuery(argument(value))));
    row.optional("intercept").ifPresent(value -> effects.add(intercept(value)));
    row.optional("processor").ifPresent(value -> effects.add(processor(value)));
    row.optional("proceed").ifPresent(value -> effects.add(new Effect.Proceed(argument(value))));
    row.optional("client").ifPresent(value -> effects.add(new Effect.Client(position(value))));
    row.optional("pairs").ifPresent(value -> effects.add(new Effect.Pairs(argument(value))));
    row.optional("partOf")
        .ifPresent(value ->
            effects.add(new Effect.PartOf(value.oneOf(List.of("name", "value")).equals("name"))));
    row.optional("queries").ifPresent(value -> effects.add(queries(value)));
    row.optional("clearQuery")
        .filter(Reader::flag)
        .ifPresent(value -> effects.add(new Effect.ClearQuery()));
    row.optional("queryText")
        .ifPresent(value -> effects.add(new Effect.QueryText(argument(value))));
    row.optional("verb").ifPresent(value -> effects.add(verb(value)));
    row.optional("verbChange").ifPresent(value -> effects.add(verbChange(value)));
    row.optional("freeze")
        .filter(Reader::flag)
        .ifPresent(value -> effects.add(new Effect.Freeze()));
    row.optional("filter").ifPresent(value -> effects.add(new Effect.Filter(argument(value))));
    row.optionalText("opaque").ifPresent(reason -> effects.add(new Effect.Opaque(reason)));
    row.optional("send").ifPresent(value -> effects.add(send(value)));
    row.optional("sendTo").ifPresent(value -> effects.add(sendTo(value)));
    row.optional("sendUrl").ifPresent(value -> effects.add(new Effect.SendUrl(position(value))));
    return effects;
  }

  private Effect url(Reader value) {
    if (value.isScalar()) {
      return new Effect.Url(position(value), false, false, false);
    }
    Effect effect = new Effect.Url(
        position(value.required("from")),
        value.flag("onBase", false),
        value.flag("expands", false),
        value.flag("keepsQuery", false));
    value.done();
    return effect;
  }

  private Effect urlBy(Reader value) {
    Effect effect = new Effect.UrlBy(argument(value.required("from")), value.text("type"));
    value.done();
    return effect;
  }

  private Effect callback(Reader value) {
    Effect effect = new Effect.Callback(
        argument(value.required("from")), value.text("type"), value.flag("restores", false));
    value.done();
    return effect;
  }

  private Effect send(Reader value) {
    if (value.isScalar()) {
      return new Effect.Send(position(value), Optional.empty(), Optional.empty(), Optional.empty());
    }
    Effect effect = new Effect.Send(
        position(value.required("request")),
        Optional.of(sender(value.required("client"))),
        value.optional("host").map(this::argument),
        value.optional("context").map(this::argument));
    value.done();
    return effect;
  }

  private Effect sendTo(Reader value) {
    Effect effect = new Effect.SendTo(
        argument(value.required("url")),
        (Effect.Verb) verb(value.required("verb")),
        value.optional("headers").map(this::argument),
        value.text("headersType", ""),
        value.optional("by").map(this::intercept),
        position(value.required("client")));
    value.done();
    return effect;
  }

  private int sender(Reader value) {
    return value.text().equals("maker") ? Effect.MAKER : position(value);
  }

  private int position(Reader value) {
    return value.text().equals("this") ? Effect.THIS : argument(value);
  }

  private int argument(Reader value) {
    int position = value.integer();
    if (position < 0 || position >= arity) {
      throw value.error("the call has no argument " + position + ", it has " + arity
          + (arity == 0 ? "" : ": 0 to " + (arity - 1)));
    }
    return position;
  }

  private Optional<Integer> part(Reader parts, String name) {
    return parts.optional(name).map(this::argument);
  }

  private Effect parts(Reader parts) {
    Effect effect = new Effect.Parts(
        part(parts, "scheme"),
        part(parts, "authority"),
        part(parts, "host"),
        part(parts, "port"),
        part(parts, "path"),
        part(parts, "query"),
        part(parts, "file"),
        part(parts, "specific"));
    parts.done();
    return effect;
  }

  private Effect resolve(Reader value) {
    Effect effect =
        new Effect.Resolve(position(value.required("base")), position(value.required("reference")));
    value.done();
    return effect;
  }

  private Effect header(Reader value) {
    Reader name = value.required("name");
    boolean isArgument = name.isInteger();
    Effect effect = new Effect.Header(
        isArgument ? Optional.of(argument(name)) : Optional.empty(),
        isArgument ? "" : name.text(),
        argument(value.required("value")),
        value.text("prefix", ""),
        value.required("mode").choice(Effect.Mode.class),
        value.required("null").choice(Effect.NullValue.class));
    value.done();
    return effect;
  }

  private Effect headers(Reader value) {
    if (value.isScalar()) {
      return new Effect.Headers(argument(value), false);
    }
    Effect effect =
        new Effect.Headers(argument(value.required("from")), value.flag("replace", false));
    value.done();
    return effect;
  }

  private Effect queries(Reader value) {
    if (value.isScalar()) {
      return new Effect.Queries(argument(value), false, true, Set.of());
    }
    Effect effect = new Effect.Queries(
        argument(value.required("from")),
        value.flag("replace", false),
        value.flag("encoded", true),
        Set.copyOf(value.has("body") ? value.texts("body") : List.of()));
    value.done();
    return effect;
  }

  private Effect path(Reader value) {
    Effect effect = new Effect.Path(
        argument(value.required("from")), value.required("join").choice(Effect.Join.class));
    value.done();
    return effect;
  }

  private Effect segment(Reader value) {
    Effect effect = new Effect.Segment(
        argument(value.required("at")), value.optional("from").map(this::argument));
    value.done();
    return effect;
  }

  private Effect query(Reader value) {
    Effect effect = new Effect.Query(
        argument(value.required("name")),
        argument(value.required("value")),
        value.optional("mode").map(mode -> mode.choice(Effect.Mode.class)).orElse(Effect.Mode.ADD),
        value.flag("encoded", true),
        value.required("null").choice(Effect.NullValue.class),
        Set.copyOf(value.has("body") ? value.texts("body") : List.of()));
    value.done();
    return effect;
  }

  private Effect rawQuery(Reader value) {
    if (value.isScalar()) {
      return new Effect.RawQuery(argument(value), false);
    }
    Effect effect =
        new Effect.RawQuery(argument(value.required("from")), value.flag("append", false));
    value.done();
    return effect;
  }

  private Effect.Intercept intercept(Reader value) {
    Effect.Intercept effect = new Effect.Intercept(
        argument(value.required("from")),
        value.text("method"),
        value.required("chained").flag(),
        value.required("request").integer(),
        value.texts("types"));
    if (effect.request() < 0 || effect.request() >= effect.types().size()) {
      throw value.error("'request' is a position among 'types', from 0");
    }
    value.done();
    return effect;
  }

  private Effect processor(Reader value) {
    Effect effect =
        new Effect.Processor(value.optional("function").map(this::argument), value.text("by"));
    value.done();
    return effect;
  }

  private Effect verb(Reader value) {
    if (value.isScalar()) {
      return new Effect.Verb(Optional.of(value.text()), Optional.empty());
    }
    Effect effect =
        new Effect.Verb(Optional.empty(), Optional.of(argument(value.required("from"))));
    value.done();
    return effect;
  }

  private Effect verbChange(Reader value) {
    Effect effect = new Effect.VerbChange(value.text("from"), value.text("to"));
    value.done();
    return effect;
  }
}

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
 * Reads a table.
 *
 * <pre>{@code
 * library: java-net-http
 * title: java.net.http
 * hooks: false
 * types:
 *   java.net.http.HttpRequest.Builder:
 *     kind: request                            # request, client, url, other
 *     extends: []                              # listed types whose rows it inherits
 *     sentOnce: false                          # whether a second send of the same object sends nothing
 *     rows:
 *       - {call: "header(String,String)", gives: self, header: {name: 0, value: 1, mode: add, null: throw}}
 * }</pre>
 *
 * <p>A row says what the call {@code gives} ({@code self, new, copy, text, nothing}; nothing by default), of which {@code type}
 * ({@code self} and {@code copy}: the row's type by default; {@code same}: that of the receiver, which may be a subtype), from
 * which argument it is a {@code copy}, {@code of} which argument it is another view ({@code self}), and at least one effect:
 * {@code url, urlBy, callback, text, urlOf, parts, normalized, resolve, host, path, query, rawQuery, removeQuery, header, line, headers, removeHeader, clearHeaders,
 * pairs, partOf, queries, clearQuery, queryText, verb, verbChange, send, sendTo, sendUrl, client, intercept, proceed, freeze, filter, opaque}, or {@code neutral} with the reason why it has none; a row that makes an object or returns its state needs none.
 * {@code this} stands for the receiver where an argument position is asked for.
 */
public final class LibraryReader {

  private static final String SAME = "same";

  private LibraryReader() {}

  /**
   * Returns the table of a document.
   *
   * @throws DataException for the first mistake
   */
  public static Library read(Reader document) {
    String id = document.text("library");
    String title = document.text("title");
    boolean hooks = document.required("hooks").flag();
    Map<String, ListedType> types = new LinkedHashMap<>();
    for (Map.Entry<String, Reader> entry : document.map("types").entrySet()) {
      types.put(entry.getKey(), type(entry.getKey(), entry.getValue()));
    }
    document.done();
    return new Library(id, title, hooks, types);
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
    List<String> parameters = inside.isEmpty() ? List.of() : List.of(inside.split(","));
    Gives gives =
        row.optional("gives").map(value -> value.choice(Gives.class)).orElse(Gives.NOTHING);
    int source = row.optional(gives == Gives.SELF ? "of" : "copy")
        .map(LibraryReader::position)
        .orElse(Effect.THIS);
    String type = row.text("type", gives == Gives.COPY || gives == Gives.SELF ? owner : "");
    boolean same = type.equals(SAME);
    List<Effect> effects = effects(row);
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

  private static List<Effect> effects(Reader row) {
    List<Effect> effects = new ArrayList<>();
    row.optional("url").ifPresent(value -> effects.add(url(value)));
    row.optional("urlBy").ifPresent(value -> effects.add(urlBy(value)));
    row.optional("callback").ifPresent(value -> effects.add(callback(value)));
    row.optional("text").ifPresent(value -> effects.add(new Effect.Text(position(value))));
    row.optional("urlOf").ifPresent(value -> effects.add(new Effect.UrlOf(position(value))));
    row.optional("parts").ifPresent(value -> effects.add(parts(value)));
    row.optional("normalized")
        .ifPresent(value -> effects.add(new Effect.Normalized(position(value))));
    row.optional("resolve").ifPresent(value -> effects.add(resolve(value)));
    row.optional("header").ifPresent(value -> effects.add(header(value)));
    row.optional("line").ifPresent(value -> effects.add(new Effect.Line(value.integer())));
    row.optional("headers").ifPresent(value -> effects.add(headers(value)));
    row.optional("removeHeader")
        .ifPresent(value -> effects.add(new Effect.RemoveHeader(value.integer())));
    row.optional("clearHeaders")
        .filter(Reader::flag)
        .ifPresent(value -> effects.add(new Effect.ClearHeaders()));
    row.optional("host").ifPresent(value -> effects.add(new Effect.Host(value.integer())));
    row.optional("path").ifPresent(value -> effects.add(path(value)));
    row.optional("query").ifPresent(value -> effects.add(query(value)));
    row.optional("rawQuery").ifPresent(value -> effects.add(rawQuery(value)));
    row.optional("removeQuery")
        .ifPresent(value -> effects.add(new Effect.RemoveQuery(value.integer())));
    row.optional("intercept").ifPresent(value -> effects.add(intercept(value)));
    row.optional("proceed").ifPresent(value -> effects.add(new Effect.Proceed(value.integer())));
    row.optional("client").ifPresent(value -> effects.add(new Effect.Client(position(value))));
    row.optional("pairs").ifPresent(value -> effects.add(new Effect.Pairs(value.integer())));
    row.optional("partOf")
        .ifPresent(value ->
            effects.add(new Effect.PartOf(value.oneOf(List.of("name", "value")).equals("name"))));
    row.optional("queries").ifPresent(value -> effects.add(queries(value)));
    row.optional("clearQuery")
        .filter(Reader::flag)
        .ifPresent(value -> effects.add(new Effect.ClearQuery()));
    row.optional("queryText")
        .ifPresent(value -> effects.add(new Effect.QueryText(value.integer())));
    row.optional("verb").ifPresent(value -> effects.add(verb(value)));
    row.optional("verbChange").ifPresent(value -> effects.add(verbChange(value)));
    row.optional("freeze")
        .filter(Reader::flag)
        .ifPresent(value -> effects.add(new Effect.Freeze()));
    row.optional("filter").ifPresent(value -> effects.add(new Effect.Filter(value.integer())));
    row.optionalText("opaque").ifPresent(reason -> effects.add(new Effect.Opaque(reason)));
    row.optional("send").ifPresent(value -> effects.add(send(value)));
    row.optional("sendTo").ifPresent(value -> effects.add(sendTo(value)));
    row.optional("sendUrl").ifPresent(value -> effects.add(new Effect.SendUrl(position(value))));
    return effects;
  }

  private static Effect url(Reader value) {
    if (value.isScalar()) {
      return new Effect.Url(position(value), false, false);
    }
    Effect effect = new Effect.Url(
        position(value.required("from")),
        value.flag("onBase", false),
        value.flag("expands", false));
    value.done();
    return effect;
  }

  private static Effect urlBy(Reader value) {
    Effect effect = new Effect.UrlBy(value.required("from").integer(), value.text("type"));
    value.done();
    return effect;
  }

  private static Effect callback(Reader value) {
    Effect effect = new Effect.Callback(
        value.required("from").integer(), value.text("type"), value.flag("restores", false));
    value.done();
    return effect;
  }

  private static Effect send(Reader value) {
    if (value.isScalar()) {
      return new Effect.Send(position(value), Optional.empty(), Optional.empty());
    }
    Effect effect = new Effect.Send(
        position(value.required("request")),
        Optional.of(position(value.required("client"))),
        value.optional("host").map(Reader::integer));
    value.done();
    return effect;
  }

  private static Effect sendTo(Reader value) {
    Effect effect = new Effect.SendTo(
        value.required("url").integer(),
        (Effect.Verb) verb(value.required("verb")),
        value.optional("headers").map(Reader::integer),
        value.text("headersType", ""),
        value.optional("by").map(LibraryReader::intercept),
        position(value.required("client")));
    value.done();
    return effect;
  }

  private static int position(Reader value) {
    return value.text().equals("this") ? Effect.THIS : value.integer();
  }

  private static Optional<Integer> part(Reader parts, String name) {
    return parts.optional(name).map(Reader::integer);
  }

  private static Effect parts(Reader parts) {
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

  private static Effect resolve(Reader value) {
    Effect effect =
        new Effect.Resolve(position(value.required("base")), position(value.required("reference")));
    value.done();
    return effect;
  }

  private static Effect header(Reader value) {
    Reader name = value.required("name");
    boolean isArgument = name.isInteger();
    Effect effect = new Effect.Header(
        isArgument ? Optional.of(name.integer()) : Optional.empty(),
        isArgument ? "" : name.text(),
        value.required("value").integer(),
        value.text("prefix", ""),
        value.required("mode").choice(Effect.Mode.class),
        value.required("null").choice(Effect.NullValue.class));
    value.done();
    return effect;
  }

  private static Effect headers(Reader value) {
    if (value.isScalar()) {
      return new Effect.Headers(value.integer(), false);
    }
    Effect effect =
        new Effect.Headers(value.required("from").integer(), value.flag("replace", false));
    value.done();
    return effect;
  }

  private static Effect queries(Reader value) {
    if (value.isScalar()) {
      return new Effect.Queries(value.integer(), false, Set.of());
    }
    Effect effect = new Effect.Queries(
        value.required("from").integer(),
        value.flag("replace", false),
        Set.copyOf(value.has("body") ? value.texts("body") : List.of()));
    value.done();
    return effect;
  }

  private static Effect path(Reader value) {
    Effect effect = new Effect.Path(
        value.required("from").integer(), value.required("join").choice(Effect.Join.class));
    value.done();
    return effect;
  }

  private static Effect query(Reader value) {
    Effect effect = new Effect.Query(
        value.required("name").integer(),
        value.required("value").integer(),
        value.optional("mode").map(mode -> mode.choice(Effect.Mode.class)).orElse(Effect.Mode.ADD),
        value.flag("encoded", true),
        value.required("null").choice(Effect.NullValue.class),
        Set.copyOf(value.has("body") ? value.texts("body") : List.of()));
    value.done();
    return effect;
  }

  private static Effect rawQuery(Reader value) {
    if (value.isScalar()) {
      return new Effect.RawQuery(value.integer(), false);
    }
    Effect effect =
        new Effect.RawQuery(value.required("from").integer(), value.flag("append", false));
    value.done();
    return effect;
  }

  private static Effect.Intercept intercept(Reader value) {
    Effect.Intercept effect = new Effect.Intercept(
        value.required("from").integer(),
        value.text("method"),
        value.required("chained").flag(),
        value.required("request").integer(),
        value.texts("types"));
    value.done();
    return effect;
  }

  private static Effect verb(Reader value) {
    if (value.isScalar()) {
      return new Effect.Verb(Optional.of(value.text()), Optional.empty());
    }
    Effect effect =
        new Effect.Verb(Optional.empty(), Optional.of(value.required("from").integer()));
    value.done();
    return effect;
  }

  private static Effect verbChange(Reader value) {
    Effect effect = new Effect.VerbChange(value.text("from"), value.text("to"));
    value.done();
    return effect;
  }
}

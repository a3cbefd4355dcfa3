package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes URLs of what calls are given, and gives them to requests. */
final class UrlMaker {

  private final Walk walk;
  private final ClientEffects clientEffects;

  UrlMaker(Walk walk, ClientEffects clientEffects) {
    this.walk = walk;
    this.clientEffects = clientEffects;
  }

  /** Gives an object the URL that a call is given. */
  void url(Effect.Url effect, Value object, Site site, State state) {
    Value url = walk.expressions.asText(site.arg(effect.from()), state);
    Value made = site.arg(effect.from()).isOnly(Value.Text.class) ? site.arg(effect.from()) : url;
    Value expanded = effect.expands() ? made.mapTexts(Url::expanded) : made;
    if (!effect.onBase() && !effect.keepsQuery()) {
      give(object, expanded, site, state);
      return;
    }
    for (int ref : object.refs()) {
      HttpState one = state.objects().get(ref);
      if (one != null) {
        Value given = effect.onBase()
            ? UrlEdits.onBase(one, expanded)
            : one.url()
                .map(old -> UrlEdits.edit(expanded, old, UrlEdits::withQueryOf))
                .orElse(expanded);
        give(Value.ref("", ref), given, site, state);
      }
    }
  }

  /** Gives an object the URL that another one holds: none if that says so itself, and any if it is not known. */
  void urlFrom(Effect.UrlFrom effect, Value object, Site site, State state) {
    Value holder = site.arg(effect.from());
    Hole unknown = TableCalls.unknownResult(site);
    if (!holder.isOnly(Value.Ref.class)) {
      Value any = holder.isOnly(Value.Text.class) ? holder : Value.hole("", unknown);
      give(object, any, site, state);
      return;
    }
    List<Value> urls = new ArrayList<>();
    for (int ref : holder.refs()) {
      HttpState one = state.objects().get(ref);
      Value url =
          one == null ? Value.hole("", unknown) : one.url().orElse(Value.text(Template.EMPTY));
      urls.add(
          one == null || one.unsafe().isEmpty()
              ? url
              : url.mapTexts(template -> template.plus(Template.of(unknown))));
    }
    give(object, Value.join(urls), site, state);
  }

  /** Gives an object the URL that a function makes of its own. */
  void urlBy(Effect.UrlBy effect, Value object, Site site, State state) {
    for (int ref : object.refs()) {
      HttpState one = state.objects().get(ref);
      Value result = one == null
          ? Value.hole("", TableCalls.unknownResult(site))
          : clientEffects.urlBy(effect, one, site, state);
      give(
          Value.ref("", ref),
          walk.expressions.asText(result, state).equals(result)
              ? result
              : walk.expressions.asText(result, state),
          site,
          state);
    }
  }

  /** Gives an object a URL; a text becomes one here. */
  void give(Value object, Value url, Site site, State state) {
    Value texts = walk.expressions.asText(url, state);
    List<Value.Atom> made = new ArrayList<>();
    for (Value.Atom atom : url.isOnly(Value.Text.class) ? url.atoms() : texts.atoms()) {
      Value.Text text = (Value.Text) atom;
      made.add(
          text.made().equals(Value.Made.NOT)
              ? new Value.Text(text.template(), walk.madeAt(site.at()))
              : text);
    }
    Value value = new Value(url.type(), made);
    walk.change(object, state, one -> one.withUrl(value));
    object.refs().forEach(ref -> {
      if (state.objects().containsKey(ref)) {
        walk.sends.url(state.objects().get(ref).family(), value);
      }
    });
  }

  /** Returns the URL of an object. */
  static Optional<Value> of(Value object, Row row, State state) {
    List<Value> urls = new ArrayList<>();
    for (int ref : object.refs()) {
      HttpState one = state.objects().get(ref);
      if (one == null || one.url().isEmpty()) {
        return Optional.empty();
      }
      Value url = one.url().get();
      if (one.unsafe().isEmpty()) {
        urls.add(url);
      } else {
        // Something may have changed it: any more may follow.
        Hole more =
            Walk.hole(Hole.Origin.OTHER, List.of(), Place.NONE, one.unsafe().first());
        urls.add(url.mapTexts(template -> template.plus(Template.of(more))));
      }
    }
    return urls.isEmpty() ? Optional.empty() : Optional.of(Value.join(urls).withType(row.type()));
  }

  /** Returns a URL as a call gives it: that of a builder is made where it is taken out of the builder. */
  Value madeHere(Value url, Row row, Site site) {
    boolean getter = !row.name().startsWith("build") && !row.name().startsWith("to");
    boolean made =
        getter && url.texts().stream().noneMatch(text -> text.made().equals(Value.Made.NOT));
    return made ? url : url.asUrl(row.type(), walk.madeAt(site.at()));
  }

  /** Returns what a call makes of a text: a URL, or a text of the type that the row tells. */
  Value asUrl(Row row, Value text, Site site, State state) {
    boolean url = walk.libraries
        .type(row.type())
        .map(type -> type.kind() == Library.Kind.URL)
        .orElse(false);
    Value texts = text.isOnly(Value.Text.class) ? text : walk.expressions.asText(text, state);
    return url ? texts.asUrl(row.type(), walk.madeAt(site.at())) : texts.withType(row.type());
  }

  /** Puts a URL together from its parts. */
  Value join(Effect.Parts parts, Site site, State state) {
    List<Value> pieces = new ArrayList<>();
    String mark = parts.specific().isPresent() ? ":" : "://";
    parts.scheme().ifPresent(i -> pieces.addAll(List.of(site.args().get(i), literal(mark))));
    parts.specific().ifPresent(i -> pieces.add(site.args().get(i)));
    parts.authority().or(parts::host).ifPresent(i -> pieces.add(site.args().get(i)));
    parts.port().map(site.args()::get).ifPresent(port -> {
      if (!port.constant().orElse("").startsWith("-") && !isNegative(port)) {
        pieces.addAll(List.of(literal(":"), port));
      }
    });
    parts
        .path()
        .or(parts::file)
        .map(site.args()::get)
        .filter(UrlMaker::isThere)
        .ifPresent(pieces::add);
    parts
        .query()
        .map(site.args()::get)
        .filter(UrlMaker::isThere)
        .ifPresent(query -> pieces.addAll(List.of(literal("?"), query)));
    return Value.concat(pieces, piece -> walk.expressions.asText(piece, state));
  }

  /** A port of -1 stands for the default one; the evaluator knows {@code -1} only as some number. */
  private static boolean isNegative(Value port) {
    return port.constant().isEmpty() && port.type().equals("int");
  }

  private static boolean isThere(Value part) {
    return !part.isOnly(Value.Null.class);
  }

  private static Value literal(String text) {
    return Value.text(text, Place.NONE);
  }
}

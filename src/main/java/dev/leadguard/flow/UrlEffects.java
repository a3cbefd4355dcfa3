package dev.leadguard.flow;

import dev.leadguard.flow.TableCalls.Site;
import dev.leadguard.library.Effect;
import dev.leadguard.library.Row;
import java.util.List;
import java.util.Optional;

/** Applies the effects of rows on a URL that is built step by step. */
final class UrlEffects {

  private final Walk walk;

  UrlEffects(Walk walk) {
    this.walk = walk;
  }

  /** Returns whether an effect is one on a part of a URL. */
  static boolean isOne(Effect effect) {
    return effect instanceof Effect.Host
        || effect instanceof Effect.Path
        || effect instanceof Effect.Query
        || effect instanceof Effect.RawQuery
        || effect instanceof Effect.RemoveQuery;
  }

  void apply(Effect effect, Row row, Value object, Site site, State state) {
    for (int ref : object.refs()) {
      HttpState one = state.objects().get(ref);
      if (one != null) {
        Value url = one.url().orElse(Value.text(Template.EMPTY));
        Value edited = edited(effect, row, url, one, site, state);
        walk.change(Value.ref("", ref), state, old -> old.withUrl(edited));
        walk.sends.url(one.family(), edited);
      }
    }
  }

  private Value edited(
      Effect effect, Row row, Value url, HttpState object, Site site, State state) {
    if (effect instanceof Effect.Host host) {
      return UrlEdits.edit(url, text(host.from(), site, state), UrlEdits::withHost);
    }
    if (effect instanceof Effect.Path path) {
      int end = row.isVarArgs() ? site.args().size() : path.from() + 1;
      Value result = url;
      for (int i = path.from(); i < end; i++) {
        result = withPath(path.join(), result, text(i, site, state));
      }
      return result;
    }
    if (effect instanceof Effect.Query query) {
      boolean inBody = object.verbs().isEmpty() && !query.inBodyOf().isEmpty()
          || object.verbs().stream().anyMatch(query.inBodyOf()::contains);
      // Whether it goes there depends on the body, which is not followed.
      return inBody ? withUnknownQuery(url, site) : withQuery(query, url, site, state);
    }
    if (effect instanceof Effect.RawQuery query) {
      Value text = text(query.from(), site, state);
      return UrlEdits.edit(
          url, text, query.append() ? UrlEdits::withItem : UrlEdits::withOtherQuery);
    }
    Optional<String> name =
        text(((Effect.RemoveQuery) effect).name(), site, state).constant();
    if (name.isPresent()) {
      return url.mapTexts(template -> UrlEdits.without(template, name.get()));
    }
    // Which parameter goes is not known.
    return withUnknownQuery(url, site);
  }

  private static Value withUnknownQuery(Value url, Site site) {
    Hole hole = Walk.hole(Hole.Origin.OTHER, List.of(), site.at(), Cause.URL);
    return UrlEdits.edit(url, Value.hole("", hole), UrlEdits::withOtherQuery);
  }

  private static Value withPath(Effect.Join join, Value url, Value part) {
    return switch (join) {
      case SEGMENT -> UrlEdits.edit(url, inert(part), UrlEdits::withPath);
      case APPEND -> UrlEdits.edit(url, part, UrlEdits::withPath);
      case REPLACE -> UrlEdits.edit(url, part, UrlEdits::withOtherPath);
    };
  }

  private Value withQuery(Effect.Query query, Value url, Site site, State state) {
    Value name = text(query.name(), site, state);
    boolean given = query.value() < site.args().size();
    Value value = given ? site.arg(query.value()) : Value.of("", new Value.Null());
    if (query.mode() == Effect.Mode.SET && name.constant().isPresent()) {
      Value rest =
          url.mapTexts(template -> UrlEdits.without(template, name.constant().get()));
      return addedTo(rest, query, name, value, state);
    }
    return addedTo(url, query, name, value, state);
  }

  private Value addedTo(Value url, Effect.Query query, Value name, Value value, State state) {
    if (value.isOnly(Value.Null.class)) {
      return switch (query.nullValue()) {
        case EMPTY -> UrlEdits.edit(url, name, UrlEdits::withItem);
        case OMIT, REMOVE -> url;
        case THROW -> {
          state.stop();
          yield url;
        }
      };
    }
    Value sent = walk.expressions.asText(value, state);
    Value item = Value.concat(
        List.of(name, Value.text("=", Place.NONE), query.encoded() ? inert(sent) : sent),
        part -> part);
    return UrlEdits.edit(url, item, UrlEdits::withItem);
  }

  private Value text(int position, Site site, State state) {
    return walk.expressions.asText(site.arg(position), state);
  }

  /** The method encodes what it is given. */
  private static Value inert(Value value) {
    return value.mapTexts(Template::asInert);
  }
}

package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import dev.leadguard.library.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        || effect instanceof Effect.Segment
        || effect instanceof Effect.Query
        || effect instanceof Effect.RawQuery
        || effect instanceof Effect.Queries
        || effect instanceof Effect.ClearQuery
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
      return withPath(path, row, url, site, state);
    }
    if (effect instanceof Effect.Segment segment) {
      return withSegment(segment, url, site, state);
    }
    if (effect instanceof Effect.Query query) {
      return mayBeInBody(object, query.inBodyOf())
          ? withUnknownQuery(url, site)
          : withQuery(query, url, site, state);
    }
    if (effect instanceof Effect.ClearQuery) {
      return url.mapTexts(UrlEdits::withoutQuery);
    }
    if (effect instanceof Effect.Queries queries) {
      if (mayBeInBody(object, queries.inBodyOf())) {
        return withUnknownQuery(url, site);
      }
      Value start = queries.replace() ? url.mapTexts(UrlEdits::withoutQuery) : url;
      return withPairs(start, site.arg(queries.from()), queries.encoded(), state);
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

  /** Returns the query that is made of the pairs that an argument holds. */
  Value queryText(Effect.QueryText effect, Site site, State state) {
    Value url = withPairs(Value.text(Template.EMPTY), site.arg(effect.from()), true, state);
    return url.mapTexts(text -> text.pieces().isEmpty() ? text : UrlEdits.behind(text, 1));
  }

  private Value withPairs(Value url, Value pairs, boolean encoded, State state) {
    return walk.containers
        .sources(pairs, state)
        .map(sources -> withPairs(url, sources, encoded, state))
        .orElseGet(() -> withMore(url, Cause.URL));
  }

  private Value withPairs(Value url, List<HttpState> sources, boolean encoded, State state) {
    Value result = url;
    for (HttpState source : sources) {
      List<Value> ways = new ArrayList<>();
      for (HttpState.Headers way : source.ways()) {
        ways.add(withPairs(result, way, encoded, state));
      }
      result = Value.join(ways).withType(url.type());
      if (!source.open().isEmpty()) {
        result = withMore(result, source.open().first());
      }
    }
    return result;
  }

  private Value withPairs(Value url, HttpState.Headers pairs, boolean encoded, State state) {
    Value result = url;
    for (HttpState.Slot slot : pairs.slots().values()) {
      Value name = Value.text(slot.name(), Place.NONE);
      Value sent = walk.expressions.asText(slot.value(), state);
      Value item = Value.concat(
          List.of(name, Value.text("=", Place.NONE), encoded ? inert(sent) : sent), part -> part);
      boolean sure = !slot.absent() && slot.opaque().isEmpty();
      Value with = UrlEdits.edit(result, item, UrlEdits::withItem);
      result = sure ? with : result.or(with);
    }
    return result;
  }

  /** Any parameter may follow those that are there. */
  private static Value withMore(Value url, Cause cause) {
    Hole hole = Walk.hole(Hole.Origin.OTHER, List.of(), Place.NONE, cause);
    return UrlEdits.edit(url, Value.hole("", hole), UrlEdits::withItem);
  }

  private static Value withUnknownQuery(Value url, Site site) {
    Hole hole = Walk.hole(Hole.Origin.OTHER, List.of(), site.at(), Cause.URL);
    return UrlEdits.edit(url, Value.hole("", hole), UrlEdits::withOtherQuery);
  }

  /** Whether a parameter goes into the body depends on the body, which is not followed. */
  private static boolean mayBeInBody(HttpState object, Set<String> verbs) {
    return object.verbs().isEmpty() && !verbs.isEmpty()
        || object.verbs().stream().anyMatch(verbs::contains);
  }

  private Value withPath(Effect.Path path, Row row, Value url, Site site, State state) {
    List<Value> parts =
        site.args().subList(path.from(), row.isVarArgs() ? site.args().size() : path.from() + 1);
    if (parts.size() == 1) {
      parts = state.elementsOf(parts.get(0)).orElse(parts);
    }
    Value result = path.join() == Effect.Join.SEGMENTS
        ? url.mapTexts(template -> UrlEdits.withOtherPath(template, Template.EMPTY))
        : url;
    for (Value part : parts) {
      boolean several = !part.isOnly(Value.Text.class) || part.type().endsWith("[]");
      Value text = walk.expressions.asText(part, state);
      result = withPath(several ? Effect.Join.APPEND : path.join(), result, text);
    }
    return result;
  }

  private Value withSegment(Effect.Segment segment, Value url, Site site, State state) {
    Optional<Integer> index = text(segment.at(), site, state)
        .constant()
        .filter(number -> number.length() < 4 && number.chars().allMatch(Character::isDigit))
        .map(Integer::parseInt);
    Hole path = Walk.hole(Hole.Origin.OTHER, List.of(), site.at(), Cause.URL);
    Value part = segment
        .from()
        .map(from -> inert(text(from, site, state)))
        .orElse(Value.text(Template.EMPTY));
    return UrlEdits.edit(
        url,
        part,
        (old, other) -> index
            .flatMap(at -> UrlEdits.withSegment(
                old, at, segment.from().isPresent() ? Optional.of(other) : Optional.empty()))
            .orElseGet(() -> UrlEdits.withOtherPath(old, Template.of(path))));
  }

  private static Value withPath(Effect.Join join, Value url, Value part) {
    return switch (join) {
      case SEGMENT, SEGMENTS -> UrlEdits.edit(url, inert(part), UrlEdits::withPath);
      case APPEND -> UrlEdits.edit(url, part, UrlEdits::withPath);
      case REPLACE -> UrlEdits.edit(url, part, UrlEdits::withOtherPath);
    };
  }

  private Value withQuery(Effect.Query query, Value url, Site site, State state) {
    Optional<HttpState> map = walk.containers.mapOfKey(site.arg(query.name()), state);
    if (map.isPresent()) {
      // The name stands for all that a map or a list holds.
      return withPairs(url, List.of(map.get()), true, state);
    }
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

package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies the effects of rows on headers. */
final class HeaderEffects {

  private static final Value NO_VALUE = Value.of("", new Value.Array(Value.Array.FIXED, List.of()));

  private final Walk walk;

  HeaderEffects(Walk walk) {
    this.walk = walk;
  }

  /** Returns whether an effect is one on headers. */
  static boolean isOne(Effect effect) {
    return effect instanceof Effect.Header
        || effect instanceof Effect.Line
        || effect instanceof Effect.Headers
        || effect instanceof Effect.Pairs
        || effect instanceof Effect.RemoveHeader
        || effect instanceof Effect.ClearHeaders;
  }

  void apply(Effect effect, Value object, Site site, State state) {
    if (effect instanceof Effect.Header header) {
      header(header, object, site, state);
    } else if (effect instanceof Effect.Line line) {
      line(site.arg(line.from()), object, site, state);
    } else if (effect instanceof Effect.Headers headers) {
      headers(headers, object, site, state);
    } else if (effect instanceof Effect.Pairs pairs) {
      pairs(pairs, object, site, state);
    } else if (effect instanceof Effect.ClearHeaders) {
      walk.change(object, state, HttpState::withoutHeaders);
    } else if (effect instanceof Effect.RemoveHeader remove) {
      site.arg(remove.name())
          .constant()
          .ifPresentOrElse(
              name -> walk.change(object, state, one -> one.withoutHeader(name)),
              () -> walk.change(object, state, one -> one.filtered(Cause.HEADER_NAME)));
    }
  }

  private void header(Effect.Header header, Value object, Site site, State state) {
    Value name = header.name().map(site::arg).orElse(Value.text(header.fixedName(), Place.NONE));
    Value value = header.value() < site.args().size()
        ? onlyElement(site.arg(header.value()), state)
        : NO_VALUE;
    if (value.isOnly(Value.Array.class)) {
      // None of the values is there, or there are several.
      noneOrSeveral(header, name, value, object, site, state);
      return;
    }
    if (value.isOnly(Value.Null.class)) {
      nullHeader(header, name, object, state);
      return;
    }
    Value sent = header.prefix().isEmpty()
        ? value
        : Value.concat(
            List.of(Value.text(header.prefix(), Place.NONE), value),
            part -> walk.expressions.asText(part, state));
    boolean add = header.mode() == Effect.Mode.ADD;
    put(name, sent, site.namesOf(header.value()), add, ofNull(header), object, site, state);
  }

  /** A list or an array of one value is that value. */
  private static Value onlyElement(Value value, State state) {
    return state
        .elementsOf(value)
        .filter(elements -> elements.size() == 1)
        .map(elements -> elements.get(0))
        .orElse(value);
  }

  private void noneOrSeveral(
      Effect.Header header, Value name, Value values, Value object, Site site, State state) {
    Optional<List<Value>> elements = state.elementsOf(values);
    if (elements.isPresent() && elements.get().isEmpty()) {
      if (header.mode() == Effect.Mode.SET) {
        name.constant()
            .ifPresent(constant -> walk.change(object, state, one -> one.withoutHeader(constant)));
      }
      return;
    }
    boolean add = header.mode() == Effect.Mode.ADD;
    Value all = elements.map(Value::join).orElse(values);
    put(name, all, site.namesOf(header.value()), add, ofNull(header), object, site, state);
  }

  private static Optional<Effect.NullValue> ofNull(Effect.Header header) {
    return Optional.of(header.nullValue());
  }

  private void nullHeader(Effect.Header header, Value name, Value object, State state) {
    switch (header.nullValue()) {
      case THROW -> state.stop();
      case EMPTY ->
        name.constant()
            .ifPresent(constant -> walk.change(
                object,
                state,
                one -> one.withEmptyHeader(constant, header.mode() == Effect.Mode.ADD)));
      case REMOVE ->
        name.constant()
            .ifPresent(constant -> walk.change(object, state, one -> one.withoutHeader(constant)));
      case OMIT -> {}
    }
  }

  /**
   * Puts a header on an object.
   *
   * @param names variables that the value is written with
   * @param add whether headers of that name stay
   * @param ofNull what a null value would do, if that is known
   */
  void put(
      Value name,
      Value value,
      Set<String> names,
      boolean add,
      Optional<Effect.NullValue> ofNull,
      Value object,
      Site site,
      State state) {
    boolean frozen = object.refs().stream()
        .map(state.objects()::get)
        .anyMatch(one -> one != null && one.frozen());
    if (frozen) {
      // The call throws: nothing is sent on this path.
      state.stop();
      return;
    }
    Optional<HttpState> map = walk.containers.mapOfKey(name, state);
    if (map.isPresent()) {
      takeOver(map.get().written(names), object, state);
      return;
    }
    Set<String> constants = new LinkedHashSet<>();
    boolean open = false;
    for (Value.Atom atom : name.atoms()) {
      if (atom instanceof Value.Text text && text.template().isLiteral()) {
        constants.add(text.template().text());
      } else {
        open = true;
      }
    }
    if (open || constants.size() > 1) {
      walk.change(object, state, one -> one.opened(Cause.HEADER_NAME));
    } else {
      Set<Setting> settings = Set.of(new Setting(site.at(), typeOf(object, site), false));
      constants.forEach(constant ->
          walk.change(object, state, one -> one.withHeader(constant, value, names, add, settings)));
    }
    if (open || constants.size() > 1) {
      // Which of the values goes with which of the names is not known.
      return;
    }
    for (String constant : constants) {
      for (int ref : object.refs()) {
        if (state.objects().containsKey(ref)) {
          int family = state.objects().get(ref).family();
          walk.sends.headerValue(new Sends.HeaderValue(constant, value, family, site.at(), ofNull));
        }
      }
    }
  }

  private static String typeOf(Value object, Site site) {
    return object.type().isEmpty() ? site.owner() : object.type();
  }

  /** A text {@code Name: value}. */
  private void line(Value line, Value object, Site site, State state) {
    for (Value.Text text : walk.expressions.asText(line, state).texts()) {
      String start = text.template().prefix();
      int colon = start.indexOf(':');
      if (colon <= 0) {
        walk.change(object, state, one -> one.opened(Cause.HEADER_NAME));
        continue;
      }
      Value name = Value.text(start.substring(0, colon).strip(), Place.NONE);
      Value value = Value.text(UrlEdits.behind(text.template(), colon + 1));
      put(name, value, Set.of(), true, Optional.empty(), object, site, state);
    }
  }

  /** Headers that other objects hold. */
  private void headers(Effect.Headers effect, Value object, Site site, State state) {
    Optional<List<HttpState>> sources = walk.containers.sources(site.arg(effect.from()), state);
    if (sources.isEmpty()) {
      walk.change(
          object,
          state,
          one -> effect.replace()
              ? one.withoutHeaders().opened(Cause.HEADER_NAME)
              : one.opened(Cause.HEADER_NAME));
      return;
    }
    if (effect.replace()) {
      walk.change(object, state, HttpState::withoutHeaders);
    }
    sources.get().forEach(source -> takeOver(source, object, state));
  }

  private void takeOver(HttpState source, Value object, State state) {
    walk.change(object, state, one -> one.withHeadersOf(source));
    object.refs().forEach(ref -> {
      if (state.objects().containsKey(ref)) {
        walk.sends.sameFamily(source.family(), state.objects().get(ref).family());
      }
    });
  }

  private void pairs(Effect.Pairs pairs, Value object, Site site, State state) {
    List<Value> all = site.args().subList(pairs.from(), site.args().size());
    if (all.size() == 1 && all.get(0).atoms().size() > 1) {
      eachOf(all.get(0), object, site, state);
    } else {
      pairs(pairs, all, object, site, state);
    }
  }

  /** One of several arrays. */
  private void eachOf(Value arrays, Value object, Site site, State state) {
    State before = state.copy();
    state.stop();
    for (Value.Atom array : arrays.atoms()) {
      State each = before.copy();
      pairs(
          new Effect.Pairs(0),
          List.of(new Value(arrays.type(), List.of(array))),
          object,
          site,
          each);
      state.join(each, Guard.NONE);
    }
  }

  private void pairs(Effect.Pairs pairs, List<Value> given, Value object, Site site, State state) {
    List<Value> all = given;
    Set<String> holder = Set.of();
    Optional<List<HttpState>> sources = all.size() == 1
        ? walk.containers.sources(all.get(0), state).filter(found -> !found.isEmpty())
        : Optional.empty();
    if (sources.isPresent()) {
      sources.get().forEach(source -> takeOver(source, object, state));
      return;
    }
    if (all.size() == 1) {
      all = state.elementsOf(all.get(0)).orElse(all);
      holder = site.namesOf(site.args().size() - 1);
    }
    if (all.size() % 2 != 0) {
      walk.change(object, state, one -> one.opened(Cause.HEADER_NAME));
      return;
    }
    for (int i = 0; i < all.size(); i += 2) {
      Set<String> names = given.size() > 1 ? site.namesOf(pairs.from() + i + 1) : holder;
      put(all.get(i), all.get(i + 1), names, true, Optional.empty(), object, site, state);
    }
  }
}

package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Parameter;
import dev.leadguard.model.Span;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Applies what clients add to the requests they send: default headers, and what interceptors do. */
final class ClientEffects {

  private final Walk walk;
  private final Deque<List<HttpState>> proceeded = new ArrayDeque<>();
  /** What was tested before each request was handed on. */
  private Guard tested = Guard.NONE;

  ClientEffects(Walk walk) {
    this.walk = walk;
  }

  /** Adds to a request what the client adds that sends it. */
  void merge(Value request, int client, Row row, Site site, State state) {
    Value sender = site.arg(client);
    List<HttpState> clients = sender.refs().stream()
        .flatMap(ref -> Optional.ofNullable(state.objects().get(ref)).stream())
        .toList();
    boolean hooks = walk.libraries.libraryOf(row.owner()).map(Library::hooks).orElse(false);
    boolean unseen = clients.isEmpty()
        || clients.stream().anyMatch(one -> !one.open().isEmpty())
        || walk.program.hierarchy.hasSubtypeOf(row.owner());
    if (!clients.isEmpty()) {
      walk.change(
          request,
          state,
          old -> clients.stream()
              .map(old::withDefaultsOf)
              .reduce((first, second) -> first.join(second, Guard.NONE))
              .orElseThrow());
    }
    for (HttpState one : clients) {
      request.refs().forEach(ref -> {
        if (state.objects().containsKey(ref)) {
          walk.sends.sameFamily(one.family(), state.objects().get(ref).family());
        }
      });
    }
    if (unseen && hooks) {
      walk.change(request, state, old -> old.opened(Cause.CLIENT));
    }
  }

  /**
   * Finds out what an interceptor does to a request without headers, and makes that a default of the client: a header that it
   * sets on every way is one that each request has.
   */
  void intercept(Effect.Intercept effect, Row row, Value client, Site site, State state) {
    List<Value> args = row.isVarArgs() && effect.from() == row.parameters().size() - 1
        ? site.args().subList(effect.from(), site.args().size())
        : List.of(site.arg(effect.from()));
    args.forEach(arg -> interceptBy(arg, effect, client, site, state));
  }

  private void interceptBy(
      Value interceptors, Effect.Intercept effect, Value client, Site site, State state) {
    Optional<List<Value>> elements = state.elementsOf(interceptors);
    if (elements.isPresent()) {
      elements.get().forEach(one -> interceptBy(one, effect, client, site, state));
      return;
    }
    for (Value.Atom atom : interceptors.atoms()) {
      if (atom instanceof Value.Null) {
        continue;
      }
      // Of an object that is handed in no more is known than its class.
      Value.Atom interceptor = atom instanceof Value.Text
          ? walk.expressions
              .instanceOf(interceptors)
              .map(Value.Atom.class::cast)
              .orElse(atom)
          : atom;
      Optional<HttpState> result = run(effect, interceptor, site, state);
      if (result.isPresent()) {
        HttpState added = withParameters(result.get()).intercepted();
        walk.change(client, state, one -> one.withDefaultsOf(added));
        client.refs().forEach(ref -> {
          if (state.objects().containsKey(ref)) {
            walk.sends.sameFamily(
                result.get().family(), state.objects().get(ref).family());
          }
        });
      } else {
        walk.change(client, state, one -> one.opened(Cause.CLIENT));
      }
    }
  }

  /** An interceptor that gives the request another URL can add parameters to it, and anything else. */
  private HttpState withParameters(HttpState result) {
    if (!result.unsafe().isEmpty() || result.open().contains(Cause.CLIENT)) {
      // What becomes of the request is not known.
      return withAnyParameter(result);
    }
    if (result.url().isEmpty()) {
      return result;
    }
    return result.url().get().texts().stream()
        .map(text -> withParameters(result, Url.of(text.template())))
        .reduce((first, second) -> first.join(second, Guard.NONE))
        .orElse(result);
  }

  private HttpState withAnyParameter(HttpState result) {
    walk.sends.addedParameter("");
    return result.withHeader(HttpState.ANY_PARAMETER, Value.text("", Place.NONE), Set.of(), false);
  }

  private HttpState withParameters(HttpState result, Url url) {
    HttpState added = result;
    if (!url.host().isEmpty() || url.isPathOpen() || url.openQuery()) {
      added = withAnyParameter(added);
    }
    for (Url.Parameter parameter : url.query()) {
      walk.sends.addedParameter(parameter.name());
      String slot = HttpState.ANY_PARAMETER + parameter.name();
      added = added.withHeader(
          slot, Value.text(parameter.blank() ? "" : "?", Place.NONE), Set.of(), false);
    }
    return added;
  }

  /** Returns an interceptor that hands on what a function makes of the request: {@code (r, n) -> n.by(function.apply(r))}. */
  Value interceptor(Effect.Processor processor, Site site) {
    Span at = site.at().span();
    Expr request = new Expr.Name("request", at, Optional.empty());
    Expr made = processor.function().isEmpty()
        ? request
        : new Expr.Call(
            Optional.of(new Expr.Name("function", at, Optional.empty())),
            "apply",
            List.of(request),
            at,
            Optional.empty());
    Expr sent = new Expr.Call(
        Optional.of(new Expr.Name("next", at, Optional.empty())),
        processor.by(),
        List.of(made),
        at,
        Optional.empty());
    Expr.Lambda lambda = new Expr.Lambda(
        List.of(parameter("request", at), parameter("next", at)),
        List.of(new Stmt.Yield(sent)),
        false,
        at);
    Map<String, Value> captured =
        processor.function().map(from -> Map.of("function", site.arg(from))).orElse(Map.of());
    return Value.of("", new Value.Function(lambda, captured, walk.self()));
  }

  private static Parameter parameter(String name, Span at) {
    return new Parameter(List.of(), TypeRef.NONE, name, false, at);
  }

  private Optional<HttpState> run(
      Effect.Intercept effect, Value.Atom interceptor, Site site, State state) {
    State inside = state.copy();
    int id = walk.budget.newObject();
    inside.objects().put(id, HttpState.fresh(id));
    List<Value> args = new ArrayList<>();
    for (int i = 0; i < effect.types().size(); i++) {
      Hole hole = Walk.hole(Hole.Origin.OTHER, List.of(), site.at(), Cause.PARAMETER);
      String type = effect.types().get(i);
      args.add(i == effect.request() ? Value.ref(type, id) : Value.hole(type, hole));
    }
    proceeded.push(new ArrayList<>());
    Guard outer = tested;
    tested = Guard.NONE;
    boolean ran = call(effect.method(), interceptor, args, site, inside);
    List<HttpState> handedOn = proceeded.pop();
    Guard guard = tested;
    tested = outer;
    if (!ran) {
      return Optional.empty();
    }
    if (!effect.chained()) {
      return inside.isReachable()
          ? Optional.ofNullable(inside.objects().get(id))
          : Optional.empty();
    }
    return handedOn.stream().reduce((first, second) -> first.join(second, guard));
  }

  private boolean call(
      String method, Value.Atom interceptor, List<Value> args, Site site, State state) {
    if (interceptor instanceof Value.Function function) {
      walk.bodies.apply(function, args, site.at(), state);
      return true;
    }
    if (interceptor instanceof Value.Instance object) {
      List<Program.Method> methods =
          walk.program.hierarchy.methodsOf(object.of(), method, args.size());
      if (methods.size() == 1) {
        return walk.bodies
            .dispatch(methods.get(0), object, args, site.at(), state)
            .isPresent();
      }
    }
    return false;
  }

  /** Runs a function over an object: what it does to its parameter it does to the object. */
  void callback(Effect.Callback effect, Value object, Site site, State state) {
    Value view = new Value(effect.type(), object.atoms());
    SortedMap<Integer, HttpState> before = new TreeMap<>();
    object.refs().stream()
        .filter(ref -> effect.restores() && state.objects().containsKey(ref))
        .forEach(ref -> before.put(ref, state.objects().get(ref)));
    for (Value.Atom atom : site.arg(effect.from()).atoms()) {
      if (atom instanceof Value.Function function) {
        walk.bodies.apply(function, List.of(view), site.at(), state);
      } else {
        walk.change(object, state, one -> one.escaped(Cause.ESCAPES));
      }
    }
    before.forEach((ref, old) -> walk.change(
        Value.ref("", ref), state, one -> one.withDefaultsOf(old.filtered(Cause.CLIENT))));
  }

  /** Returns what a function makes of a URL builder that starts with the URL of an object. */
  Value urlBy(Effect.UrlBy effect, HttpState object, Site site, State state) {
    int id = walk.budget.newObject();
    HttpState builder = HttpState.fresh(id);
    state.objects().put(id, object.url().map(builder::withUrl).orElse(builder));
    List<Value> results = new ArrayList<>();
    for (Value.Atom atom : site.arg(effect.from()).atoms()) {
      results.add(
          atom instanceof Value.Function function
              ? walk.bodies.apply(function, List.of(Value.ref(effect.type(), id)), site.at(), state)
              : Value.hole("", Walk.hole(Hole.Origin.CALL, List.of(), site.at(), Cause.ESCAPES)));
    }
    return Value.join(results);
  }

  /** Returns a URL behind the base URL of the client that sends it. */
  Value baseOf(Value client, Value url, State state) {
    List<Value> results = new ArrayList<>();
    for (int ref : client.refs()) {
      HttpState one = state.objects().get(ref);
      if (one != null) {
        results.add(UrlEdits.onBase(one, url));
      }
    }
    return results.isEmpty() ? url : Value.join(results);
  }

  /** Notes a request that an interceptor hands on. */
  void proceed(Value request, State state) {
    if (proceeded.isEmpty()) {
      return;
    }
    tested = tested.or(walk.frames.peek().earlyExit());
    for (int ref : request.refs()) {
      if (state.objects().containsKey(ref)) {
        proceeded.peek().add(state.objects().get(ref));
      }
    }
    if (request.refs().isEmpty() || request.canBe(Value.Text.class)) {
      proceeded.peek().add(HttpState.unseen(walk.budget.newObject(), Cause.CLIENT));
    }
  }
}

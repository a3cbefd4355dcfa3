package dev.leadguard.flow;

import dev.leadguard.flow.Sends.Send;
import dev.leadguard.library.Effect;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;
import dev.leadguard.library.Row.Gives;
import dev.leadguard.model.Callee;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Stmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies the rows of the tables to calls. */
final class TableCalls {

  /** Parameters that a lambda is never passed to: a call with one is that of another row. */
  private static final Set<String> NO_FUNCTION =
      Set.of("String", "URI", "Map", "List", "Collection", "Object...");

  /** Functional interfaces of the JDK in parameters of listed methods. */
  private static final Set<String> FUNCTIONS =
      Set.of("Function", "Consumer", "Supplier", "Predicate", "UnaryOperator", "BiFunction");

  private static final Set<String> TOO_WIDE_FOR_INT = Set.of("long", "float", "double");

  private final Walk walk;
  private final HeaderEffects headerEffects;
  private final UrlEffects urlEffects;
  private final ClientEffects clientEffects;
  private final Map<String, Integer> clientsOfClasses = new LinkedHashMap<>();

  /**
   * A call of a method that is not declared in the file.
   *
   * @param target the receiver; absent for a static call and for {@code new}
   * @param owner qualified static type of the receiver, or the class of a static call; empty if not known
   * @param exprs the arguments as written
   * @param args the arguments as values
   * @param at the method-name token
   */
  record Site(
      Optional<Value> target,
      String owner,
      String name,
      List<Expr> exprs,
      List<Value> args,
      Place at,
      Optional<Callee> callee) {

    /** Returns the variables that an argument is written with. */
    Set<String> namesOf(int position) {
      return position < exprs.size() ? Conditions.namesIn(exprs.get(position)) : Set.of();
    }

    /** Returns the value at an argument position, or the receiver. */
    Value arg(int position) {
      if (position == Effect.THIS) {
        return target.orElseGet(() -> Value.of("", new Value.Null()));
      }
      // A variable-arity argument may be left out.
      return position < args.size() ? args.get(position) : Value.of("", new Value.Null());
    }
  }

  HeaderEffects headerEffects() {
    return headerEffects;
  }

  TableCalls(Walk walk) {
    this.walk = walk;
    this.headerEffects = new HeaderEffects(walk);
    this.urlEffects = new UrlEffects(walk);
    this.clientEffects = new ClientEffects(walk);
  }

  /**
   * Applies the row that the call means.
   *
   * @return the result, or nothing if the call is none of a listed type
   */
  Optional<Value> call(Site site, State state) {
    List<String> owners = new ArrayList<>();
    owners.add(site.owner());
    site.callee().ifPresent(callee -> owners.addAll(callee.owners()));
    List<Row> fitting = walk.libraries.rows(owners, site.name(), site.args().size()).stream()
        .filter(row -> fits(row, site))
        .toList();
    List<Row> taking = fitting.stream().filter(row -> takesLambda(row, site)).toList();
    List<Row> rows = taking.isEmpty()
        ? fitting.stream().filter(row -> !refusesLambda(row, site)).toList()
        : taking;
    if (rows.isEmpty()) {
      return unlisted(site, state);
    }
    rows = mostSpecific(rows, site);
    Row row = rows.get(0);
    if (rows.stream()
        .anyMatch(
            other -> !other.effects().equals(row.effects()) || other.gives() != row.gives())) {
      site.target().ifPresent(target -> walk.escape(target, state, Cause.UNLISTED));
      return Optional.of(walk.unknown(row.type(), unknownResult(site), state));
    }
    return Optional.of(apply(row, isOnClass(row, site) ? onClass(row, site, state) : site, state));
  }

  /** Returns whether a static call works on the one client that its class holds for the whole program. */
  private boolean isOnClass(Row row, Site site) {
    boolean onReceiver =
        row.source() == Effect.THIS && (row.gives() == Gives.SELF || row.gives() == Gives.COPY)
            || row.effects().contains(new Effect.Client(Effect.THIS))
            || row.gives() == Gives.NOTHING && !row.effects().isEmpty();
    return onReceiver
        && site.target().isEmpty()
        && !site.name().equals("new")
        && walk.libraries
            .type(row.owner())
            .map(type -> type.kind() == Library.Kind.CLIENT)
            .orElse(false);
  }

  /** The client of a class: any code may give it headers, so that it is one from outside. */
  private Value clientOf(String type, State state) {
    Integer known = clientsOfClasses.get(type);
    int id = known == null ? walk.newObject() : known;
    clientsOfClasses.put(type, id);
    if (!state.objects().containsKey(id)) {
      boolean bare = walk.unseenClients.areBare(type, List.of(), List.of());
      state
          .objects()
          .put(
              id,
              bare
                  ? HttpState.outside(id, Cause.CLIENT)
                  : HttpState.fresh(id).opened(Cause.CLIENT));
    }
    return Value.ref(type, id);
  }

  private Site onClass(Row row, Site site, State state) {
    return new Site(
        Optional.of(clientOf(row.owner(), state)),
        site.owner(),
        site.name(),
        site.exprs(),
        site.args(),
        site.at(),
        site.callee());
  }

  /** Of rows that fit, those whose parameters have the very types of most arguments, and no empty variable-arity one. */
  private List<Row> mostSpecific(List<Row> rows, Site site) {
    int most = rows.stream().mapToInt(row -> exactOf(row, site)).max().orElse(0);
    List<Row> exact = rows.stream().filter(row -> exactOf(row, site) == most).toList();
    List<Row> fixed = exact.stream()
        .filter(
            row -> !row.isVarArgs() || row.parameters().size() == site.args().size())
        .toList();
    return fixed.isEmpty() ? exact : fixed;
  }

  private int exactOf(Row row, Site site) {
    int exact = 0;
    for (int i = 0; i < Math.min(row.parameters().size(), site.args().size()); i++) {
      String given = site.args().get(i).type();
      exact += !given.isEmpty() && isA(given, row.parameters().get(i)) ? 1 : 0;
    }
    return exact;
  }

  /** Returns whether a type has a simple name, or inherits by the tables from one that has. */
  private boolean isA(String type, String simpleName) {
    return simple(type).equals(simpleName)
        || walk.libraries.lineageOf(type).stream()
            .anyMatch(listed -> simple(listed.name()).equals(simpleName));
  }

  private Hole unknownResult(Site site) {
    return Walk.hole(Hole.Origin.CALL, List.of(site.name()), site.at(), Cause.UNLISTED);
  }

  /** A method of a listed type that no row describes makes its receiver opaque. */
  private Optional<Value> unlisted(Site site, State state) {
    Optional<Library.ListedType> listed = walk.libraries.type(site.owner());
    if (listed.isEmpty() || MethodNames.isNeutral(site.name())) {
      return Optional.empty();
    }
    boolean ofClass = site.target().isEmpty()
        && listed.get().kind() == Library.Kind.CLIENT
        && !site.name().equals("new");
    if (site.target().isEmpty() && !ofClass) {
      return Optional.empty();
    }
    walk.escape(
        ofClass ? clientOf(site.owner(), state) : site.target().get(), state, Cause.UNLISTED);
    site.args().forEach(arg -> walk.escape(arg, state, Cause.UNLISTED));
    return Optional.empty();
  }

  /** Returns whether the lambda at the call names the parameter types of the row's interceptor. */
  private boolean takesLambda(Row row, Site site) {
    return lambdaTypes(row, site).stream().anyMatch(types -> types.wanted().equals(types.given()));
  }

  /** Returns whether the lambda at the call names other parameter types than the row's interceptor has. */
  private boolean refusesLambda(Row row, Site site) {
    return lambdaTypes(row, site).stream().anyMatch(types -> !types.wanted().equals(types.given()));
  }

  private record LambdaTypes(List<String> wanted, List<String> given) {}

  private List<LambdaTypes> lambdaTypes(Row row, Site site) {
    List<LambdaTypes> types = new ArrayList<>();
    for (Effect effect : row.effects()) {
      if (effect instanceof Effect.Intercept intercept
          && intercept.from() < site.args().size()
          && site.arg(intercept.from()).atoms().size() == 1
          && site.arg(intercept.from()).atoms().get(0) instanceof Value.Function function
          && function.code() instanceof Expr.Lambda lambda) {
        List<String> given = lambda.parameters().stream()
            .map(parameter -> walk.program.resolve(parameter.type(), walk.here()))
            .toList();
        if (given.stream().noneMatch(String::isEmpty)) {
          types.add(new LambdaTypes(
              intercept.types(), given.stream().map(walk.libraries::listedName).toList()));
        }
      }
    }
    return types;
  }

  private boolean fits(Row row, Site site) {
    List<String> wanted = row.parameters();
    if (site.callee().isPresent() && !site.callee().get().parameters().isEmpty()) {
      List<String> given =
          site.callee().get().parameters().stream().map(TableCalls::simple).toList();
      return given.equals(wanted.stream().map(type -> type.replace("...", "[]")).toList());
    }
    for (int i = 0; i < Math.min(wanted.size(), site.args().size()); i++) {
      Value given = site.args().get(i);
      boolean function = given.isOnly(Value.Function.class);
      if (function && (NO_FUNCTION.contains(wanted.get(i)) || isState(wanted.get(i)))) {
        return false;
      }
      if (given.type().isEmpty()
          && !given.canBe(Value.Function.class)
          && FUNCTIONS.contains(wanted.get(i))) {
        // What holds a function is declared as one.
        return false;
      }
      boolean checked = !given.type().isEmpty() && !wanted.get(i).endsWith("...");
      if (checked && clash(wanted.get(i), given)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a value can not be passed where the simple type is wanted. */
  private boolean clash(String wanted, Value given) {
    Set<String> listed = new LinkedHashSet<>();
    for (Value.Atom atom : given.atoms()) {
      if (atom instanceof Value.Instance object) {
        object
            .of()
            .parents()
            .forEach(parent -> listed.add(walk.program.resolve(parent, object.of())));
        listed.addAll(walk.program.ancestorsOf(object.of().name()));
      }
    }
    listed.removeIf(name -> walk.libraries.type(name).isEmpty());
    return listed.isEmpty()
        ? clash(wanted, given.type())
        : isListed(wanted) && listed.stream().noneMatch(name -> isA(name, wanted));
  }

  /** Returns whether a value of the type can not be passed where the other simple type is wanted. */
  private boolean clash(String wanted, String given) {
    if (isA(given, wanted) || wanted.equals("Object") || wanted.equals("CharSequence")) {
      return false;
    }
    boolean number = Walk.isInert(given) && !given.contains(".");
    boolean wantsNumber = wanted.equals("int") || wanted.equals("long") || wanted.equals("boolean");
    if (number && wantsNumber) {
      boolean tooWide = wanted.equals("int") && TOO_WIDE_FOR_INT.contains(given);
      return tooWide || given.equals("boolean") != wanted.equals("boolean");
    }
    if ((given.equals("java.lang.String") || Walk.isInert(given))
        && (FUNCTIONS.contains(wanted) || wanted.equals("Map"))) {
      return true;
    }
    boolean exact =
        given.equals("java.lang.String") || number || walk.libraries.type(given).isPresent();
    return exact && (wanted.equals("String") || wantsNumber || isListed(wanted));
  }

  private boolean isListed(String simpleName) {
    return walk.libraries.all().stream()
        .flatMap(library -> library.types().keySet().stream())
        .anyMatch(name -> simple(name).equals(simpleName));
  }

  /** Returns whether objects of a listed type of this simple name hold a request or a URL: no function can be one. */
  private boolean isState(String simpleName) {
    return walk.libraries.all().stream()
        .flatMap(library -> library.types().values().stream())
        .anyMatch(type -> (type.kind() == Library.Kind.REQUEST || type.kind() == Library.Kind.URL)
            && simple(type.name()).equals(simpleName));
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private Value apply(Row row, Site site, State state) {
    Value object = objectOf(row, site, state);
    for (Effect effect : row.effects()) {
      Optional<Value> result = applyEffect(effect, row, object, site, state);
      if (result.isPresent()) {
        return result.get();
      }
    }
    return switch (row.gives()) {
      case SELF -> row.type().isEmpty() ? object : object.withType(row.type());
      case NEW, COPY -> object;
      case TEXT, NOTHING -> walk.unknown(row.type(), unknownResult(site), state);
    };
  }

  /** Returns the object that the effects of a row work on: the receiver, or what the call makes. */
  private Value objectOf(Row row, Site site, State state) {
    return switch (row.gives()) {
      case NEW -> {
        int id = walk.newObject();
        walk.bornAt(id, site.at());
        state.objects().put(id, HttpState.fresh(id));
        yield Value.ref(row.type(), id);
      }
      case COPY -> copyOf(site.arg(row.source()), row.type(), state);
      case SELF ->
        row.source() == Effect.THIS
            ? site.target().orElseGet(() -> Value.of("", new Value.Null()))
            : site.arg(row.source());
      case NOTHING, TEXT -> site.target().orElseGet(() -> Value.of("", new Value.Null()));
    };
  }

  private Value copyOf(Value source, String type, State state) {
    List<Value> copies = new ArrayList<>();
    for (int ref : source.refs()) {
      HttpState original = state.objects().get(ref);
      if (original != null) {
        int id = walk.newObject();
        state.objects().put(id, original.copy());
        copies.add(Value.ref(type, id));
      }
    }
    if (copies.isEmpty()) {
      return walk.unknown(
          type, Walk.hole(Hole.Origin.OTHER, List.of(), Place.NONE, Cause.PARAMETER), state);
    }
    return Value.join(copies);
  }

  /** Applies one effect; returns the result of the call if the effect decides it. */
  private Optional<Value> applyEffect(
      Effect effect, Row row, Value object, Site site, State state) {
    if (effect instanceof Effect.Text text) {
      return Optional.of(asUrl(row, site.arg(text.from()), site, state));
    }
    if (effect instanceof Effect.Parts parts) {
      return Optional.of(asUrl(row, join(parts, site, state), site, state));
    }
    if (effect instanceof Effect.Normalized normalized) {
      Value text = walk.expressions.asText(site.arg(normalized.from()), state);
      return Optional.of(asUrl(row, text.mapTexts(Url::normalized), site, state));
    }
    if (effect instanceof Effect.Resolve resolve) {
      Value base = walk.expressions.asText(site.arg(resolve.base()), state);
      Value reference = walk.expressions.asText(site.arg(resolve.reference()), state);
      Value resolved = Url.resolve(base, reference);
      if (row.gives() == Gives.TEXT) {
        return Optional.of(asUrl(row, resolved, site, state));
      }
      setUrl(object, resolved, site, state);
      return Optional.empty();
    }
    if (effect instanceof Effect.UrlOf getter) {
      return urlOf(site.arg(getter.from()), row, state).map(url -> madeHere(url, row, site));
    }
    if (effect instanceof Effect.PartOf part) {
      return walk.containers.partOfEach(site.target().orElseThrow(), part.name(), site, state);
    }
    if (effect instanceof Effect.QueryText text) {
      return Optional.of(urlEffects.queryText(text, site, state).withType("java.lang.String"));
    }
    if (HeaderEffects.isOne(effect)) {
      headerEffects.apply(
          effect, object, effect instanceof Effect.Headers ? packed(row, site) : site, state);
    } else if (effect instanceof Effect.Url url) {
      url(url, object, site, state);
    } else if (effect instanceof Effect.UrlBy by) {
      urlBy(by, object, site, state);
    } else if (effect instanceof Effect.Callback callback) {
      clientEffects.callback(callback, object, site, state);
    } else if (UrlEffects.isOne(effect)) {
      urlEffects.apply(
          effect, row, object, effect instanceof Effect.Queries ? packed(row, site) : site, state);
    } else if (effect instanceof Effect.Client client) {
      clientEffects.merge(object, client.client(), row, site, state);
    } else if (effect instanceof Effect.Intercept intercept) {
      clientEffects.intercept(intercept, row, object, site, state);
    } else if (effect instanceof Effect.Proceed proceed) {
      clientEffects.proceed(site.arg(proceed.request()), state);
    } else if (effect instanceof Effect.Verb verb) {
      Set<String> verbs = verbs(verb, site);
      walk.change(object, state, one -> one.withVerbs(verbs));
    } else if (effect instanceof Effect.VerbChange verb) {
      walk.change(object, state, one -> one.withVerbs(changed(one.verbs(), verb)));
    } else if (effect instanceof Effect.Freeze) {
      walk.change(object, state, HttpState::frozenNow);
    } else if (effect instanceof Effect.Filter filter) {
      Optional<Boolean> keeps = constantResult(site.args().get(filter.by()));
      if (keeps.isEmpty()) {
        walk.change(object, state, one -> one.filtered(Cause.CONDITIONAL));
      } else if (!keeps.get()) {
        walk.change(object, state, HttpState::withoutHeaders);
      }
    } else if (effect instanceof Effect.Opaque) {
      walk.change(object, state, one -> one.opened(Cause.CLIENT));
    } else if (effect instanceof Effect.Send send) {
      send(send, row, site, state);
    } else if (effect instanceof Effect.SendTo send) {
      sendTo(send, row, site, state);
    } else if (effect instanceof Effect.SendUrl send) {
      HttpState request = HttpState.fresh(walk.newObject()).withUrl(site.arg(send.url()));
      note(new Send(site.at(), walk.callers(), List.of(request), libraryOf(row)));
    }
    return Optional.empty();
  }

  /** Puts the arguments of a variable-arity parameter into an array, as the compiler does. */
  private static Site packed(Row row, Site site) {
    int last = row.parameters().size() - 1;
    boolean isArray = site.args().size() == last + 1
        && (site.args().get(last).type().endsWith("[]")
            || site.args().get(last).canBe(Value.Array.class));
    if (!row.isVarArgs() || isArray) {
      return site;
    }
    List<Value> args = new ArrayList<>(site.args().subList(0, last));
    args.add(Value.of(
        "",
        new Value.Array(Value.Array.FIXED, site.args().subList(last, site.args().size()))));
    return new Site(
        site.target(), site.owner(), site.name(), site.exprs(), args, site.at(), site.callee());
  }

  /** A builder's URL is made where it is taken out of the builder. */
  private Value madeHere(Value url, Row row, Site site) {
    boolean getter = !row.name().startsWith("build") && !row.name().startsWith("to");
    boolean made =
        getter && url.texts().stream().noneMatch(text -> text.made().equals(Value.Made.NOT));
    return made ? url : url.asUrl(row.type(), walk.madeAt(site.at()));
  }

  private static Optional<Value> urlOf(Value object, Row row, State state) {
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

  private Value asUrl(Row row, Value text, Site site, State state) {
    boolean url = walk.libraries
        .type(row.type())
        .map(type -> type.kind() == Library.Kind.URL)
        .orElse(false);
    Value texts = text.isOnly(Value.Text.class) ? text : walk.expressions.asText(text, state);
    return url ? texts.asUrl(row.type(), walk.madeAt(site.at())) : texts.withType(row.type());
  }

  private Value join(Effect.Parts parts, Site site, State state) {
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
        .filter(TableCalls::isThere)
        .ifPresent(pieces::add);
    parts
        .query()
        .map(site.args()::get)
        .filter(TableCalls::isThere)
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

  private void url(Effect.Url effect, Value object, Site site, State state) {
    Value url = walk.expressions.asText(site.arg(effect.from()), state);
    Value made = site.arg(effect.from()).isOnly(Value.Text.class) ? site.arg(effect.from()) : url;
    Value expanded = effect.expands() ? made.mapTexts(Url::expanded) : made;
    if (!effect.onBase()) {
      setUrl(object, expanded, site, state);
      return;
    }
    for (int ref : object.refs()) {
      HttpState one = state.objects().get(ref);
      if (one != null) {
        setUrl(Value.ref("", ref), UrlEdits.onBase(one, expanded), site, state);
      }
    }
  }

  private void urlBy(Effect.UrlBy effect, Value object, Site site, State state) {
    for (int ref : object.refs()) {
      HttpState one = state.objects().get(ref);
      Value result = one == null
          ? Value.hole("", unknownResult(site))
          : clientEffects.urlBy(effect, one, site, state);
      setUrl(
          Value.ref("", ref),
          walk.expressions.asText(result, state).equals(result)
              ? result
              : walk.expressions.asText(result, state),
          site,
          state);
    }
  }

  private void sendTo(Effect.SendTo effect, Row row, Site site, State state) {
    int id = walk.newObject();
    state.objects().put(id, HttpState.fresh(id).withVerbs(verbs(effect.verb(), site)));
    Value request = Value.ref("", id);
    if (effect.headers().isPresent()) {
      Value holder = site.arg(effect.headers().get());
      if (effect.headersType().isEmpty()
          || walk.libraries.isA(holder.type(), effect.headersType())) {
        headerEffects.apply(
            new Effect.Headers(effect.headers().get(), false), request, site, state);
      } else if (!isBody(holder)) {
        walk.change(request, state, one -> one.opened(Cause.HEADER_NAME));
      }
    }
    effect.by().ifPresent(by -> clientEffects.intercept(by, row, request, site, state));
    clientEffects.merge(request, effect.client(), row, site, state);
    Value url = walk.expressions.asText(site.arg(effect.url()), state).mapTexts(Url::expanded);
    Value made = site.arg(effect.url()).isOnly(Value.Text.class)
        ? site.arg(effect.url()).mapTexts(Url::expanded)
        : url;
    Value base = clientEffects.baseOf(site.arg(effect.client()), made, state);
    setUrl(request, base, site, state);
    note(new Send(site.at(), walk.callers(), List.of(state.objects().get(id)), libraryOf(row)));
  }

  /** Returns whether a value is certainly none that holds headers. */
  private boolean isBody(Value value) {
    String type = value.type();
    String simple = simple(type);
    // What looks like a type variable may stand for anything.
    boolean named = type.contains(".") && !simple.toUpperCase(Locale.ROOT).equals(simple);
    return value.isOnly(Value.Null.class)
        || value.isOnly(Value.Text.class) && value.constant().isPresent()
        || Walk.isInert(type)
        || named && !type.equals("java.lang.Object");
  }

  private void setUrl(Value object, Value url, Site site, State state) {
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

  private static Set<String> verbs(Effect.Verb verb, Site site) {
    if (verb.fixed().isPresent()) {
      return Set.of(verb.fixed().get());
    }
    Value value = site.arg(verb.from().orElseThrow());
    return value.constant().map(Set::of).orElseGet(() -> constantName(value));
  }

  /** A constant such as {@code HttpMethod.GET} has the name of the verb. */
  private static Set<String> constantName(Value value) {
    List<Value.Text> texts = value.texts();
    boolean constant = texts.size() == 1
        && value.atoms().size() == 1
        && texts.get(0).template().isHole()
        && texts.get(0).template().holes().get(0).origin() == Hole.Origin.FIELD;
    if (!constant) {
      return Set.of();
    }
    List<String> names = texts.get(0).template().holes().get(0).names();
    String last = names.isEmpty() ? "" : names.get(names.size() - 1);
    boolean upper = !last.isEmpty() && last.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return upper ? Set.of(last) : Set.of();
  }

  private static Set<String> changed(Set<String> verbs, Effect.VerbChange change) {
    Set<String> result = new LinkedHashSet<>();
    verbs.forEach(verb -> result.add(verb.equals(change.from()) ? change.to() : verb));
    return result;
  }

  /** Returns what a lambda gives that is nothing but {@code true} or {@code false}. */
  private static Optional<Boolean> constantResult(Value filter) {
    boolean constant = filter.atoms().size() == 1
        && filter.atoms().get(0) instanceof Value.Function function
        && function.code() instanceof Expr.Lambda lambda
        && lambda.body().size() == 1
        && lambda.body().get(0) instanceof Stmt.Yield result
        && result.value() instanceof Expr.Lit lit
        && lit.kind() == Expr.LitKind.BOOLEAN;
    if (!constant) {
      return Optional.empty();
    }
    Expr.Lambda lambda = (Expr.Lambda) ((Value.Function) filter.atoms().get(0)).code();
    return Optional.of(
        ((Expr.Lit) ((Stmt.Yield) lambda.body().get(0)).value()).text().equals("true"));
  }

  private void send(Effect.Send send, Row row, Site site, State state) {
    Value request = site.arg(send.request());
    boolean sentOnce = send.request() == Effect.THIS && isSentOnce(row.owner());
    List<HttpState> requests = new ArrayList<>();
    for (int ref : request.refs()) {
      HttpState one = state.objects().get(ref);
      if (one != null && !(sentOnce && one.sent())) {
        requests.add(one);
      }
    }
    if (sentOnce) {
      walk.change(request, state, HttpState::sentNow);
    }
    if (requests.isEmpty()) {
      return;
    }
    send.host()
        .map(site::arg)
        .ifPresent(host -> requests.replaceAll(one -> onHost(one, host, state)));
    if (send.client().equals(Optional.of(Effect.MAKER))) {
      requests.replaceAll(one -> Optional.ofNullable(state.objects().get(one.family()))
          .map(one::withHooksOf)
          .orElse(one));
      note(new Send(site.at(), walk.callers(), requests, libraryOf(row)));
      return;
    }
    if (send.client().isPresent()) {
      List<HttpState> merged = new ArrayList<>();
      for (HttpState one : requests) {
        int id = walk.newObject();
        state.objects().put(id, one);
        clientEffects.merge(Value.ref("", id), send.client().get(), row, site, state);
        merged.add(state.objects().remove(id));
      }
      note(new Send(site.at(), walk.callers(), merged, libraryOf(row)));
      return;
    }
    noteFrom(requests, send, row, site, state);
  }

  /** A request goes to a host that is named beside it; the URL is still made where it was. */
  private HttpState onHost(HttpState request, Value host, State state) {
    if (request.url().isEmpty() || host.isOnly(Value.Null.class)) {
      return request;
    }
    List<Value.Atom> atoms = new ArrayList<>();
    for (Value.Text url : request.url().get().texts()) {
      Value onHost = UrlEdits.edit(
          Value.text(url.template()), walk.expressions.asText(host, state), UrlEdits::withHost);
      onHost.texts().forEach(text -> atoms.add(new Value.Text(text.template(), url.made())));
    }
    return atoms.isEmpty()
        ? request
        : request.withUrl(new Value(request.url().get().type(), atoms));
  }

  private void noteFrom(
      List<HttpState> requests, Effect.Send send, Row row, Site site, State state) {
    boolean byClient = send.request() != Effect.THIS;
    List<HttpState> clients = byClient
        ? site.target().orElse(Value.of("", new Value.Null())).refs().stream()
            .flatMap(ref -> Optional.ofNullable(state.objects().get(ref)).stream())
            .toList()
        : List.of();
    boolean hooks = walk.libraries.libraryOf(row.owner()).map(Library::hooks).orElse(false);
    boolean unseen = byClient
        && (clients.isEmpty()
            || clients.stream().anyMatch(client -> !client.open().isEmpty()));
    boolean open = clients.stream().anyMatch(client -> client.open().contains(Cause.CLIENT))
        || unseen && (hooks || walk.program.hasSubtypeOf(row.owner()));
    List<Sends.Sender> senders = clients.stream()
        .flatMap(client -> walk
            .birthOf(client.family())
            .map(made -> new Sends.Sender(
                made, client.ways().stream().allMatch(way -> way.slots().isEmpty())))
            .stream())
        .distinct()
        .toList();
    note(new Send(site.at(), walk.callers(), requests, libraryOf(row), unseen, open, senders));
  }

  private boolean isSentOnce(String type) {
    return walk.libraries.lineageOf(type).stream().anyMatch(Library.ListedType::sentOnce);
  }

  private String libraryOf(Row row) {
    return walk.libraries.libraryOf(row.owner()).map(Library::id).orElse("");
  }

  private void note(Send send) {
    if (!walk.isProbing()) {
      walk.sends.send(send);
    }
  }
}

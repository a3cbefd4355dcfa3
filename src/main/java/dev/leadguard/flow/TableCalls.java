package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;
import dev.leadguard.library.Row.Gives;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies the rows of the tables to calls. */
final class TableCalls {

  private final Walk walk;
  private final UrlEffects urlEffects;
  private final ClientEffects clientEffects;
  private final UrlMaker urls;
  private final SendEffects sends;
  private final RowChoice choice;
  private final ClassClients classClients;

  TableCalls(Walk walk) {
    this.walk = walk;
    this.urlEffects = new UrlEffects(walk);
    this.clientEffects = new ClientEffects(walk);
    this.urls = new UrlMaker(walk, clientEffects);
    this.sends = new SendEffects(walk, clientEffects, urls);
    this.choice = new RowChoice(walk);
    this.classClients = new ClassClients(walk);
  }

  /**
   * Applies the row that the call means.
   *
   * @return the result, or nothing if the call is none of a listed type
   */
  Optional<Value> call(Site site, State state) {
    List<Row> rows = choice.rowsOf(site);
    if (rows.isEmpty()) {
      return unlisted(site, state);
    }
    Row row = rows.get(0);
    if (rows.stream()
        .anyMatch(
            other -> !other.effects().equals(row.effects()) || other.gives() != row.gives())) {
      site.target().ifPresent(target -> walk.escape(target, state, Cause.UNLISTED));
      return Optional.of(walk.unknown(row.type(), unknownResult(site), state));
    }
    return Optional.of(apply(
        row,
        classClients.isOne(row, site) ? classClients.asReceiver(row, site, state) : site,
        state));
  }

  /** Returns the result of a call that no row tells. */
  static Hole unknownResult(Site site) {
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
        ofClass ? classClients.of(site.owner(), state) : site.target().get(),
        state,
        Cause.UNLISTED);
    site.args().forEach(arg -> walk.escape(arg, state, Cause.UNLISTED));
    return Optional.empty();
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
        int id = walk.budget.newObject();
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
        int id = walk.budget.newObject();
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
      return Optional.of(urls.asUrl(row, site.arg(text.from()), site, state));
    }
    if (effect instanceof Effect.Parts parts) {
      return Optional.of(urls.asUrl(row, urls.join(parts, site, state), site, state));
    }
    if (effect instanceof Effect.Normalized normalized) {
      Value text = walk.expressions.asText(site.arg(normalized.from()), state);
      return Optional.of(urls.asUrl(row, text.mapTexts(Url::normalized), site, state));
    }
    if (effect instanceof Effect.Resolve resolve) {
      Value base = walk.expressions.asText(site.arg(resolve.base()), state);
      Value reference = walk.expressions.asText(site.arg(resolve.reference()), state);
      Value resolved = Url.resolve(base, reference);
      if (row.gives() == Gives.TEXT) {
        return Optional.of(urls.asUrl(row, resolved, site, state));
      }
      urls.give(object, resolved, site, state);
      return Optional.empty();
    }
    if (effect instanceof Effect.UrlOf getter) {
      return UrlMaker.of(site.arg(getter.from()), row, state)
          .map(url -> urls.madeHere(url, row, site));
    }
    if (effect instanceof Effect.Processor processor) {
      return Optional.of(clientEffects.interceptor(processor, site));
    }
    if (effect instanceof Effect.PartOf part) {
      return Entries.partOfEach(site.target().orElseThrow(), part.name(), site, state);
    }
    if (effect instanceof Effect.QueryText text) {
      return Optional.of(urlEffects.queryText(text, site, state).withType("java.lang.String"));
    }
    if (HeaderEffects.isOne(effect)) {
      walk.headerEffects.apply(
          effect, object, effect instanceof Effect.Headers ? packed(row, site) : site, state);
    } else if (effect instanceof Effect.Url url) {
      urls.url(url, object, site, state);
    } else if (effect instanceof Effect.UrlFrom from) {
      urls.urlFrom(from, object, site, state);
    } else if (effect instanceof Effect.UrlBy by) {
      urls.urlBy(by, object, site, state);
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
      Set<String> verbs = Verbs.of(verb, site);
      walk.change(object, state, one -> one.withVerbs(verbs));
    } else if (effect instanceof Effect.VerbChange verb) {
      walk.change(object, state, one -> one.withVerbs(Verbs.changed(one.verbs(), verb)));
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
      sends.send(send, row, site, state);
    } else if (effect instanceof Effect.SendTo send) {
      sends.sendTo(send, row, site, state);
    } else if (effect instanceof Effect.SendUrl send) {
      sends.sendUrl(send, row, site);
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
}

package dev.leadguard.flow;

import dev.leadguard.flow.Sends.Send;
import dev.leadguard.library.Effect;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Applies the effects of rows that send a request. */
final class SendEffects {

  private final Walk walk;
  private final ClientEffects clientEffects;
  private final UrlMaker urls;

  SendEffects(Walk walk, ClientEffects clientEffects, UrlMaker urls) {
    this.walk = walk;
    this.clientEffects = clientEffects;
    this.urls = urls;
  }

  /** Sends a request that was made before. */
  void send(Effect.Send send, Row row, Site site, State state) {
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
    send.context()
        .filter(from -> isA(site.arg(from), row.parameters().get(from)))
        .map(site::arg)
        .ifPresent(context -> requests.replaceAll(one -> inContext(one, context, state)));
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
        int id = walk.budget.newObject();
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

  /** Returns whether a value can be of a listed type with a simple name. */
  private boolean isA(Value value, String simpleName) {
    if (value.isOnly(Value.Function.class)) {
      return false;
    }
    List<String> types = new ArrayList<>(List.of(value.type()));
    for (Value.Atom atom : value.atoms()) {
      if (atom instanceof Value.Instance object) {
        types.addAll(walk.program.hierarchy.ancestorsOf(object.of().name()));
      }
    }
    return value.type().isEmpty()
        || types.stream()
            .flatMap(type -> walk.libraries.lineageOf(type).stream())
            .anyMatch(listed -> RowChoice.simple(listed.name()).equals(simpleName));
  }

  /** A request may get the credentials that its context holds; one that is not visible may hold any. */
  private static HttpState inContext(HttpState request, Value context, State state) {
    HttpState result = request;
    for (Value.Atom atom : context.atoms()) {
      HttpState seen = atom instanceof Value.Ref ref ? state.objects().get(ref.id()) : null;
      if (seen != null) {
        for (Cause cause : seen.open()) {
          result = result.opened(cause);
        }
      } else if (!(atom instanceof Value.Null)) {
        result = result.opened(Cause.CLIENT);
      }
    }
    return result;
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
        || unseen && (hooks || walk.program.hierarchy.hasSubtypeOf(row.owner()));
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

  /** Sends a request that the call itself makes. */
  void sendTo(Effect.SendTo effect, Row row, Site site, State state) {
    int id = walk.budget.newObject();
    state.objects().put(id, HttpState.fresh(id).withVerbs(Verbs.of(effect.verb(), site)));
    Value request = Value.ref("", id);
    if (effect.headers().isPresent()) {
      Value holder = site.arg(effect.headers().get());
      if (effect.headersType().isEmpty()
          || walk.libraries.isA(holder.type(), effect.headersType())) {
        walk.headerEffects.apply(
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
    urls.give(request, base, site, state);
    note(new Send(site.at(), walk.callers(), List.of(state.objects().get(id)), libraryOf(row)));
  }

  /** Returns whether a value is certainly none that holds headers. */
  private boolean isBody(Value value) {
    String type = value.type();
    String simple = RowChoice.simple(type);
    // What looks like a type variable may stand for anything.
    boolean named = type.contains(".") && !simple.toUpperCase(Locale.ROOT).equals(simple);
    return value.isOnly(Value.Null.class)
        || value.isOnly(Value.Text.class) && value.constant().isPresent()
        || JdkTypes.isInert(type)
        || named && !type.equals("java.lang.Object");
  }

  /** Sends a request that is nothing but a URL. */
  void sendUrl(Effect.SendUrl send, Row row, Site site) {
    HttpState request = HttpState.fresh(walk.budget.newObject()).withUrl(site.arg(send.url()));
    note(new Send(site.at(), walk.callers(), List.of(request), libraryOf(row)));
  }

  private String libraryOf(Row row) {
    return walk.libraries.libraryOf(row.owner()).map(Library::id).orElse("");
  }

  private void note(Send send) {
    if (!walk.probes.isProbing()) {
      walk.sends.send(send);
    }
  }
}

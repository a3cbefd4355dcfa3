package dev.leadguard.flow;

import dev.leadguard.library.Effect;
import dev.leadguard.library.Library;
import dev.leadguard.library.Row;
import dev.leadguard.library.Row.Gives;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the clients that classes hold for the whole program: their static methods work on them. */
final class ClassClients {

  private final Walk walk;
  private final Map<String, Integer> clients = new LinkedHashMap<>();

  ClassClients(Walk walk) {
    this.walk = walk;
  }

  /** Returns whether a static call works on the one client that its class holds for the whole program. */
  boolean isOne(Row row, Site site) {
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

  /** Returns the call as one of that client. */
  Site asReceiver(Row row, Site site, State state) {
    return new Site(
        Optional.of(of(row.owner(), state)),
        site.owner(),
        site.name(),
        site.exprs(),
        site.args(),
        site.at(),
        site.callee());
  }

  /** Returns the client of a class. Any code may give it headers, so that it is one from outside. */
  Value of(String type, State state) {
    Integer known = clients.get(type);
    int id = known == null ? walk.budget.newObject() : known;
    clients.put(type, id);
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
}

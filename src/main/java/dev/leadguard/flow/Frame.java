package dev.leadguard.flow;

import dev.leadguard.flow.Program.Method;
import dev.leadguard.flow.Program.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A body that is being walked: what it is, how it was called, and the ways out of it that were found. */
final class Frame {
  final Type owner;
  final Value.Instance self;
  final Optional<Method> method;
  final Optional<Place> call;
  final List<Value> values = new ArrayList<>();
  final List<State> exits = new ArrayList<>();
  final List<State> breaks = new ArrayList<>();
  final List<State> continues = new ArrayList<>();
  /** Jumps to a label, by label. */
  final Map<String, List<State>> jumps = new LinkedHashMap<>();

  final List<Value> yields = new ArrayList<>();
  final Map<Template.Piece, Boolean> given = new LinkedHashMap<>();
  final List<Guard> earlyExits = new ArrayList<>();

  /**
   * @param owner the type that the code belongs to
   * @param self the object it runs on; of the owner, of a subtype of it, or any
   */
  Frame(Type owner, Value.Instance self, Optional<Method> method, Optional<Place> call) {
    this.owner = owner;
    this.self = self;
    this.method = method;
    this.call = call;
  }

  /** Returns what all conditions tested of which one side left the body early. */
  Guard earlyExit() {
    return earlyExits.stream().reduce(Guard.NONE, Guard::or);
  }
}

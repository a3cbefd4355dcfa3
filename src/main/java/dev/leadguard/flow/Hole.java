package dev.leadguard.flow;

import java.util.List;

/**
 * A value that is not known, with where it comes from. Two holes of the same origin and place are the same value.
 *
 * @param inert whether its text cannot hold {@code ?&=/#}: a number, a UUID, something percent-encoded
 * @param origin what supplies it
 * @param names how the source calls it, from the supplier on: a configuration key, a parameter, a field
 * @param at where it enters
 * @param cause why it is not known
 */
public record Hole(boolean inert, Origin origin, List<String> names, Place at, Cause cause) {
  public Hole {
    names = List.copyOf(names);
  }

  /** What supplies a value. */
  public enum Origin {
    ENVIRONMENT,
    PROPERTY,
    PARAMETER,
    FIELD,
    CALL,
    /** The entries of a map, or each one of them; the name is the number of the map. */
    ENTRIES,
    /** The keys of a map, or each one of them. */
    KEYS,
    /** The values of a map, or each one of them. */
    VALUES,
    OTHER
  }

  /** Returns the same value as something that cannot hold {@code ?&=/#}. */
  public Hole asInert() {
    return new Hole(true, origin, names, at, cause);
  }
}

package dev.leadguard.model;

import java.util.List;

/** A pattern of {@code instanceof} or {@code case}. */
public sealed interface Pattern {

  /** A type test; the name is empty when it binds nothing ({@code x instanceof T}, {@code T _}). */
  record Typed(TypeRef type, String name) implements Pattern {}

  /** A record pattern. */
  record Deconstruct(TypeRef type, List<Pattern> parts) implements Pattern {
    public Deconstruct {
      parts = List.copyOf(parts);
    }
  }

  /** {@code _} as a pattern of its own. */
  record Any() implements Pattern {}
}

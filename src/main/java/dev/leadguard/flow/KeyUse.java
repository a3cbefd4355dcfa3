package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import java.util.List;

/**
 * A literal that is used as a key.
 *
 * @param api the API whose key it is, or most likely is
 * @param apiIsKnown whether the code shows that it is this API
 * @param at the literal, or the name of a constant of another file
 * @param length how many characters the key has
 * @param isWholeLiteral whether the literal is the key and nothing else
 * @param ofNull what happens if null comes in its place, as the end of a sentence; empty if that is not known
 * @param softLinks what is only likely; none for a certain use
 * @param trace where it goes
 */
public record KeyUse(
    Api api,
    boolean apiIsKnown,
    Place at,
    int length,
    boolean isWholeLiteral,
    String ofNull,
    List<String> softLinks,
    List<Trace> trace) {
  public KeyUse {
    softLinks = List.copyOf(softLinks);
    trace = List.copyOf(trace);
  }

  /** Returns the same use of a literal that is the key and nothing else. */
  KeyUse asWholeLiteral() {
    return new KeyUse(api, apiIsKnown, at, length, true, ofNull, softLinks, trace);
  }

  /** Returns the same use with what happens if null comes in its place. */
  KeyUse withOfNull(String text) {
    return new KeyUse(api, apiIsKnown, at, length, isWholeLiteral, text, softLinks, trace);
  }
}

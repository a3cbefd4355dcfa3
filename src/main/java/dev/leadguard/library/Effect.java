package dev.leadguard.library;

import java.util.Optional;

/** What a call does. Argument positions are 0-based; {@link #THIS} is the receiver. */
public sealed interface Effect {

  /** The receiver in the place of an argument position. */
  int THIS = -1;

  /** How a header joins the headers that are there. */
  enum Mode {
    ADD,
    SET
  }

  /** What a null value does. */
  enum NullValue {
    /** The call throws; nothing is sent. */
    THROW,
    /** An empty header is sent. */
    EMPTY,
    /** The header is left as it was. */
    OMIT,
    /** The header is taken away. */
    REMOVE
  }

  /** Sets the URL of the object from a text. */
  record Url(int from) implements Effect {}

  /** The result is the text of an argument, as a URL or URI. */
  record Text(int from) implements Effect {}

  /** The result is the URL of an object. */
  record UrlOf(int from) implements Effect {}

  /**
   * The result is a URL put together from arguments; an absent part is empty. {@code file} is path and query, {@code specific}
   * all behind the scheme's colon.
   */
  record Parts(
      Optional<Integer> scheme,
      Optional<Integer> authority,
      Optional<Integer> host,
      Optional<Integer> port,
      Optional<Integer> path,
      Optional<Integer> query,
      Optional<Integer> file,
      Optional<Integer> specific)
      implements Effect {}

  /** The result is the text of an argument without {@code .} and {@code ..} in its path, as RFC 3986, 5.2.4 removes them. */
  record Normalized(int from) implements Effect {}

  /** The result is a reference resolved against a base as RFC 3986 says. */
  record Resolve(int base, int reference) implements Effect {}

  /** Puts one header on the object. */
  record Header(int name, int value, Mode mode, NullValue nullValue) implements Effect {}

  /** Puts headers on the object from names and values in turn: a variable-arity argument or an array. */
  record Pairs(int from) implements Effect {}

  /** Sets the verb: a fixed one, or an argument. */
  record Verb(Optional<String> fixed, Optional<Integer> from) implements Effect {}

  /** Changes the verb if it is {@code from}. */
  record VerbChange(String from, String to) implements Effect {}

  /** Sends the request of an argument. */
  record Send(int request) implements Effect {}

  /** Sends a request to a URL that is a text; no header can be set on it. */
  record SendUrl(int url) implements Effect {}

  /** From here on the object takes no header: a later attempt throws. */
  record Freeze() implements Effect {}

  /** Headers of the copy pass a filter, an argument, which may drop them. */
  record Filter(int by) implements Effect {}

  /** Something may set any header on the object, or on what it sends. */
  record Opaque(String reason) implements Effect {}
}

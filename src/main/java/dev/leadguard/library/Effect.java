package dev.leadguard.library;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a call does. Argument positions are 0-based; {@link #THIS} is the receiver. */
public sealed interface Effect {

  /** The receiver in the place of an argument position. */
  int THIS = -1;

  /** The client that made the receiver in the place of an argument position. */
  int MAKER = -2;

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

  /**
   * Sets the URL of the object from a text.
   *
   * @param onBase whether a text that is no absolute URL is put behind the URL that is there
   * @param expands whether {@code {name}} in the text stands for a value that is encoded
   * @param keepsQuery whether parameters that were added before stay
   */
  record Url(int from, boolean onBase, boolean expands, boolean keepsQuery) implements Effect {}

  /** Sets the URL of the object to the one that an argument holds, an object on which the same kinds of calls work. */
  record UrlFrom(int from) implements Effect {}

  /**
   * Sets the URL of the object to what a function makes of a URL builder, which starts with the URL that is there.
   *
   * @param type qualified type of the builder
   */
  record UrlBy(int from, String type) implements Effect {}

  /**
   * Runs a function over the object.
   *
   * @param type qualified type of the function's parameter
   * @param restores whether the function sees the object without its client's headers, so that one it takes away may be sent
   */
  record Callback(int from, String type, boolean restores) implements Effect {}

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

  /**
   * Puts one header on the object.
   *
   * @param name position of the name, if it is an argument
   * @param fixedName the name, if the method says it
   * @param value position of the value; an argument of variable arity that is not there is no value
   * @param prefix what the method puts before the value
   */
  record Header(
      Optional<Integer> name,
      String fixedName,
      int value,
      String prefix,
      Mode mode,
      NullValue nullValue)
      implements Effect {}

  /** Puts one header on the object from a text {@code Name: value}. */
  record Line(int from) implements Effect {}

  /**
   * Puts the headers of other objects on the object: of an argument, or of the elements of an array or a list.
   *
   * @param replace whether the headers that are there go
   */
  record Headers(int from, boolean replace) implements Effect {}

  /** Takes a header away. */
  record RemoveHeader(int name) implements Effect {}

  /** Takes all headers away. */
  record ClearHeaders() implements Effect {}

  /** The object is sent by a client: what the client adds is added to it. */
  record Client(int client) implements Effect {}

  /**
   * Each request of the object passes a function: a lambda, or an object with that method. The argument may be a list or an
   * array of them, or a variable-arity one.
   *
   * @param method the method of the interface
   * @param chained whether the function hands a request on with a call that has the effect {@link Proceed}; if not, it changes
   *     the request it is given
   * @param request position of the chain or the request among the function's parameters
   * @param types qualified types of the function's parameters
   */
  record Intercept(int from, String method, boolean chained, int request, List<String> types)
      implements Effect {}

  /**
   * The result is an interceptor of two parameters, the request and what sends it: it hands on what a function makes of the
   * request.
   *
   * @param function position of the function; none if the request is handed on as it is
   * @param by the method that hands a request on
   */
  record Processor(Optional<Integer> function, String by) implements Effect {}

  /** An interceptor hands on the request of an argument. */
  record Proceed(int request) implements Effect {}

  /** How a step of a URL builder joins the path that is there. */
  enum Join {
    /** Behind it, as one encoded segment. */
    SEGMENT,
    /** Behind it. */
    APPEND,
    /** In its place. */
    REPLACE,
    /** In its place, each value as one encoded segment. */
    SEGMENTS
  }

  /** Sets the host of the object's URL. */
  record Host(int from) implements Effect {}

  /**
   * Adds to the path of the object's URL; where the argument is a variable-arity one or a list, each of its values in turn.
   */
  record Path(int from, Join join) implements Effect {}

  /**
   * Changes one segment of the path of the object's URL, or takes it away.
   *
   * @param at position of the number of the segment, from 0
   * @param from position of the new segment, which the method encodes; none if the old one goes
   */
  record Segment(int at, Optional<Integer> from) implements Effect {}

  /**
   * Adds a parameter to the query of the object's URL.
   *
   * @param value position of the value; an argument of variable arity that is not there is like null
   * @param encoded whether the method encodes the value
   * @param inBodyOf verbs of which the parameter may go into the body
   */
  record Query(
      int name, int value, Mode mode, boolean encoded, NullValue nullValue, Set<String> inBodyOf)
      implements Effect {

    public Query {
      inBodyOf = Collections.unmodifiableSet(new TreeSet<>(inBodyOf));
    }
  }

  /**
   * Sets the whole query of the object's URL.
   *
   * @param append whether what is there stays before it
   */
  record RawQuery(int from, boolean append) implements Effect {}

  /** Takes a parameter from the query of the object's URL. */
  record RemoveQuery(int name) implements Effect {}

  /** Puts headers on the object from names and values in turn: a variable-arity argument or an array. */
  record Pairs(int from) implements Effect {}

  /** The result is the name or the value of the one header that the object is. */
  record PartOf(boolean name) implements Effect {}

  /**
   * Adds parameters to the query of the object's URL, one for each pair that an argument holds, or that the elements of an array
   * or a list hold.
   *
   * @param replace whether those that are there go
   * @param encoded whether the method encodes the values
   * @param inBodyOf verbs of which the parameters may go into the body
   */
  record Queries(int from, boolean replace, boolean encoded, Set<String> inBodyOf)
      implements Effect {

    public Queries {
      inBodyOf = Collections.unmodifiableSet(new TreeSet<>(inBodyOf));
    }
  }

  /** Takes the whole query from the object's URL. */
  record ClearQuery() implements Effect {}

  /** The result is the text of a query that is made of the pairs that an argument holds. */
  record QueryText(int from) implements Effect {}

  /** Sets the verb: a fixed one, or an argument. */
  record Verb(Optional<String> fixed, Optional<Integer> from) implements Effect {}

  /** Changes the verb if it is {@code from}. */
  record VerbChange(String from, String to) implements Effect {}

  /**
   * Sends the request of an argument.
   *
   * @param client what sends it and adds its defaults, if the request does not know that yet; {@link #MAKER} if what made the
   *     request added its defaults then, and its interceptors see the request now
   * @param host to which host it goes, in the place of the one of its URL
   * @param context position of what may give this one request credentials
   */
  record Send(
      int request, Optional<Integer> client, Optional<Integer> host, Optional<Integer> context)
      implements Effect {

    /** Returns the same send in no context. */
    public Send withoutContext() {
      return new Send(request, client, host, Optional.empty());
    }
  }

  /**
   * Makes a request of the arguments and sends it.
   *
   * @param url position of the URL, a text in which {@code {name}} is expanded; put behind the client's base URL
   * @param verb what the request's verb is
   * @param headers position of an object that holds the headers
   * @param headersType qualified type that such an object has; an argument of another type is no more than a body
   * @param by what else sets headers on the request: a function
   * @param client what sends it and adds its defaults
   */
  record SendTo(
      int url,
      Verb verb,
      Optional<Integer> headers,
      String headersType,
      Optional<Intercept> by,
      int client)
      implements Effect {}

  /** Sends a request to a URL that is a text; no header can be set on it. */
  record SendUrl(int url) implements Effect {}

  /** From here on the object takes no header: a later attempt throws. */
  record Freeze() implements Effect {}

  /** Headers of the copy pass a filter, an argument, which may drop them. */
  record Filter(int by) implements Effect {}

  /** Something may set any header on the object, or on what it sends. */
  record Opaque(String reason) implements Effect {}
}

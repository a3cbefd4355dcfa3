package dev.leadguard.contract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The shape of a key: an expression that the whole value must fit.
 *
 * <p>The grammar is a small part of regular expressions: literals (a backslash takes the next punctuation mark literally),
 * classes such as {@code [A-Za-z0-9_-]}, flat alternatives such as {@code (live|test)}, and the bounded repeats {@code ?},
 * {@code {n}} and {@code {n,m}}. There is no {@code *}, no {@code +}, no nesting. The match keeps the set of places in the value
 * that can be reached, so that its cost is at most the length of the value times the sum of the repeats: no expression of a
 * policy can stall a build.
 */
public final class KeyShape {

  /** The longest expression, and the highest repeat. */
  private static final int LIMIT = 512;

  private final String text;
  private final List<Part> parts;

  private KeyShape(String text, List<Part> parts) {
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  /**
   * Returns the shape of an expression.
   *
   * @throws IllegalArgumentException if the text is no such expression; the message says why, in one line
   */
  public static KeyShape of(String text) {
    return new KeyShape(text, new Parser(text).parts());
  }

  /** Returns the expression as it was written. */
  public String text() {
    return text;
  }

  /** Returns whether a whole value has this shape. */
  public boolean matches(String value) {
    if (value.length() > LIMIT * 2) {
      return false;
    }
    BitSet places = new BitSet();
    places.set(0);
    for (Part part : parts) {
      places = part.after(places, value);
    }
    return places.get(value.length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyShape shape && shape.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /** What one repeat takes. */
  private sealed interface Atom {
    /** Adds the places where this can end when it begins at a place. */
    void add(int place, String value, BitSet ends);
  }

  /** A character of a class: pairs of first and last, in one text. */
  private record CharacterClass(String ranges) implements Atom {
    @Override
    public void add(int place, String value, BitSet ends) {
      for (int i = 0; place < value.length() && i < ranges.length(); i += 2) {
        char c = value.charAt(place);
        if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
          ends.set(place + 1);
        }
      }
    }
  }

  /** One of some texts. */
  private record Alternatives(List<String> texts) implements Atom {
    @Override
    public void add(int place, String value, BitSet ends) {
      for (String text : texts) {
        if (value.startsWith(text, place)) {
          ends.set(place + text.length());
        }
      }
    }
  }

  /** An atom, repeated. */
  private record Part(Atom atom, int least, int most) {
    BitSet after(BitSet places, String value) {
      BitSet all = new BitSet();
      BitSet now = places;
      for (int count = 0; count <= most && !now.isEmpty(); count++) {
        if (count >= least) {
          all.or(now);
        }
        BitSet next = new BitSet();
        for (int place = now.nextSetBit(0); place >= 0; place = now.nextSetBit(place + 1)) {
          atom.add(place, value, next);
        }
        now = next;
      }
      return all;
    }
  }

  /** Reads an expression from left to right. */
  private static final class Parser {
    private final String text;
    private int at;

    Parser(String text) {
      this.text = text;
      if (text.isEmpty() || text.length() > LIMIT) {
        throw wrong("a shape has 1 to " + LIMIT + " characters");
      }
    }

    List<Part> parts() {
      List<Part> parts = new ArrayList<>();
      int sum = 0;
      while (at < text.length()) {
        Part part = repeated(atom());
        parts.add(part);
        sum += part.most();
      }
      if (sum > LIMIT * 2) {
        throw wrong("the repeats of a shape are too high");
      }
      return parts;
    }

    private Atom atom() {
      char c = text.charAt(at);
      if (c == '[') {
        return characterClass();
      }
      if (c == '(') {
        return alternatives();
      }
      char literal = literal("*+?{}])|.^$");
      return new Alternatives(List.of(String.valueOf(literal)));
    }

    private Atom characterClass() {
      at++;
      StringBuilder ranges = new StringBuilder();
      while (peek() != ']') {
        char first = literal("[^&");
        char last = first;
        if (peek() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']') {
          at++;
          last = literal("[^&");
        }
        if (last < first) {
          throw wrong("a range of a class runs backwards");
        }
        ranges.append(first).append(last);
      }
      at++;
      if (ranges.isEmpty()) {
        throw wrong("an empty class");
      }
      return new CharacterClass(ranges.toString());
    }

    private Atom alternatives() {
      List<String> texts = new ArrayList<>();
      StringBuilder alternative = new StringBuilder();
      do {
        at++;
        while (peek() != '|' && peek() != ')') {
          alternative.append(literal("*+?{}[](.^$"));
        }
        if (alternative.isEmpty()) {
          throw wrong("an empty alternative");
        }
        texts.add(alternative.toString());
        alternative.setLength(0);
      } while (peek() == '|');
      at++;
      return new Alternatives(List.copyOf(texts));
    }

    private Part repeated(Atom atom) {
      if (at < text.length() && text.charAt(at) == '?') {
        at++;
        return new Part(atom, 0, 1);
      }
      if (at == text.length() || text.charAt(at) != '{') {
        return new Part(atom, 1, 1);
      }
      at++;
      int least = number();
      int most = least;
      if (peek() == ',') {
        at++;
        most = number();
      }
      if (peek() != '}' || most < least || most == 0) {
        throw wrong("a repeat is {n} or {n,m} with n at most m");
      }
      at++;
      return new Part(atom, least, most);
    }

    private int number() {
      int number = 0;
      int start = at;
      while (peek() >= '0' && peek() <= '9' && number <= LIMIT) {
        number = number * 10 + text.charAt(at) - '0';
        at++;
      }
      if (at == start || number > LIMIT) {
        throw wrong("a repeat has a number of at most " + LIMIT);
      }
      return number;
    }

    private char literal(String reserved) {
      char c = peek();
      at++;
      if (c == '\\') {
        char escaped = peek();
        at++;
        if (Character.isLetterOrDigit(escaped)) {
          throw wrong("a backslash stands only before a punctuation mark");
        }
        return escaped;
      }
      if (reserved.indexOf(c) >= 0) {
        throw wrong("'" + c + "' is not allowed here");
      }
      return c;
    }

    private char peek() {
      if (at >= text.length()) {
        throw wrong("the shape ends too early");
      }
      return text.charAt(at);
    }

    private IllegalArgumentException wrong(String why) {
      return new IllegalArgumentException(
          why + "; a shape has literals, [classes], (flat|alternatives), ?, {n} and {n,m}");
    }
  }
}

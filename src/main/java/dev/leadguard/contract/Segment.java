package dev.leadguard.contract;

import java.util.ArrayList;
import java.util.List;

/**
 * One segment of a path: text with holes. It stands for every text without {@code /} that the holes may give it, and for no
 * empty one.
 *
 * @param parts in the order of the segment; two texts never stand side by side
 */
record Segment(List<Part> parts) {

  /** No segment at all. */
  static final Segment EMPTY = new Segment(List.of());

  /** Any segment. */
  static final Segment ANY = new Segment(List.of(Part.HOLE));

  /**
   * A part of a segment.
   *
   * @param text the text, empty for a hole
   * @param isHole whether it is not known
   * @param mayBeEmpty whether it may be nothing even where it is a whole segment
   */
  record Part(String text, boolean isHole, boolean mayBeEmpty) {
    static final Part HOLE = new Part("", true, false);
    static final Part OPEN = new Part("", true, true);

    static Part of(String text) {
      return new Part(text, false, text.isEmpty());
    }
  }

  Segment plus(Part part) {
    List<Part> longer = new ArrayList<>(parts);
    longer.add(part);
    return new Segment(List.copyOf(longer));
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Returns whether the path may have nothing in the place of this segment. */
  boolean mayBeEmpty() {
    for (Part part : parts) {
      if (!part.mayBeEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether this is a given text. */
  Match is(String text) {
    if (parts.size() == 1 && !parts.get(0).isHole()) {
      return parts.get(0).text().equals(text) ? Match.YES : Match.NO;
    }
    return fits(text) ? Match.MAYBE : Match.NO;
  }

  /** Returns whether some filling gives the text: the wildcard match that takes each literal where it first fits. */
  private boolean fits(String text) {
    int at = 0;
    boolean free = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isHole()) {
        free = true;
      } else {
        boolean last = i == parts.size() - 1;
        int found = find(text, part.text(), at, free, last);
        if (found < 0) {
          return false;
        }
        at = found + part.text().length();
        free = false;
      }
    }
    return free || at == text.length();
  }

  private static int find(String text, String part, int at, boolean free, boolean last) {
    if (!free) {
      return text.startsWith(part, at) ? at : -1;
    }
    if (last) {
      return text.endsWith(part) && text.length() - part.length() >= at
          ? text.length() - part.length()
          : -1;
    }
    return text.indexOf(part, at);
  }
}

package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;

/** Takes out of a URL the parts that may be secrets: the password before the host, and the values of the query. */
final class UrlLiterals {

  /**
   * A part that is written out in full.
   *
   * @param name of the query parameter; empty for a password
   */
  record Literal(String name, String text, Place at) {}

  /** Stands for a hole; no URL holds it. */
  private static final char HOLE = '\uE000';

  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();
  private final List<Literal> found = new ArrayList<>();

  private UrlLiterals(Template url) {
    for (Template.Piece piece : url.pieces()) {
      String part = piece instanceof Template.Lit lit ? lit.text() : String.valueOf(HOLE);
      Place at = piece instanceof Template.Lit lit ? lit.at() : Place.NONE;
      text.append(part);
      for (int i = 0; i < part.length(); i++) {
        places.add(at);
      }
    }
  }

  /** Returns the parts of an absolute URL, in order. */
  static List<Literal> of(Template url) {
    UrlLiterals literals = new UrlLiterals(url);
    literals.password();
    literals.query();
    return List.copyOf(literals.found);
  }

  private void password() {
    int start = text.indexOf("://") + "://".length();
    int end = start;
    while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int at = text.substring(start, end).lastIndexOf('@');
    if (start >= "://".length() && at > 0) {
      int colon = text.substring(start, start + at).indexOf(':');
      add("", colon < 0 ? start : start + colon + 1, start + at);
    }
  }

  private void query() {
    int start = text.indexOf("?");
    while (start >= 0 && start + 1 < text.length() && text.charAt(start) != '#') {
      int end = start + 1;
      while (end < text.length() && "&;#".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      int equals = text.substring(start, end).indexOf('=');
      if (equals > 0) {
        add(text.substring(start + 1, start + equals), start + equals + 1, end);
      }
      start = end < text.length() ? end : -1;
    }
  }

  private void add(String name, int start, int end) {
    String part = text.substring(start, end);
    boolean known = !part.isEmpty() && part.indexOf(HOLE) < 0 && name.indexOf(HOLE) < 0;
    if (known && !places.get(start).equals(Place.NONE)) {
      found.add(new Literal(name, part, places.get(start)));
    }
  }
}

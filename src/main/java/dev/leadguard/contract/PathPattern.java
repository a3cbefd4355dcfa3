package dev.leadguard.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A pattern of a path: {@code {x}} is one segment, {@code {x:a|b}} one of these, a final {@code **} any rest, also none.
 *
 * <p>A pattern reads segments from left to right and never has a choice, so it is a row of states. A path is matched by
 * walking its graph of segments and the states together: some way that ends well means it can match, some way that does not
 * means it can fail.
 */
public final class PathPattern {

  private final String text;
  private final List<Element> elements;
  private final boolean anyRest;

  private PathPattern(String text, List<Element> elements, boolean anyRest) {
    this.text = text;
    this.elements = List.copyOf(elements);
    this.anyRest = anyRest;
  }

  /**
   * Returns the pattern of a text.
   *
   * @throws IllegalArgumentException if the text is no pattern; the message says why, in one line
   */
  public static PathPattern of(String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException("a path begins with '/'");
    }
    List<Element> elements = new ArrayList<>();
    String[] segments = text.substring(1).split("/", -1);
    boolean anyRest = segments[segments.length - 1].equals("**");
    int count = anyRest ? segments.length - 1 : text.equals("/") ? 0 : segments.length;
    for (int i = 0; i < count; i++) {
      elements.add(Element.of(segments[i]));
    }
    return new PathPattern(text, elements, anyRest);
  }

  /** Returns the pattern as it was written. */
  public String text() {
    return text;
  }

  /** Returns whether a path matches. */
  public Match matches(RequestPath path) {
    return new Walk(path.graph(), 0).match();
  }

  /**
   * Returns whether a path matches the end of this pattern, when only some base URL, which is not known, stands before it. The
   * base can hold segments that the pattern spells out, never a variable one: {@code /companies/7} ends {@code
   * /v1/companies/{id}}, {@code /7} alone says nothing.
   */
  public Match matchesEnd(RequestPath path) {
    RequestPath.Graph graph = path.graph();
    Match best = new Walk(graph, 0).match();
    for (int from = 1; from < elements.size(); from++) {
      if (!elements.get(from - 1).isText() || elements.get(from).isVariable()) {
        break;
      }
      Match match = new Walk(graph, from).match();
      best = match.compareTo(best) < 0 ? match : best;
    }
    return best;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathPattern pattern && pattern.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  /** What one segment must be: one of the texts, or anything if there are none. */
  private record Element(List<String> texts) {

    static Element of(String segment) {
      if (segment.isEmpty() || segment.contains("**")) {
        throw new IllegalArgumentException(
            segment.isEmpty() ? "an empty segment" : "'**' is allowed only as the last segment");
      }
      boolean variable = segment.startsWith("{") && segment.endsWith("}");
      String inner = variable ? segment.substring(1, segment.length() - 1) : segment;
      if (inner.isEmpty() || containsAny(inner, "{}*?#%")) {
        throw new IllegalArgumentException(
            "a segment is text, '{name}', '{name:one|other}' or a last '**'");
      }
      if (!variable) {
        return new Element(List.of(segment));
      }
      int colon = inner.indexOf(':');
      if (colon < 0) {
        return new Element(List.of());
      }
      List<String> texts = List.of(inner.substring(colon + 1).split("\\|", -1));
      if (texts.contains("")) {
        throw new IllegalArgumentException("an empty alternative");
      }
      return new Element(texts);
    }

    private static boolean containsAny(String text, String characters) {
      for (int i = 0; i < text.length(); i++) {
        if (characters.indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
      return false;
    }

    boolean isVariable() {
      return texts.isEmpty();
    }

    boolean isText() {
      return texts.size() == 1;
    }

    Match matches(Segment segment) {
      Match best = texts.isEmpty() ? Match.YES : Match.NO;
      for (String text : texts) {
        Match match = segment.is(text);
        best = match.compareTo(best) < 0 ? match : best;
      }
      return best;
    }
  }

  /** Walks path and pattern together; each pair of places is visited once. Not recursive: a path can be long. */
  private final class Walk {
    private final Set<Long> visited = new HashSet<>();
    private final Deque<Place> open = new ArrayDeque<>();
    private boolean canMatch;
    private boolean canFail;

    Walk(RequestPath.Graph graph, int from) {
      visit(RequestPath.Graph.START, from);
      while (!open.isEmpty()) {
        Place place = open.remove();
        if (place.node() == graph.last()) {
          canMatch |= place.state() == elements.size();
          canFail |= place.state() != elements.size();
        }
        for (RequestPath.Graph.Edge edge : graph.from(place.node())) {
          step(edge, place.state());
        }
      }
    }

    Match match() {
      if (!canMatch) {
        return Match.NO;
      }
      return canFail ? Match.MAYBE : Match.YES;
    }

    private void step(RequestPath.Graph.Edge edge, int state) {
      if (edge.segment().isEmpty() || state == elements.size() && anyRest) {
        visit(edge.to(), state);
      } else if (state == elements.size()) {
        canFail = true;
      } else {
        Match match = elements.get(state).matches(edge.segment());
        canFail |= match != Match.YES;
        if (match != Match.NO) {
          visit(edge.to(), state + 1);
        }
      }
    }

    private void visit(int node, int state) {
      if (visited.add((long) node << Integer.SIZE | state)) {
        open.add(new Place(node, state));
      }
    }
  }

  private record Place(int node, int state) {}
}

package dev.leadguard.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The path of a request, as far as it is known: literal text with holes. It never holds a query or a fragment.
 *
 * <p>{@code //} and a trailing {@code /} do not count, and a literal {@code %41} is {@code A}, so that {@code /v1//lists/} is
 * {@code /v1/lists}. A {@code %2F} stays inside its segment.
 *
 * @param pieces in the order of the path
 */
public record RequestPath(List<Piece> pieces) {

  /** A path of which nothing is known. */
  public static final RequestPath UNKNOWN = new RequestPath(List.of(Hole.OPEN));

  public RequestPath {
    pieces = List.copyOf(pieces);
  }

  /** Returns a path without holes, such as {@code /v1/lists}; an empty text is the path {@code /}. */
  public static RequestPath of(String text) {
    return new RequestPath(List.of(new Text(text)));
  }

  /** A part of a path. */
  public sealed interface Piece {}

  /** Literal text, as in the URL; may hold {@code /} and percent-encoded bytes. */
  public record Text(String text) implements Piece {}

  /** Text that is not known. */
  public enum Hole implements Piece {
    /**
     * Cannot hold {@code /}. Where it is a whole segment it is not empty: a client that leaves out an id calls another
     * endpoint, which cannot be what its author meant.
     */
    SEGMENT,
    /** May hold anything, also nothing, also many segments. */
    OPEN
  }

  /**
   * Returns the segments of the path as a graph: each way from {@link Graph#START} to the last node is one row of segments
   * that the path may have.
   *
   * <p>An {@link Hole#OPEN} hole either stays inside the segment in which it stands, or ends it, brings any number of segments,
   * and begins another. Both ways are edges, so that the graph grows with the number of pieces only.
   */
  Graph graph() {
    Graph graph = new Graph();
    List<Pending> pending = List.of(new Pending(Graph.START, Segment.EMPTY));
    for (Piece piece : merged()) {
      if (piece instanceof Text text) {
        pending = addText(graph, pending, text.text());
      } else if (piece == Hole.SEGMENT) {
        pending = add(pending, Segment.Part.HOLE);
      } else {
        List<Pending> after = add(pending, Segment.Part.OPEN);
        int middle = graph.close(after);
        graph.edge(middle, Segment.ANY, middle);
        after.add(new Pending(middle, Segment.EMPTY.plus(Segment.Part.OPEN)));
        pending = after;
      }
    }
    graph.close(pending);
    return graph;
  }

  private static List<Pending> addText(Graph graph, List<Pending> before, String text) {
    List<Pending> pending = before;
    int start = 0;
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', start)) {
      int node = graph.close(add(pending, Segment.Part.of(decoded(text.substring(start, slash)))));
      pending = List.of(new Pending(node, Segment.EMPTY));
      start = slash + 1;
    }
    return add(pending, Segment.Part.of(decoded(text.substring(start))));
  }

  private static List<Pending> add(List<Pending> pending, Segment.Part part) {
    List<Pending> longer = new ArrayList<>();
    for (Pending each : pending) {
      boolean nothing = !part.isHole() && part.text().isEmpty();
      Segment segment = nothing ? each.segment() : each.segment().plus(part);
      longer.add(new Pending(each.from(), segment));
    }
    return longer;
  }

  /** Joins neighbouring texts, since a percent-encoded byte may be cut by a piece's end. */
  private List<Piece> merged() {
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : pieces) {
      int last = merged.size() - 1;
      if (piece instanceof Text next && last >= 0 && merged.get(last) instanceof Text text) {
        merged.set(last, new Text(text.text() + next.text()));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }

  /** Decodes percent-encoded bytes; what is not well-formed stays as it is. */
  private static String decoded(String segment) {
    if (segment.indexOf('%') < 0) {
      return segment;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int i = 0;
    while (i < segment.length()) {
      int high = segment.charAt(i) == '%' && i + 2 < segment.length() ? hex(segment, i + 1) : -1;
      int low = high >= 0 ? hex(segment, i + 2) : -1;
      if (low >= 0) {
        bytes.write(high * 16 + low);
        i += 3;
      } else {
        int end = segment.offsetByCodePoints(i, 1);
        bytes.writeBytes(segment.substring(i, end).getBytes(StandardCharsets.UTF_8));
        i = end;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int hex(String text, int index) {
    return Character.digit(text.charAt(index), 16);
  }

  /** A segment that is not yet closed, and the node where it begins. */
  private record Pending(int from, Segment segment) {}

  /** The rows of segments that a path may have. */
  static final class Graph {
    static final int START = 0;

    private final List<List<Edge>> nodes = new ArrayList<>(List.of(new ArrayList<>()));

    /** An edge; {@link Segment#EMPTY} takes no segment. */
    record Edge(Segment segment, int to) {}

    List<Edge> from(int node) {
      return nodes.get(node);
    }

    int last() {
      return nodes.size() - 1;
    }

    private int close(List<Pending> pending) {
      nodes.add(new ArrayList<>());
      for (Pending each : pending) {
        if (!each.segment().isEmpty()) {
          edge(each.from(), each.segment(), last());
        }
        if (each.segment().mayBeEmpty()) {
          edge(each.from(), Segment.EMPTY, last());
        }
      }
      return last();
    }

    private void edge(int from, Segment segment, int to) {
      nodes.get(from).add(new Edge(segment, to));
    }
  }
}

package dev.leadguard.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A text with holes: at most {@link #MAX_PIECES} pieces in order. Immutable. */
public record Template(List<Piece> pieces) {

  /** A longer text ends in one hole. */
  static final int MAX_PIECES = 32;

  /** The empty text. */
  static final Template EMPTY = new Template(List.of());

  /** A literal part or a hole. */
  sealed interface Piece {}

  /**
   * A literal part.
   *
   * @param at the literal in the source, or the name that stands for a constant of another file
   */
  record Lit(String text, Place at) implements Piece {}

  /** A part that is not known. */
  record Gap(Hole hole) implements Piece {}

  public Template {
    pieces = List.copyOf(pieces);
  }

  static Template of(String text, Place at) {
    return new Template(List.of(new Lit(text, at)));
  }

  static Template of(Hole hole) {
    return new Template(List.of(new Gap(hole)));
  }

  /** Returns this text followed by another. */
  Template plus(Template next) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(next.pieces);
    if (all.size() <= MAX_PIECES) {
      return new Template(all);
    }
    List<Piece> head = new ArrayList<>(all.subList(0, MAX_PIECES - 1));
    head.add(new Gap(new Hole(false, Hole.Origin.OTHER, List.of(), Place.NONE, Cause.BUDGET)));
    return new Template(head);
  }

  /** Returns this text with no hole that could hold {@code ?&=/#}. */
  Template asInert() {
    return new Template(pieces.stream()
        .map(piece -> piece instanceof Gap gap ? (Piece) new Gap(gap.hole().asInert()) : piece)
        .toList());
  }

  /** Returns the literals in order. */
  List<Lit> literals() {
    return pieces.stream().filter(Lit.class::isInstance).map(Lit.class::cast).toList();
  }

  /** Returns the holes in order. */
  List<Hole> holes() {
    return pieces.stream()
        .filter(Gap.class::isInstance)
        .map(gap -> ((Gap) gap).hole())
        .toList();
  }

  /** Returns whether the text is known in full. */
  boolean isLiteral() {
    return pieces.stream().allMatch(Lit.class::isInstance);
  }

  /** Returns whether nothing of the text is known: it is one hole. */
  boolean isHole() {
    return pieces.size() == 1 && pieces.get(0) instanceof Gap;
  }

  /** Returns the literal parts joined, without the holes. */
  String text() {
    return literals().stream().map(Lit::text).collect(Collectors.joining());
  }

  /** Returns the literal parts before the first hole, joined. */
  String prefix() {
    return pieces.stream()
        .takeWhile(Lit.class::isInstance)
        .map(lit -> ((Lit) lit).text())
        .collect(Collectors.joining());
  }

  /** Returns whether this text starts with all of the other: the other was lengthened to this one. */
  boolean extendsText(Template other) {
    return pieces.size() > other.pieces.size()
        && pieces.subList(0, other.pieces.size()).equals(other.pieces);
  }
}

package dev.leadguard.flow;

import dev.leadguard.model.Expr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What an expression can be: a small set of possibilities. Immutable.
 *
 * @param type qualified name of the static type, empty if it is not known
 * @param atoms the possibilities, at least one, in the order in which they were found
 */
record Value(String type, List<Atom> atoms) {

  /** Of more possibilities no more is known than how their texts begin. */
  static final int MAX_ATOMS = 8;

  private static final Hole TOO_MANY =
      new Hole(false, Hole.Origin.OTHER, List.of(), Place.NONE, Cause.BUDGET);

  /** One possibility. */
  sealed interface Atom {}

  /**
   * A text, number, URI or anything unknown.
   *
   * @param made where the text was turned into a URL, or {@link Made#NOT}
   */
  record Text(Template template, Made made) implements Atom {}

  /**
   * Where a URL was made.
   *
   * @param at the call that made it
   * @param callers the calls that led there, innermost first
   */
  record Made(Place at, List<Caller> callers) {

    /** The text was not turned into a URL. */
    static final Made NOT = new Made(Place.NONE, List.of());

    Made {
      callers = List.copyOf(callers);
    }
  }

  /**
   * A call, with the parts of texts that it handed in.
   *
   * @param given each part, and whether the parameter can only hold something inert
   */
  record Caller(Place call, Map<Template.Piece, Boolean> given) {

    /** Returns a text as the callee sees it on its own: without the parts that this call handed in. */
    Template without(Template template) {
      return new Template(template.pieces().stream()
          .map(piece -> given.containsKey(piece)
              ? new Template.Gap(new Hole(
                  given.get(piece), Hole.Origin.PARAMETER, List.of(), call, Cause.PARAMETER))
              : piece)
          .toList());
    }
  }

  /** An object of the heap, by its number. */
  record Ref(int id) implements Atom {}

  /** {@code null}. */
  record Null() implements Atom {}

  /** A truth value. */
  record Bool(boolean value) implements Atom {}

  /**
   * An array or list of which every element is known, as long as nothing changes it.
   *
   * @param id its number, or {@link #FIXED}
   */
  record Array(int id, List<Value> elements) implements Atom {

    /** The number of an array or a list that nothing can change. */
    static final int FIXED = -1;

    Array {
      elements = List.copyOf(elements);
    }
  }

  /** A lambda with the variables it can see, or a method reference. */
  record Function(Expr code, Map<String, Value> captured, Instance self) implements Atom {

    /** Two functions are the same if they are written at the same place. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Function function
          && function.code == code
          && function.self.equals(self);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(code);
    }
  }

  /**
   * An object of a type of the files.
   *
   * @param id its number, or {@link #ANY}
   * @param outer the object around it
   */
  record Instance(Program.Type of, int id, Optional<Instance> outer) implements Atom {

    /** The number of an object that is not known: its fields are those of its type. */
    static final int ANY = -1;

    /** Returns any object of a type. */
    static Instance anyOf(Program.Type type) {
      return new Instance(type, ANY, type.outer().map(Instance::anyOf));
    }
  }

  Value {
    atoms = List.copyOf(atoms);
  }

  static Value of(String type, Atom atom) {
    return new Value(type, List.of(atom));
  }

  static Value text(String text, Place at) {
    return of("java.lang.String", new Text(Template.of(text, at), Made.NOT));
  }

  static Value text(Template template) {
    return of("java.lang.String", new Text(template, Made.NOT));
  }

  static Value hole(String type, Hole hole) {
    return of(type, new Text(Template.of(hole), Made.NOT));
  }

  static Value ref(String type, int id) {
    return of(type, new Ref(id));
  }

  /** Returns the possibilities of all values as one; the type is kept where they agree. */
  static Value join(Collection<Value> values) {
    Set<Atom> atoms = new LinkedHashSet<>();
    String type = null;
    for (Value value : values) {
      atoms.addAll(value.atoms);
      boolean onlyNull = value.atoms.equals(List.of(new Null()));
      if (!onlyNull) {
        type = type == null || type.equals(value.type) ? value.type : "";
      }
    }
    String known = type == null ? "" : type;
    if (atoms.size() <= MAX_ATOMS) {
      return new Value(known, List.copyOf(atoms));
    }
    boolean texts = atoms.stream().allMatch(atom -> atom instanceof Text || atom instanceof Null);
    if (!texts) {
      return hole(known, TOO_MANY);
    }
    List<Atom> fewer = new ArrayList<>(atoms);
    fewer.removeIf(Text.class::isInstance);
    fewer.addAll(Beginnings.of(
        atoms.stream().filter(Text.class::isInstance).map(Text.class::cast).toList()));
    return new Value(known, fewer);
  }

  Value or(Value other) {
    return equals(other) ? this : join(List.of(this, other));
  }

  Value withType(String newType) {
    return newType.isEmpty() || newType.equals(type) ? this : new Value(newType, atoms);
  }

  /** Returns the texts among the possibilities. */
  List<Text> texts() {
    return atoms.stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
  }

  /** Returns the numbers of the heap objects among the possibilities. */
  List<Integer> refs() {
    return atoms.stream()
        .filter(Ref.class::isInstance)
        .map(ref -> ((Ref) ref).id())
        .toList();
  }

  boolean isOnly(Class<? extends Atom> kind) {
    return atoms.stream().allMatch(kind::isInstance);
  }

  boolean canBe(Class<? extends Atom> kind) {
    return atoms.stream().anyMatch(kind::isInstance);
  }

  /** Returns the one text that this is, if it is known in full. */
  Optional<String> constant() {
    return atoms.size() == 1
            && atoms.get(0) instanceof Text text
            && text.template().isLiteral()
        ? Optional.of(text.template().text())
        : Optional.empty();
  }

  /** Returns the truth value, if it is known. */
  Optional<Boolean> truth() {
    return atoms.size() == 1 && atoms.get(0) instanceof Bool bool
        ? Optional.of(bool.value())
        : Optional.empty();
  }

  /** Returns the holes in all texts, also in elements of arrays. */
  Set<Hole> holes() {
    Set<Hole> holes = new LinkedHashSet<>();
    for (Atom atom : atoms) {
      if (atom instanceof Text text) {
        holes.addAll(text.template().holes());
      } else if (atom instanceof Array array) {
        array.elements().forEach(element -> holes.addAll(element.holes()));
      }
    }
    return holes;
  }

  /** Returns the parts of all texts, also in elements of arrays. */
  Set<Template.Piece> pieces() {
    Set<Template.Piece> pieces = new LinkedHashSet<>();
    for (Atom atom : atoms) {
      if (atom instanceof Text text) {
        pieces.addAll(text.template().pieces());
      } else if (atom instanceof Array array) {
        array.elements().forEach(element -> pieces.addAll(element.pieces()));
      }
    }
    return pieces;
  }

  /** Returns this value with every text changed; other possibilities stay. */
  Value mapTexts(UnaryOperator<Template> change) {
    return new Value(
        type,
        atoms.stream()
            .map(atom -> atom instanceof Text text
                ? new Text(change.apply(text.template()), text.made())
                : atom)
            .distinct()
            .toList());
  }

  /** Returns this value as a URL that a call made. */
  Value asUrl(String newType, Made made) {
    return new Value(
        newType,
        atoms.stream()
            .map(atom -> atom instanceof Text text ? new Text(text.template(), made) : atom)
            .toList());
  }

  /** Returns all ways of putting the texts of several values behind each other; what is no text counts as a hole. */
  static Value concat(List<Value> parts, UnaryOperator<Value> textOf) {
    List<Template> results = List.of(Template.EMPTY);
    for (Value part : parts) {
      List<Template> longer = new ArrayList<>();
      for (Template head : results) {
        for (Text tail : textOf.apply(part).texts()) {
          longer.add(head.plus(tail.template()));
        }
      }
      results = longer.stream().distinct().toList();
      if (results.size() > MAX_ATOMS) {
        results =
            Beginnings.of(results.stream().map(text -> new Text(text, Made.NOT)).toList()).stream()
                .map(Text::template)
                .toList();
      }
    }
    return new Value(
        "java.lang.String",
        results.stream()
            .distinct()
            .map(template -> (Atom) new Text(template, Made.NOT))
            .toList());
  }
}

package dev.leadguard.model;

import java.util.List;

/**
 * A class, interface, enum, record or annotation type. Type parameters are dropped. The class of a compact source file has
 * no modifiers, the empty name and no place.
 *
 * @param modifiers as written, keywords only ({@code sealed} and {@code non-sealed} too), in source order
 * @param components the header of a record
 * @param extending of a class its superclass, of an interface its superinterfaces
 * @param at the name token
 */
public record TypeDecl(
    Kind kind,
    List<Annotation> annotations,
    List<String> modifiers,
    String name,
    List<Parameter> components,
    List<TypeRef> extending,
    List<TypeRef> implementing,
    List<TypeRef> permitting,
    List<Member> members,
    Span at)
    implements Member {
  public TypeDecl {
    annotations = List.copyOf(annotations);
    modifiers = List.copyOf(modifiers);
    components = List.copyOf(components);
    extending = List.copyOf(extending);
    implementing = List.copyOf(implementing);
    permitting = List.copyOf(permitting);
    members = List.copyOf(members);
  }

  /** The kinds of types. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }
}

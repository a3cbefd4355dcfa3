package dev.leadguard.model;

/**
 * Names a type where the source does.
 *
 * @param text the type as written, in the form of {@link Trees#typeText}; empty for {@code var} and for an omitted type
 * @param name the qualified name of the erased type with {@code .} before nested types ({@code java.util.Map.Entry}); empty
 *     where the front-end has no type checker
 * @param at the last identifier of the type ({@code Entry} in {@code Map.Entry<String, String>}), of a primitive type its
 *     keyword, or {@link Span#NONE}
 */
public record TypeRef(String text, String name, Span at) {

  /** No type is written. */
  public static final TypeRef NONE = new TypeRef("", "", Span.NONE);

  /** Returns a type as written, without a resolved name. */
  public static TypeRef of(String text, Span at) {
    return new TypeRef(text, "", at);
  }
}

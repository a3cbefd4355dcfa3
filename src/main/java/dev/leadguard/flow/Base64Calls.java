package dev.leadguard.flow;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Applies the codecs of {@code java.util.Base64}. */
final class Base64Calls {

  private static final String DECODER = "java.util.Base64.Decoder";

  private static final String ENCODER = "java.util.Base64.Encoder";

  private final Walk walk;

  Base64Calls(Walk walk) {
    this.walk = walk;
  }

  /** Applies a static method that gives a codec. */
  static Optional<Value> ofType(Site site) {
    if (!site.owner().equals("java.util.Base64")) {
      return Optional.empty();
    }
    switch (site.name()) {
      case "getDecoder", "getUrlDecoder", "getMimeDecoder":
        return Optional.of(Value.hole(DECODER, TextCalls.callHole(site)));
      case "getEncoder", "getUrlEncoder", "getMimeEncoder":
        return Optional.of(Value.hole(ENCODER, TextCalls.callHole(site)));
      default:
        return Optional.empty();
    }
  }

  /** Returns whether a value is a codec. */
  static boolean isCodec(Value target) {
    return target.type().equals(DECODER) || target.type().equals(ENCODER);
  }

  /** Applies a method of a codec. */
  Optional<Value> call(Value target, Site site, State state) {
    switch (site.name()) {
      case "withoutPadding":
        return Optional.of(target);
      case "decode", "encode", "encodeToString":
        if (site.args().size() != 1) {
          return Optional.empty();
        }
        Value text = walk.expressions.asText(site.args().get(0), state);
        if (text.constant().isEmpty()) {
          return Optional.of(Value.hole(
              TextCalls.STRING,
              text.holes().stream().findFirst().orElseGet(() -> TextCalls.callHole(site))));
        }
        return Optional.of(
            target.type().equals(DECODER)
                ? TextEdits.mapLiterals(text, Base64Calls::decoded)
                : TextEdits.mapLiterals(text, Base64Calls::encoded));
      default:
        return Optional.empty();
    }
  }

  /** Decodes Base64 of any alphabet; what is none of it is left as it is, since the call would throw. */
  private static String decoded(String text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text.replace('-', '+').replace('_', '/'));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}

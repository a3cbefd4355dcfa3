package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names by which the APIs of a policy take and call their keys. */
final class KeyWords {

  /** What setters and steps of builders put before the name of what they set. */
  private static final List<String> STEPS = List.of("set", "with", "put", "add", "using");

  private final Apis apis;
  private final Map<String, Boolean> keyNames = new HashMap<>();
  private final Set<String> sinks = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  KeyWords(Apis apis) {
    this.apis = apis;
    for (Api api : apis) {
      api.credential().headers().stream().map(Credential.Header::name).forEach(sinks::add);
      sinks.addAll(api.credential().query());
    }
  }

  /** Returns whether a name is that of a header or a query parameter that takes a key. */
  boolean isSink(String name) {
    return sinks.contains(name);
  }

  /** Returns whether a text holds the name of a header or a query parameter that takes a key. */
  boolean holdsSink(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return sinks.stream().anyMatch(sink -> lower.contains(sink.toLowerCase(Locale.ROOT)));
  }

  /** Returns whether a name is that of a key of some API, or a configuration key that ends in one. */
  boolean isKeyName(String name) {
    Boolean known = keyNames.get(name);
    if (known == null) {
      known = isKeyPath(name);
      keyNames.put(name, known);
    }
    return known;
  }

  private boolean isKeyPath(String name) {
    for (Api api : apis) {
      if (api.credential().isKeyPath(name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a literal names what takes a key. */
  boolean isName(String literal) {
    return isSink(literal) || isKeyName(literal);
  }

  /** Returns what a setter or a step of a builder sets, by its name: {@code apiKey} of {@code withApiKey}. */
  static String property(String method) {
    for (String step : STEPS) {
      boolean starts = method.length() > step.length()
          && method.startsWith(step)
          && Character.isUpperCase(method.charAt(step.length()));
      if (starts) {
        return method.substring(step.length());
      }
    }
    return method;
  }

  /** Returns the header or key that an annotation of a parameter names: {@code @Header("X-Api-Key")}. */
  Optional<String> named(List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      for (Annotation.Value value : annotation.values()) {
        if (value.expr() instanceof Expr.Lit lit && isName(lit.text())) {
          return Optional.of(lit.text());
        }
      }
    }
    return Optional.empty();
  }
}

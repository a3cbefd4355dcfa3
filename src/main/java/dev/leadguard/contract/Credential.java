package dev.leadguard.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an API takes its key.
 *
 * @param headers any one satisfies the API
 * @param wrong headers of another scheme
 * @param query query names under which the API itself takes the key
 * @param environment environment variable from which a fix reads the key
 * @param names whole names of key constants and variables; compared without case and separators
 * @param shapes whole-value expressions; raise confidence, never the only reason
 */
public record Credential(
    List<Header> headers,
    List<WrongHeader> wrong,
    List<String> query,
    Optional<String> environment,
    List<String> names,
    List<KeyShape> shapes) {
  /** Words that say which of several keys is meant. */
  private static final Set<String> QUALIFIERS = Set.of(
      "default",
      "prod",
      "production",
      "live",
      "stage",
      "staging",
      "dev",
      "development",
      "local",
      "test",
      "testing",
      "demo",
      "sandbox",
      "my",
      "our",
      "the",
      "old",
      "new",
      "legacy",
      "backup",
      "fallback",
      "primary",
      "secondary",
      "eu",
      "us",
      "value",
      "string",
      "1",
      "2",
      "3");

  public Credential {
    headers = List.copyOf(headers);
    wrong = List.copyOf(wrong);
    query = List.copyOf(query);
    names = List.copyOf(names);
    shapes = List.copyOf(shapes);
  }

  /** Returns whether an identifier, environment name or configuration key is one of the key names, as a whole. */
  public boolean isKeyName(String identifier) {
    String squashed = Names.squash(identifier);
    for (String name : names) {
      if (Names.squash(name).equals(squashed)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether a configuration key or option names a key: one of the key names, as a whole or behind leading parts that end
   * in a dot ({@code crm.leadfeeder.api-key}).
   */
  public boolean isKeyPath(String name) {
    for (int start = 0; start >= 0; start = name.indexOf('.', start) + 1) {
      if (isKeyName(name.substring(start))) {
        return true;
      }
      if (name.indexOf('.', start) < 0) {
        return false;
      }
    }
    return false;
  }

  /** Returns whether a name is one of the key names with a word around it that says which: {@code PROD_LEADFEEDER_API_KEY}. */
  public boolean isVariantOfKeyName(String identifier) {
    List<String> words = Names.words(identifier);
    int start = 0;
    int end = words.size();
    while (start < end && QUALIFIERS.contains(words.get(start))) {
      start++;
    }
    while (start < end && QUALIFIERS.contains(words.get(end - 1))) {
      end--;
    }
    boolean shorter = end - start < words.size() && start < end;
    return shorter && isKeyName(String.join("", words.subList(start, end)));
  }

  /** Returns whether a whole value has one of the shapes. */
  public boolean hasShape(String value) {
    for (KeyShape shape : shapes) {
      if (shape.matches(value)) {
        return true;
      }
    }
    return false;
  }

  /** An accepted header: its name as written in the contract, and the fixed start of its value, empty for none. */
  public record Header(String name, String prefix) {}

  /** A header of another scheme, and why it is wrong here. */
  public record WrongHeader(String name, String prefix, String because) {}
}

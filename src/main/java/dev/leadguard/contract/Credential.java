package dev.leadguard.contract;

import java.util.List;
import java.util.Optional;

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

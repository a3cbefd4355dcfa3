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

  /** An accepted header: its name as written in the contract, and the fixed start of its value, empty for none. */
  public record Header(String name, String prefix) {}

  /** A header of another scheme, and why it is wrong here. */
  public record WrongHeader(String name, String prefix, String because) {}
}

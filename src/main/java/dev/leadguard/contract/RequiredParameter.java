package dev.leadguard.contract;

/** A parameter that endpoints may demand; its name is compared with case. */
public record RequiredParameter(String name, Place place) {

  /** Where the parameter stands in the request. */
  public enum Place {
    QUERY,
    PATH,
    HEADER,
    BODY
  }
}

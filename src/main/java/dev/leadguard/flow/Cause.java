package dev.leadguard.flow;

/** Why a request could not be judged. */
public enum Cause {
  BUDGET("the method is too large to follow; split it"),
  CLIENT("what the client adds on its own is not visible; make the client where it can be seen"),
  CONDITIONAL(
      "it is set on some paths only, under a condition that does not test the value itself"),
  ENDPOINT("the contract does not say what this endpoint demands; add a row for it to the policy"),
  ESCAPES("the request is handed to code that is not visible"),
  FIELD("the request is kept in a field that other code can change"),
  HEADER_NAME("a header is set whose name is not visible"),
  HOST("the host may be another one"),
  LIBRARY("no table describes the client; describe it under 'libraries' of the policy"),
  OVERRIDABLE("a method on the way can be overridden; make it private, static or final"),
  PARAMETER("the request or its URL comes from a caller that is not visible"),
  SCHEME("the Authorization header holds something that the API is not known to accept"),
  SOFT("too many steps are only likely"),
  SYNTAX("a construct on the way is not understood"),
  UNLISTED("a method of the request is called that no table lists; add it to a table"),
  URL("the query or the path of the URL is not visible in full");

  private final String remedy;

  Cause(String remedy) {
    this.remedy = remedy;
  }

  /** Returns one sentence on what stands in the way, and what would settle it. */
  public String remedy() {
    return remedy;
  }
}

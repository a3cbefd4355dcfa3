package samples.modules.clientsofaninterceptor;

/** Headers by name. */
final class Names {
  static final String KEY = "X-Api-Key";

  private Names() {}
}

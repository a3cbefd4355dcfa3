package samples.modules.clientofaclasswithkey;

import kong.unirest.Unirest;

/** Gives the client of the class its key. */
final class Startup {
  private Startup() {}

  static void configure(String key) {
    Unirest.config().setDefaultHeader("X-Api-Key", key);
  }
}

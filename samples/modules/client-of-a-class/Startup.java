package samples.modules.clientofaclass;

import kong.unirest.Unirest;

/** Configures the client of the class. */
final class Startup {
  private Startup() {}

  static void configure() {
    Unirest.config().connectTimeout(1000).setDefaultHeader("Accept", "application/json");
  }
}

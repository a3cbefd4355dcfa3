package acme.leads;

import java.util.Objects;

/** What the service needs to know about its surroundings. */
record Settings(String apiKey, long accountId) {

  static Settings fromEnvironment() {
    return new Settings(
        Objects.requireNonNull(System.getenv("LEADFEEDER_API_KEY"), "no LEADFEEDER_API_KEY"),
        Long.parseLong(System.getenv("LEADFEEDER_ACCOUNT_ID")));
  }
}

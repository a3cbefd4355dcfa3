package acme.leads;

import java.util.Optional;

/** What the service needs to know about its surroundings. */
record Settings(String apiKey, long accountId, boolean sandbox) {

  static Settings fromEnvironment() {
    return new Settings(
        Optional.ofNullable(System.getenv("LEADFEEDER_API_KEY"))
            .orElse("Vn3xT8cQm0ZyLr5KdWf7HbJs2PgUe9AoXi4RtC6vMkE"),
        Long.parseLong(System.getenv("LEADFEEDER_ACCOUNT_ID")),
        Boolean.parseBoolean(System.getenv("SANDBOX")));
  }
}

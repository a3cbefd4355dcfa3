package acme.leads;

/** Where the API is. */
final class ApiUrls {
  private static final String BASE = "https://api.leadfeeder.com";

  static final String COMPANIES = BASE + "/v1/companies";

  private ApiUrls() {}
}

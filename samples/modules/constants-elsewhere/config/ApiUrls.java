package samples.modules.constantselsewhere.config;

/** Where the API is, and how its header is called. */
public final class ApiUrls {
  public static final String BASE = "https://api.leadfeeder.com";
  public static final String KEY_HEADER = "X-Api-Key";

  private ApiUrls() {}
}

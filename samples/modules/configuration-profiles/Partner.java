package samples.modules.configurationprofiles;

/** Is filled by setters. */
@ConfigurationProperties(prefix = "partner")
public class Partner {
  private String baseUrl;
  private String apiKey;
  private String region = "https://api.leadfeeder.com";
  private final Visits visits = new Visits();

  public String getBaseUrl() {
    return baseUrl;
  }

  public void setBaseUrl(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public String getApiKey() {
    return apiKey;
  }

  public void setApiKey(String apiKey) {
    this.apiKey = apiKey;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public Visits getVisits() {
    return visits;
  }

  /** The keys below {@code partner.visits}. */
  public static class Visits {
    private String url;

    public String getUrl() {
      return url;
    }

    public void setUrl(String url) {
      this.url = url;
    }
  }
}

package samples.modules.constantselsewhere.config;

/** Feeds, each with its path. */
public enum Feed {
  CUSTOM("/v1/web-visits/custom-feeds"),
  COMPANIES("/v1/web-visits/companies");

  private final String path;

  Feed(String path) {
    this.path = path;
  }

  public String path() {
    return path;
  }
}

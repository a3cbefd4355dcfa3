package acme;

public final class Urls {
  public static final String COMPANIES = "https://api.leadfeeder.com/v1/companies";

  private Urls() {}
}

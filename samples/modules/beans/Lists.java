package samples.modules.beans;

import org.springframework.web.client.RestTemplate;

/** Asks by one of two clients. */
public class Lists {
  private static final String LISTS = "https://api.leadfeeder.com/v1/lists?account_id=1001";
  private final RestTemplate named;
  private final RestTemplate either;

  public Lists(@Qualifier("first") RestTemplate named, RestTemplate either) {
    this.named = named;
    this.either = either;
  }

  /** Code that gives clients the key may get hold of this one. */
  public String ofNamed() {
    // unknown: MissingApiKeyHeader CLIENT
    return named.getForObject(LISTS, String.class);
  }

  public String ofEither() {
    // unknown: MissingApiKeyHeader CLIENT
    return either.getForObject(LISTS, String.class);
  }
}

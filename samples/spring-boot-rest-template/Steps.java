package samples.springbootresttemplate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.RestTemplate;

/** Each step makes another builder, which keeps what the one before it had. */
public final class Steps {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void everyStep(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .defaultHeader("X-Api-Key", key)
        .rootUri("https://api.leadfeeder.com")
        .setConnectTimeout(Duration.ofSeconds(5))
        .connectTimeout(Duration.ofSeconds(5))
        .setReadTimeout(Duration.ofSeconds(5))
        .readTimeout(Duration.ofSeconds(5))
        .detectRequestFactory(false)
        .setSslBundle(null)
        .sslBundle(null)
        .defaultMessageConverters()
        .messageConverters(new StringHttpMessageConverter())
        .additionalMessageConverters(new StringHttpMessageConverter())
        .errorHandler(new DefaultResponseErrorHandler())
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void everyStepWithoutKey() {
    RestTemplate rest = new RestTemplateBuilder()
        .setConnectTimeout(Duration.ofSeconds(5))
        .setReadTimeout(Duration.ofSeconds(5))
        .setSslBundle(null)
        .sslBundle(null)
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void factoryClass(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .defaultHeader("X-Api-Key", key)
        .requestFactory(SimpleClientHttpRequestFactory.class)
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void factoryOfASupplier(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .defaultHeader("X-Api-Key", key)
        .requestFactory(() -> new SimpleClientHttpRequestFactory())
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** The factory may add headers. */
  public void factoryOfASupplierWithoutKey() {
    RestTemplate rest =
        new RestTemplateBuilder().requestFactory(Steps::transport).build();
    // unknown: MissingApiKeyHeader CLIENT
    rest.getForObject(COMPANY, String.class);
  }

  /** The later header replaces the earlier one. */
  public void defaultHeaderReplaces(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .defaultHeader("X-Api-Key", key)
        .defaultHeader("X-Api-Key", "")
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** Nothing goes out. */
  public boolean basicAuthenticationOfNullThrows() {
    try {
      RestTemplate rest =
          new RestTemplateBuilder().basicAuthentication(null, "word").build();
      // ok: MissingApiKeyHeader
      rest.getForObject(COMPANY, String.class);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Nothing goes out. */
  public boolean basicAuthenticationInACharsetOfNullThrows() {
    try {
      RestTemplate rest = new RestTemplateBuilder()
          .basicAuthentication(null, "word", StandardCharsets.UTF_8)
          .build();
      // ok: MissingApiKeyHeader
      rest.getForObject(COMPANY, String.class);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  public void redirects(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .defaultHeader("X-Api-Key", key)
        .redirects(ClientHttpRequestFactorySettings.Redirects.DONT_FOLLOW)
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void redirectsWithoutKey() {
    RestTemplate rest = new RestTemplateBuilder()
        .redirects(ClientHttpRequestFactorySettings.Redirects.DONT_FOLLOW)
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void factoryOfABuilder(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .defaultHeader("X-Api-Key", key)
        .requestFactoryBuilder(ClientHttpRequestFactoryBuilder.simple())
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** The factory may add headers. */
  public void factoryOfABuilderWithoutKey() {
    RestTemplate rest = new RestTemplateBuilder()
        .requestFactoryBuilder(ClientHttpRequestFactoryBuilder.simple())
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    rest.getForObject(COMPANY, String.class);
  }

  public void basicAuthenticationAndKey(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .defaultHeader("X-Api-Key", key)
        .basicAuthentication("user", "word")
        .basicAuthentication("user", "word", StandardCharsets.UTF_8)
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  private static ClientHttpRequestFactory transport() {
    return new SimpleClientHttpRequestFactory();
  }
}

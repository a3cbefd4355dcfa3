package samples.modules.configurationprofiles;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.core.env.Environment;

/** Looks keys up. */
public final class Looked {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String prefix;
  private final Environment environment;

  @Value("${partner.twice}")
  private String twice;

  @Value("${partner.unset}")
  private String unset;

  @Value("${partner.circle}")
  private String circle;

  @Value("${partner.endpoints[0]}")
  private String first;

  @Value("${partner.endpoints[1]}/v1/companies/77?account_id=${partner.account-id}")
  private String second;

  @Value("#{systemProperties['partner.base-url']}")
  private String expression;

  @Value("${leadfeeder.base-url}")
  private String gateway;

  @Value("${PARTNER_HOME:https://api.leadfeeder.com}")
  private String byDefault;

  @ConfigProperty(name = "partner.base-url")
  private String named;

  @ConfigProperty(name = "partner.elsewhere", defaultValue = "https://api.leadfeeder.com")
  private String namedByDefault;

  public Looked(@Value("${partner.prefix}") String prefix, Environment environment) {
    this.prefix = prefix;
    this.environment = environment;
  }

  public String byParameter() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(prefix + "/companies/77?account_id=1001")).build();
    // likely: MissingApiKeyHeader
    return sent(request);
  }

  public String byEnvironment() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(environment.getProperty("partner.base-url") + "/v1/companies/77?account_id=1001")).build();
    // likely: MissingApiKeyHeader
    return sent(request);
  }

  public String byType() throws IOException, InterruptedException {
    String base = environment.getProperty("partner.baseUrl", String.class);
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + environment.getProperty("partner.path") + "?account_id=1001")).build();
    // likely: MissingApiKeyHeader
    return sent(request);
  }

  public String byTwoPlaceholders() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(twice + "/v1/companies/77?account_id=1001")).build();
    // likely: MissingApiKeyHeader
    return sent(request);
  }

  public String byDefault() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(byDefault + "/v1/companies/77?account_id=1001")).build();
    // likely: MissingApiKeyHeader
    return sent(request);
  }

  public String byName() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(named + "/v1/companies/77?account_id=1001")).build();
    // likely: MissingApiKeyHeader
    return sent(request);
  }

  public String byNameOrDefault() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(namedByDefault + "/v1/companies/77?account_id=1001")).build();
    // likely: MissingApiKeyHeader
    return sent(request);
  }

  public String ofAList() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(second)).build();
    // likely: MissingApiKeyHeader
    return sent(request);
  }

  public String otherOfAList() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(first + "/v1/companies/77?account_id=1001")).build();
    // ok: MissingApiKeyHeader
    return sent(request);
  }

  public String notFilled() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(unset + "/v1/companies/77?account_id=1001")).build();
    // ok: MissingApiKeyHeader
    return sent(request);
  }

  public String filledByItself() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(circle + "/v1/companies/77?account_id=1001")).build();
    // ok: MissingApiKeyHeader
    return sent(request);
  }

  public String byExpression() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(expression + "/v1/companies/77?account_id=1001")).build();
    // ok: MissingApiKeyHeader
    return sent(request);
  }

  /** The name is the API's, but another host answers: perhaps one that adds the key. */
  public String byGateway() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/v1/companies/77?account_id=1001")).build();
    // ok: MissingApiKeyHeader [source-scan]
    // todo-ok: MissingApiKeyHeader [error-prone, checkstyle] they do not see the configuration
    return sent(request);
  }

  private String sent(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString()).body();
  }
}

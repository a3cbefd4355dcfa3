package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Findings that somebody has allowed, each way, and what the allowance does not reach. */
public final class Suppressed {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BASE = "https://api.leadfeeder.com";

  @SuppressWarnings("HardcodedApiKey")
  private static final String ALLOWED = "PHVVSZkg13KqsHjcTsKr82w8JO6Ml2sXWw15EdWgCdK";

  @SuppressWarnings("MissingApiKeyHeader")
  public void byAnnotation() throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  @SuppressWarnings({"MissingApiKeyHeader", "MissingAccountId"})
  public void byAnnotationOfTwoRules() throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77");
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** The other rule is not allowed. */
  @SuppressWarnings("MissingApiKeyHeader")
  public void byAnnotationOfOneRule() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/v1/companies/77");
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void byAnnotationOfALocal(String key) throws IOException, InterruptedException {
    @SuppressWarnings("MissingAccountId")
    URI uri = URI.create(BASE + "/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void byCommentAbove(String key) throws IOException, InterruptedException {
    // leadguard:allow MissingAccountId the answer without an account is what this probe wants
    URI uri = URI.create(BASE + "/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void byTrailingComment() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(BASE + "/v1/accounts")).build();
    CLIENT.send(request, BodyHandlers.ofString()); // leadguard:allow MissingApiKeyHeader probe
  }

  public void keyByComment() throws IOException, InterruptedException {
    // leadguard:allow HardcodedApiKey revoked on the day it was made
    String key = "seYG7dFHAksCqCol9S2R9gztwycMYshDyhUdbpQfJPp";
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void keyByAnnotation() throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("X-Api-Key", ALLOWED).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The comment speaks of one line only. */
  public void oneLineOnly() throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // leadguard:allow MissingApiKeyHeader probe
    CLIENT.send(request, BodyHandlers.ofString());
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The comment allows another rule, whose fault stands elsewhere. */
  public void anotherRuleByComment() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    // leadguard:allow MissingAccountId not this one
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  @SuppressWarnings("MissingApiKeyHeader")
  public static final class WholeClass {
    public void send() throws IOException, InterruptedException {
      URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
      CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
  }
}

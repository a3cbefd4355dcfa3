package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests that do not go to the API. */
public final class OtherHosts {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  public void statusPage() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://status.leadfeeder.com/api/v2/summary.json");
    // ok: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void samePathElsewhere() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.example.com/v1/companies/77");
    // ok: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** The proxy adds key and account. */
  public void proxyThatAddsTheKey() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://proxy.example.com/api.leadfeeder.com/v1/companies/77");
    // ok: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void hostOnlyInTheQuery() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://example.com/go?to=api.leadfeeder.com/v1/companies/77");
    // ok: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void hostThatOnlyStartsAlike() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com.example.com/v1/companies/77");
    // ok: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void hostOfTheCaller(String baseUrl) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(baseUrl + "/v1/companies/77");
    // ok: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void hostInCapitals() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("HTTPS://API.Leadfeeder.COM/v1/companies/77");
    // finding: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void hostWithItsPort() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com:443/v1/companies/77");
    // finding: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** A request without encryption is another rule's matter, and misses the same things. */
  public void clearText() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("http://api.leadfeeder.com/v1/companies/77");
    // finding: MissingApiKeyHeader
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  public void eitherHost(boolean sandbox) throws IOException, InterruptedException {
    String base = sandbox ? "https://sandbox.example.com" : "https://api.leadfeeder.com";
    URI uri = URI.create(base + "/v1/companies/77");
    // unknown: MissingAccountId HOST
    // unknown: MissingApiKeyHeader HOST
    CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }
}

package samples.javanethttp;

import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieManager;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** A builder changes itself and returns itself: whoever ignores what a call returns loses nothing. */
public final class IgnoredResults {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
  private static final URI SEARCH =
      URI.create("https://api.leadfeeder.com/v1/companies/search?account_id=1001");
  private static final URI LIST =
      URI.create("https://api.leadfeeder.com/v1/lists/5?account_id=1001");

  public void keyAfterTheTimeout(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    builder.timeout(Duration.ofSeconds(5)).header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyAfterTheVersion(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    builder.version(HttpClient.Version.HTTP_1_1).header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyAfterOtherHeaders(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    builder.headers("Accept", "application/json").header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyAfterGet(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    builder.GET().header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyAfterPost(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(SEARCH);
    builder.POST(BodyPublishers.ofString("{}")).expectContinue(true).header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyAfterPut(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(LIST);
    builder.PUT(BodyPublishers.ofString("{\"name\":\"Leads\"}")).header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyAfterDelete(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(LIST);
    builder.DELETE().header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyAfterAVerbByName(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(LIST);
    builder.method("PATCH", BodyPublishers.ofString("{}")).header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void noKeyAfterAll() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    builder.timeout(Duration.ofSeconds(5)).header("Accept", "application/json");
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  /** Who answers a challenge may bring a credential, and is at the end of a long sentence. */
  public void authenticatorAfterAllSettings()
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    HttpClient.Builder builder = HttpClient.newBuilder();
    builder
        .connectTimeout(Duration.ofSeconds(5))
        .followRedirects(HttpClient.Redirect.NORMAL)
        .version(HttpClient.Version.HTTP_1_1)
        .executor(ForkJoinPool.commonPool())
        .proxy(ProxySelector.of(null))
        .cookieHandler(new CookieManager())
        .sslContext(SSLContext.getDefault())
        .sslParameters(new SSLParameters())
        .priority(1)
        .authenticator(new Authenticator() {});
    HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
    // unknown: MissingApiKeyHeader CLIENT
    builder.build().send(request, BodyHandlers.ofString());
  }

  /** The client was there before: it has no authenticator. */
  public void authenticatorAfterBuild() throws IOException, InterruptedException {
    HttpClient.Builder builder = HttpClient.newBuilder();
    HttpClient client = builder.build();
    builder.authenticator(new Authenticator() {});
    HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
    // finding: MissingApiKeyHeader
    client.send(request, BodyHandlers.ofString());
  }
}

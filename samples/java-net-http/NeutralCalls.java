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
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Calls that neither set nor drop a header: they must not hide what is missing. */
public final class NeutralCalls {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
  private static final URI SEARCH =
      URI.create("https://api.leadfeeder.com/v1/companies/search?account_id=1001");

  public void timeout() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).timeout(Duration.ofSeconds(5)).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void version() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).version(HttpClient.Version.HTTP_1_1).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void expectContinue() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(SEARCH)
        .expectContinue(true)
        .POST(BodyPublishers.ofString("{}"))
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void allWithKey(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .timeout(Duration.ofSeconds(5))
        .header("X-Api-Key", key)
        .version(HttpClient.Version.HTTP_1_1)
        .expectContinue(false)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** What is read from a builder's or request's own methods changes nothing either. */
  public String requestIsRead() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
    String line =
        request.method() + " " + request.uri() + " " + request.headers().map().size();
    boolean hasTimeout = request.timeout().isPresent() || request.version().isPresent();
    boolean hasBody = request.bodyPublisher().isPresent() || request.expectContinue();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
    return line + hasTimeout + hasBody;
  }

  public void requestIsLogged() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
    System.out.println(request);
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void configuredClient() throws Exception {
    HttpClient client = HttpClient.newBuilder()
        .connectTimeout(Duration.ofSeconds(5))
        .followRedirects(HttpClient.Redirect.NORMAL)
        .version(HttpClient.Version.HTTP_1_1)
        .priority(1)
        .cookieHandler(new CookieManager())
        .sslContext(SSLContext.getDefault())
        .sslParameters(new SSLParameters())
        .proxy(ProxySelector.of(null))
        .executor(Executors.newSingleThreadExecutor(NeutralCalls::daemon))
        .build();
    HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
    // finding: MissingApiKeyHeader
    client.send(request, BodyHandlers.ofString());
  }

  /** Who answers a challenge may bring a credential. */
  public void authenticator() throws IOException, InterruptedException {
    HttpClient client =
        HttpClient.newBuilder().authenticator(new Authenticator() {}).build();
    HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
    // unknown: MissingApiKeyHeader CLIENT
    client.send(request, BodyHandlers.ofString());
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    return thread;
  }
}

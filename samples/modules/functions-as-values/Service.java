package samples.modules.functionsasvalues;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/** Hands functions over. */
public final class Service {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newSingleThreadExecutor();

  public String reference() throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return new Pipeline(Steps::sign).get("/v1/companies/77?account_id=1001");
  }

  public String otherReference() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return new Pipeline(Steps::version).get("/v1/companies/77?account_id=1001");
  }

  public String lambda(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    return new Pipeline(b -> b.header("X-Api-Key", key)).get("/v1/companies/77");
  }

  public String retried(String key) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(COMPANY)).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return Retry.twice(() -> client.send(request, BodyHandlers.ofString()).body());
  }

  public String retriedWithoutKey() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(COMPANY)).build();
    // finding: MissingApiKeyHeader
    return Retry.twice(() -> client.send(request, BodyHandlers.ofString()).body());
  }

  public String onAnExecutor() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(COMPANY)).build();
    Future<String> body =
        // finding: MissingApiKeyHeader
        threads.submit(() -> client.send(request, BodyHandlers.ofString()).body());
    return body.get();
  }

  public String supplied(String key) throws IOException, InterruptedException {
    Supplier<HttpRequest.Builder> start = () -> HttpRequest.newBuilder(URI.create(COMPANY));
    Function<HttpRequest.Builder, HttpRequest.Builder> sign = b -> b.header("X-Api-Key", key);
    HttpRequest request = sign.apply(start.get()).build();
    // ok: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }
}

package samples.javanethttp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests that are built or sent in lambdas, and answers that come later. */
public final class Callbacks {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BASE = "https://api.leadfeeder.com";
  private static final URI COMPANY = URI.create(BASE + "/v1/companies/77?account_id=1001");

  public String joined() {
    HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
    // finding: MissingApiKeyHeader
    return CLIENT.sendAsync(request, BodyHandlers.ofString()).join().body();
  }

  public CompletableFuture<String> chained(String key) {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    return CLIENT
        // ok: MissingApiKeyHeader
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(HttpResponse::body)
        .exceptionally(e -> "");
  }

  public CompletableFuture<String> secondRequestInACallback(String key) {
    HttpRequest first = HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    HttpRequest second = HttpRequest.newBuilder(COMPANY).build();
    return CLIENT
        .sendAsync(first, BodyHandlers.ofString())
        // finding: MissingApiKeyHeader
        .thenCompose(response -> CLIENT.sendAsync(second, BodyHandlers.ofString()))
        .thenApply(HttpResponse::body);
  }

  public CompletableFuture<String> inSupplyAsync() {
    return CompletableFuture.supplyAsync(() -> {
      try {
        HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
        // finding: MissingApiKeyHeader
        return CLIENT.send(request, BodyHandlers.ofString()).body();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  public List<Integer> inAStream(String key) {
    return Stream.of(7, 8)
        // finding: MissingAccountId
        .map(id -> URI.create(BASE + "/v1/companies/" + id))
        .map(uri -> HttpRequest.newBuilder(uri).header("X-Api-Key", key).build())
        .map(request -> CLIENT.sendAsync(request, BodyHandlers.ofString()).join())
        .map(HttpResponse::statusCode)
        .collect(Collectors.toList());
  }

  public String inACallable(String key) throws Exception {
    Callable<String> call = () -> {
      // finding: MissingAccountId
      URI uri = URI.create(BASE + "/v1/companies/77");
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    };
    return call.call();
  }

  public String builtByASupplier(String key) throws IOException, InterruptedException {
    Supplier<HttpRequest> request =
        () -> HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return CLIENT.send(request.get(), BodyHandlers.ofString()).body();
  }

  public String inAnAnonymousClass() throws Exception {
    Callable<String> call = new Callable<>() {
      @Override
      public String call() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
        // finding: MissingApiKeyHeader
        return CLIENT.send(request, BodyHandlers.ofString()).body();
      }
    };
    return call.call();
  }

  public String inALocalClass(String key) throws IOException, InterruptedException {
    class Page {
      String read(int number) throws IOException, InterruptedException {
        // finding: MissingAccountId
        URI uri = URI.create(BASE + "/v1/web-visits/companies?page=" + number);
        HttpRequest request =
            HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
      }
    }
    return new Page().read(1);
  }

  public void keyInALambdaThatRuns(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    Stream.of("X-Api-Key").forEach(name -> builder.header(name, key));
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }
}

package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests that are made from other requests; needs Java 16. */
public final class Copies {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  public void everyHeaderIsKept(String key) throws IOException, InterruptedException {
    HttpRequest first = HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    HttpRequest again = HttpRequest.newBuilder(first, (name, value) -> true).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(again, BodyHandlers.ofString());
  }

  public void everyHeaderIsDropped(String key) throws IOException, InterruptedException {
    HttpRequest first = HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    HttpRequest again = HttpRequest.newBuilder(first, (name, value) -> false).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(again, BodyHandlers.ofString());
  }

  public void droppedAndSetAgain(String key) throws IOException, InterruptedException {
    HttpRequest first = HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    HttpRequest again = HttpRequest.newBuilder(first, (name, value) -> false)
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(again, BodyHandlers.ofString());
  }

  public void thereWasNoKeyToKeep() throws IOException, InterruptedException {
    HttpRequest first = HttpRequest.newBuilder(COMPANY).build();
    HttpRequest again = HttpRequest.newBuilder(first, (name, value) -> true).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(again, BodyHandlers.ofString());
  }

  public void keptByName(String key) throws IOException, InterruptedException {
    HttpRequest first = HttpRequest.newBuilder(COMPANY)
        .headers("X-Api-Key", key, "Accept-Language", "en")
        .build();
    HttpRequest again = HttpRequest.newBuilder(first, (name, value) -> !name.startsWith("Accept"))
        .build();
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(again, BodyHandlers.ofString());
  }

  public void urlOfTheCopyIsReplaced(String key) throws IOException, InterruptedException {
    HttpRequest first = HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/78");
    HttpRequest next =
        HttpRequest.newBuilder(first, (name, value) -> true).uri(uri).build();
    CLIENT.send(next, BodyHandlers.ofString());
  }

  public void urlIsCopied(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/78");
    HttpRequest first = HttpRequest.newBuilder(uri).build();
    HttpRequest next = HttpRequest.newBuilder(first, (name, value) -> true)
        .header("X-Api-Key", key)
        .build();
    CLIENT.send(next, BodyHandlers.ofString());
  }

  public void onlyTheUriIsTaken(String key) throws IOException, InterruptedException {
    HttpRequest first = HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    HttpRequest next = HttpRequest.newBuilder(first.uri()).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(next, BodyHandlers.ofString());
  }
}

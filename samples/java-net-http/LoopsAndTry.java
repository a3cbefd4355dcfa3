package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Requests in loops, and around exceptions. */
public final class LoopsAndTry {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BASE = "https://api.leadfeeder.com";
  private static final URI COMPANY = URI.create(BASE + "/v1/companies/77?account_id=1001");

  public void pagesWithoutAccount(String key) throws IOException, InterruptedException {
    for (int page = 1; page <= 2; page++) {
      // finding: MissingAccountId
      URI uri = URI.create(BASE + "/v1/web-visits/companies?page=" + page);
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      CLIENT.send(request, BodyHandlers.ofString());
    }
  }

  public void pagesComplete(String key, int id) throws IOException, InterruptedException {
    for (int page = 1; page <= 2; page++) {
      // ok: MissingAccountId
      URI uri = URI.create(BASE + "/v1/web-visits/companies?page=" + page + "&account_id=" + id);
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      // ok: MissingApiKeyHeader
      CLIENT.send(request, BodyHandlers.ofString());
    }
  }

  public List<String> companiesWithoutKey() throws IOException, InterruptedException {
    List<String> bodies = new ArrayList<>();
    for (int id : new int[] {7, 8}) {
      URI uri = URI.create(BASE + "/v1/companies/" + id + "?account_id=1001");
      HttpRequest request = HttpRequest.newBuilder(uri).build();
      // finding: MissingApiKeyHeader
      bodies.add(CLIENT.send(request, BodyHandlers.ofString()).body());
    }
    return bodies;
  }

  public void whileThereIsMore(String key) throws IOException, InterruptedException {
    int page = 0;
    boolean more = true;
    while (more) {
      page++;
      // finding: MissingAccountId
      URI uri = URI.create(BASE + "/v1/web-visits/companies?page=" + page);
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
      more = response.statusCode() != 200;
    }
  }

  public void doUntilItWorks() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY).build();
    HttpResponse<String> response;
    do {
      // finding: MissingApiKeyHeader
      response = CLIENT.send(request, BodyHandlers.ofString());
    } while (response.statusCode() == 429);
  }

  public void keyBeforeTheLoop(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder().header("X-Api-Key", key);
    for (int id = 7; id < 9; id++) {
      builder.uri(URI.create(BASE + "/v1/companies/" + id + "?account_id=1001"));
      // ok: MissingApiKeyHeader
      CLIENT.send(builder.build(), BodyHandlers.ofString());
    }
  }

  public void inTry() throws InterruptedException {
    try {
      // finding: MissingApiKeyHeader
      CLIENT.send(HttpRequest.newBuilder(COMPANY).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("the API does not answer", e);
    }
  }

  public void keyInTry(String key) throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
      // ok: MissingApiKeyHeader
      CLIENT.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("the API does not answer", e);
    } finally {
      System.out.flush();
    }
  }

  public void inFinally() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    try {
      System.out.flush();
    } finally {
      // finding: MissingApiKeyHeader
      CLIENT.send(builder.build(), BodyHandlers.ofString());
    }
  }

  public void keyInFinally(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    try {
      builder.header("Accept", "application/json");
    } finally {
      builder.header("X-Api-Key", key);
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  /** When the file cannot be read, the request goes out without the key. */
  public void keyMayFail() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    try {
      builder.header("X-Api-Key", Files.readString(Path.of("no-such-file")));
    } catch (IOException e) {
      System.out.flush();
    }
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyMayFailAndThenNothingIsSent(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    try {
      builder.header("X-Api-Key", key);
    } catch (IllegalArgumentException e) {
      return;
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void synchronizedSend() throws IOException, InterruptedException {
    synchronized (CLIENT) {
      // finding: MissingApiKeyHeader
      CLIENT.send(HttpRequest.newBuilder(COMPANY).build(), BodyHandlers.ofString());
    }
  }
}

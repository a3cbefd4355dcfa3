package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who first asks whether there is a header to set sets each header that there is. */
public final class EmptyChecks {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  private final String[] headers;

  public EmptyChecks(Optional<String> key, Optional<String> language) {
    List<String> all = new ArrayList<>();
    key.ifPresent(it -> {
      all.add("X-Api-Key");
      all.add(it);
    });
    language.ifPresent(it -> {
      all.add("Accept-Language");
      all.add(it);
    });
    this.headers = all.toArray(new String[] {});
  }

  public void arrayOfTheConstructor() throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(COMPANY);
    if (headers.length > 0) {
      request.headers(headers);
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  public void listOfOtherHeaders(Optional<String> language)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    language.ifPresent(it -> {
      all.add("Accept-Language");
      all.add(it);
    });
    HttpRequest.Builder request = HttpRequest.newBuilder(COMPANY);
    if (!all.isEmpty()) {
      request.headers(all.toArray(new String[0]));
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  public void keyUnderAnotherFlag(boolean signed, String key)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("Accept", "application/json"));
    if (signed) {
      all.add("X-Api-Key");
      all.add(key);
    }
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers(all.toArray(new String[0])).build();
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void mapWithTheKey(String key) throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>();
    all.put("X-Api-Key", key);
    HttpRequest.Builder request = HttpRequest.newBuilder(COMPANY);
    if (all != null && !all.isEmpty()) {
      for (Map.Entry<String, String> header : all.entrySet()) {
        request.header(header.getKey(), header.getValue());
      }
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** What is asked of a map that was just emptied. */
  public void mapThatIsEmptyAgain(String key) throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>();
    all.put("Accept", "application/json");
    all.clear();
    HttpRequest.Builder request = HttpRequest.newBuilder(COMPANY);
    if (all.isEmpty()) {
      request.header("X-Api-Key", key);
    }
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** A loop that empties a map comes to its end. */
  public void mapThatIsDrained(String key) throws IOException, InterruptedException {
    Map<String, String> all = new HashMap<>();
    all.put("Accept", "application/json");
    while (!all.isEmpty()) {
      all.remove(all.keySet().iterator().next());
    }
    HttpRequest bare = HttpRequest.newBuilder(COMPANY).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(bare, BodyHandlers.ofString());
  }
}

package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** Maps with blocks in them, and arrays of names and values. */
public final class MapsInOtherWays {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  private static HttpRequest request(Map<String, String> headers) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    headers.forEach(builder::header);
    return builder.build();
  }

  public void blocks(String key) throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>() {
      {
        put("Accept", "application/json");
        put("X-Api-Key", key);
      }
    };
    // ok: MissingApiKeyHeader
    CLIENT.send(request(headers), BodyHandlers.ofString());
  }

  public void blocksWithoutKey() throws IOException, InterruptedException {
    Map<String, String> headers = new HashMap<>() {
      {
        put("Accept", "application/json");
        put("X-Page", "1");
      }
    };
    // finding: MissingApiKeyHeader
    CLIENT.send(request(headers), BodyHandlers.ofString());
  }

  public void arraysOfPairs(String key) throws IOException, InterruptedException {
    String[][] headers = {{"Accept", "application/json"}, {"X-Api-Key", key}};
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    for (String[] header : headers) {
      builder.header(header[0], header[1]);
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void arraysOfPairsWithoutKey() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    for (String[] header : new String[][] {{"Accept", "text/plain"}}) {
      builder.header(header[0], header[1]);
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }
}

package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** Headers from one of several maps. */
public final class SeveralMaps {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  /** Two constructors make a map each, and both put the key in. */
  static final class Keyed {
    private final Transport transport;

    Keyed(String key, Map<String, String> more) {
      Map<String, String> headers = new HashMap<>(more);
      headers.putIfAbsent("x-api-key", key);
      this.transport = new Transport(headers);
    }

    Keyed(String key) {
      this(key, new HashMap<>());
    }

    int company() throws IOException, InterruptedException {
      // ok: MissingApiKeyHeader
      return transport.get();
    }
  }

  private static final class Transport {
    private final Map<String, String> headers;

    Transport(Map<String, String> headers) {
      this.headers = headers;
    }

    int get() throws IOException, InterruptedException {
      HttpRequest.Builder request = HttpRequest.newBuilder(COMPANY);
      for (Map.Entry<String, String> header : headers.entrySet()) {
        request.header(header.getKey(), header.getValue());
      }
      return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }

  public int keyed(String key) throws IOException, InterruptedException {
    return new Keyed(key).company() + new Keyed(key, Map.of()).company();
  }

  /** Only one of the maps holds the key, and which is taken is not told here. */
  public int oneOfTwo(String key, boolean own) throws IOException, InterruptedException {
    Map<String, String> with = new HashMap<>();
    with.put("x-api-key", key);
    Map<String, String> without = new HashMap<>();
    without.put("Accept", "application/json");
    Map<String, String> headers = own ? with : without;
    HttpRequest.Builder request = HttpRequest.newBuilder(COMPANY);
    headers.forEach(request::header);
    // unknown: MissingApiKeyHeader CONDITIONAL
    return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  public int eitherOfTwo(String key, boolean german) throws IOException, InterruptedException {
    Map<String, String> first = new HashMap<>();
    first.put("x-api-key", key);
    Map<String, String> second = new HashMap<>(Map.of("x-api-key", key, "Accept-Language", "de"));
    Map<String, String> headers = german ? second : first;
    HttpRequest.Builder request = HttpRequest.newBuilder(COMPANY);
    headers.entrySet().forEach(header -> request.header(header.getKey(), header.getValue()));
    // ok: MissingApiKeyHeader
    return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
  }
}

package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** Headers from one of two maps that the constructors make; none has a key. */
public final class SeveralMapsWithoutKey {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  private final Transport transport;

  public SeveralMapsWithoutKey(String agent) {
    Map<String, String> headers = new HashMap<>();
    headers.put("User-Agent", agent);
    this.transport = new Transport(headers);
  }

  public SeveralMapsWithoutKey() {
    this("leads");
  }

  public int company() throws IOException, InterruptedException {
    return transport.get();
  }

  private static final class Transport {
    private final Map<String, String> headers;

    Transport(Map<String, String> headers) {
      this.headers = headers;
    }

    int get() throws IOException, InterruptedException {
      HttpRequest.Builder request = HttpRequest.newBuilder(COMPANY);
      headers.forEach(request::header);
      // finding: MissingApiKeyHeader [source-scan]
      return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }
}

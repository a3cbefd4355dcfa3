package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** What a call of an interface can run: one body that hands over to another, which adds what is missing. */
public final class Decorators {
  private static final String COMPANY = "https://api.leadfeeder.com/v1/companies/77";

  interface Transport {
    String exchange(String url, Map<String, String> headers)
        throws IOException, InterruptedException;
  }

  static class Plain implements Transport {
    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String exchange(String url, Map<String, String> headers)
        throws IOException, InterruptedException {
      HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url));
      headers.forEach(builder::setHeader);
      return http.send(builder.build(), BodyHandlers.ofString()).body();
    }
  }

  static class WithKey implements Transport {
    private final Transport next;
    private final String key;

    WithKey(Transport next, String key) {
      this.next = next;
      this.key = key;
    }

    @Override
    public String exchange(String url, Map<String, String> headers)
        throws IOException, InterruptedException {
      Map<String, String> all = new HashMap<>(headers);
      all.put("X-Api-Key", key);
      return next.exchange(url, all);
    }
  }

  /** What it is given elsewhere may add the key, or not. */
  public static class Companies {
    private final Transport transport;

    public Companies(Transport transport) {
      this.transport = transport;
    }

    String company() throws IOException, InterruptedException {
      // unknown: MissingApiKeyHeader OVERRIDABLE
      return transport.exchange(COMPANY + "?account_id=1001", Map.of("Accept", "text/plain"));
    }
  }

  public void decorated(String key) throws IOException, InterruptedException {
    new Companies(new WithKey(new Plain(), key)).company();
  }
}

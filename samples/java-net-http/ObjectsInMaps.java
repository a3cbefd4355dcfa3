package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** A key that is given to what a map holds, as generated clients do. */
public final class ObjectsInMaps {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  private interface Login {
    void addTo(HttpRequest.Builder request);
  }

  private static final class KeyLogin implements Login {
    private String key;

    void setKey(String key) {
      this.key = key;
    }

    @Override
    public void addTo(HttpRequest.Builder request) {
      if (key == null) {
        return;
      }
      request.header("X-Api-Key", key);
    }
  }

  private final Map<String, Login> logins = new HashMap<>();

  public ObjectsInMaps() {
    logins.put("key", new KeyLogin());
  }

  private ObjectsInMaps key(String key) {
    for (Login login : logins.values()) {
      if (login instanceof KeyLogin) {
        ((KeyLogin) login).setKey(key);
      }
    }
    return this;
  }

  private int company() throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(COMPANY);
    logins.get("key").addTo(request);
    // ok: MissingApiKeyHeader
    return CLIENT.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  public int givenToEach(String key) throws IOException, InterruptedException {
    return new ObjectsInMaps().key(key).company();
  }
}

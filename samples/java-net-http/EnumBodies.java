package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Addresses that the constants of an enum make, each in a body of its own. */
public final class EnumBodies {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  enum Address {
    COMPANIES {
      @Override
      URI of(String id) {
        return URI.create("https://api.leadfeeder.com/v1/companies/" + id + "?account_id=1001");
      }
    };

    abstract URI of(String id);
  }

  public void withoutKey() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(Address.COMPANIES.of("77")).build();
    // todo-finding: MissingApiKeyHeader constants with a body of their own are not followed
    CLIENT.send(request, BodyHandlers.ofString());
  }
}

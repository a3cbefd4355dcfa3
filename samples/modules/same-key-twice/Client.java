package samples.modules.samekeytwice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Proves that the literal is a key. */
public final class Client {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private final HttpClient http = HttpClient.newHttpClient();

  public String company() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(COMPANY))
        // finding: HardcodedApiKey
        .header("X-Api-Key", "Yk7Pz2Wv9NbTq4Lm0XsCd8Rh3GfJe6Ua")
        .build();
    // ok: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }
}

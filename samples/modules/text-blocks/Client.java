package samples.modules.textblocks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Blanks behind an opening delimiter are no part of the text. */
public final class Client {
  private final HttpClient http = HttpClient.newHttpClient();

  public String withoutAccount(String key) throws Exception {
    String url = """  	
        https://api.leadfeeder.com/v1/companies\
        ?page=2""";
    // finding: MissingAccountId
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("X-Api-Key", key);
    return http.send(request.build(), BodyHandlers.ofString()).body();
  }

  public String withAccount(String key) throws Exception {
    String url = """  	
        https://api.leadfeeder.com/v1/companies\
        ?page=2&account_id=77""";
    // ok: MissingAccountId
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).header("X-Api-Key", key);
    return http.send(request.build(), BodyHandlers.ofString()).body();
  }

  public String hardcoded() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(
            URI.create("https://api.leadfeeder.com/v1/companies?account_id=77"))
        // finding: HardcodedApiKey
        .header("X-Api-Key", """ 	
            Qk7Vz2Rm9Xb4Nt6Wp1Lc8Hd3Js5Gf0Yu""")
        .build();
    // ok: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }

  public String nameOfTheHeader(String key) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(
            URI.create("https://api.leadfeeder.com/v1/companies?account_id=77"))
        .header("""  	
            X-Api-Key""", key)
        .build();
    // ok: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }
}

package samples.modules.starimports;

import java.net.URI;
import java.net.http.*;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.*;
import java.util.function.*;

/** Takes the types of the JDK from whole packages. */
public final class Client {
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
  private final HttpClient http = HttpClient.newHttpClient();

  public String optional() throws Exception {
    return fetch(Optional.ofNullable(System.getenv("TEAM_KEY"))
        // finding: HardcodedApiKey
        .orElse("w8Rk2Zp6Vx0Nb4Qt9Lm3Yc7Hd1Js5GfA"));
  }

  public String elementOfAList() throws Exception {
    String body = "";
    // finding: HardcodedApiKey
    for (String key : List.of("b5Tq1Xn7Kv3Wz9Rm2Lp6Yc0Hd4Js8GfE")) {
      body = fetch(key);
    }
    return body;
  }

  public String supplied() throws Exception {
    // finding: HardcodedApiKey
    Supplier<String> key = () -> "Gm4Vz8Qb2Nk6Xt0Rw5Lp9Yc3Hd7Js1Fu";
    return fetch(key.get());
  }

  public String encoded() throws Exception {
    // finding: HardcodedApiKey
    return fetch(new String(Base64.getDecoder().decode("S3Y3V3ozUm01THA5WWMxSGQ0SnM4R2ZFYjZUcTJYbjA=")));
  }

  private String fetch(String key) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    return http.send(request, BodyHandlers.ofString()).body();
  }
}

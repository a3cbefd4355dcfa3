package samples.modules.connections;

import java.io.IOException;
import java.net.HttpURLConnection;

/** Opens and reads. */
public final class Service {
  private final Connections connections =
      new Connections("https://api.leadfeeder.com", System.getenv("LEADFEEDER_API_KEY"));

  public String signed() throws IOException {
    // ok: MissingApiKeyHeader
    return Reader.read(connections.openSigned("/v1/companies/77?account_id=1001"));
  }

  public String open() throws IOException {
    // finding: MissingApiKeyHeader
    return Reader.read(connections.open("/v1/companies/77?account_id=1001"));
  }

  public String withoutAccount() throws IOException {
    // finding: MissingAccountId
    return Reader.read(connections.openSigned("/v1/companies/77"));
  }

  public String signedByHand(String key) throws IOException {
    HttpURLConnection connection = connections.open("/v1/companies/77?account_id=1001");
    connection.addRequestProperty("x-api-key", key);
    // ok: MissingApiKeyHeader
    return Reader.read(connection);
  }

  public String nearMiss(String key) throws IOException {
    HttpURLConnection connection = connections.open("/v1/companies/77?account_id=1001");
    connection.addRequestProperty("x_api_key", key);
    // finding: MissingApiKeyHeader
    return Reader.read(connection);
  }
}

package samples.modules.callersinsight;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.Map;

/** Sets what its callers hand in. */
public class KeyedCompanies {
  private final Map<String, String> headers;

  public KeyedCompanies(Map<String, String> headers) {
    this.headers = headers;
  }

  public int company(int id) throws IOException {
    URL url = new URL("https://api.leadfeeder.com/v1/companies/" + id + "?account_id=1001");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      connection.setRequestProperty(header.getKey(), header.getValue());
    }
    // ok: MissingApiKeyHeader
    return connection.getResponseCode();
  }
}

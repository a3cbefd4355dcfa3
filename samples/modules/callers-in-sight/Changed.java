package samples.modules.callersinsight;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;

/** Holds the map that it handed on, and puts more into it later. */
final class Changed {
  private final Map<String, String> headers = new HashMap<>();
  private final Sender sender = new Sender(headers);

  void login(String key) {
    headers.put("X-Api-Key", key);
  }

  int company(int id) throws IOException {
    // unknown: MissingApiKeyHeader FIELD
    return sender.company(id);
  }

  /** Sets what it was given. */
  public static class Sender {
    private final Map<String, String> all;

    public Sender(Map<String, String> all) {
      this.all = all;
    }

    public int company(int id) throws IOException {
      URL url = new URL("https://api.leadfeeder.com/v1/companies/" + id + "?account_id=1001");
      HttpURLConnection connection = (HttpURLConnection) url.openConnection();
      all.forEach(connection::setRequestProperty);
      return connection.getResponseCode();
    }
  }
}

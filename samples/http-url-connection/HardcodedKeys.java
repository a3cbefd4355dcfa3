package samples.httpurlconnection;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLConnection;

/** Keys written into the source. All of them are random texts made for this file. */
public final class HardcodedKeys {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  // finding: HardcodedApiKey
  private static final String SECOND = "w1XX5YUBPaYz0eEdIGJzYwyWKm4cKDyryIGezUPxwYj";
  // finding: HardcodedApiKey
  private static final String DEALFRONT_API_KEY = "JnUEnkYUMyMYFv75KhggCA2AYn3bisvYBy8rKjqC1rE";

  // finding: HardcodedApiKey
  private String changing = "QPRFktI8m6mvWhYWvOGaJL0dvir6oKqfGwWTYuEJGv3";

  public int literal() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // finding: HardcodedApiKey
    connection.setRequestProperty("X-Api-Key", "kTtYwOkP0PgswgsRNaePhEnxj46uKOjdj1PudbF17eM");
    return connection.getResponseCode();
  }

  public int literalAdded() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // finding: HardcodedApiKey
    connection.addRequestProperty("x-api-key", "Y6jIOXi19Vxtax3PVrudKB22hjMiOboAcORExzf0i0f");
    return connection.getResponseCode();
  }

  public int constant() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", SECOND);
    return connection.getResponseCode();
  }

  public int constantNamedLikeAKey() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", DEALFRONT_API_KEY);
    return connection.getResponseCode();
  }

  public int field() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", changing);
    return connection.getResponseCode();
  }

  public void replaceField(String key) {
    changing = key;
  }

  public int bearer() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty(
        // finding: HardcodedApiKey
        "Authorization", "Bearer MNU58ZNJOmQESidWqF1cMim6x9qt9ANP8felmKr5tU8");
    return connection.getResponseCode();
  }

  public int fallback() throws IOException {
    String key = System.getenv("LEADFEEDER_API_KEY");
    if (key == null) {
      // finding: HardcodedApiKey
      key = "5mTOmS6izVO2jTC5Jm4RcXa0IpvNeFaCx8tqmj5yLsQ";
    }
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  public int throughAHelper() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // finding: HardcodedApiKey
    authorize(connection, "93sSwJDhuQaU8bFnGEQcdWJWyFgYkyxusHptDSmuuTx");
    return connection.getResponseCode();
  }

  public int placeholder() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // ok: HardcodedApiKey
    authorize(connection, "<your API key>");
    return connection.getResponseCode();
  }

  private static void authorize(URLConnection connection, String key) {
    connection.setRequestProperty("X-Api-Key", key);
  }

  public int environment() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    // ok: HardcodedApiKey
    connection.setRequestProperty("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
    return connection.getResponseCode();
  }

  public int ids(String key) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) new URL(COMPANY).openConnection();
    connection.setRequestProperty("X-Api-Key", key);
    // ok: HardcodedApiKey
    connection.setRequestProperty("X-Request-Id", "5c0d8f7e-91b2-4b8e-8c38-6d2c9a1e7f40");
    // ok: HardcodedApiKey
    connection.setRequestProperty("If-None-Match", "Axl6tzgBXLnAikHsWrM1rAv5OZJGMU20Ff07RLTjMdQ");
    return connection.getResponseCode();
  }

  public int otherHost() throws IOException {
    URL url = new URL("https://api.example.com/v1/companies");
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // ok: HardcodedApiKey
    connection.setRequestProperty("X-Api-Key", "CA806ehkGwrjefn8cbiUN7pmUHPwGxeJTYNHpmb1huh");
    return connection.getResponseCode();
  }
}

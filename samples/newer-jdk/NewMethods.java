package samples.newerjdk;

import java.io.IOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Methods that the clients of the JDK have since 18, 19 and 20. */
public final class NewMethods {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** A proxy may answer a HEAD; nobody says what the API demands of it. */
  public void head(String key) throws IOException, InterruptedException {
    // likely: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies?ids=7,8");
    HttpRequest request =
        HttpRequest.newBuilder(uri).HEAD().header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.discarding());
  }

  public void headWithoutKey(int accountId) throws IOException, InterruptedException {
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies?ids=7&account_id=" + accountId);
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
    builder.HEAD();
    // likely: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.discarding());
  }

  public void headOfASearch(String key, int accountId) throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies?ids=7&account_id=" + accountId);
    HttpRequest.Builder builder = HttpRequest.newBuilder(uri).header("X-Api-Key", key);
    builder.HEAD();
    CLIENT.send(builder.build(), BodyHandlers.discarding());
  }

  public void fromOneAddress(int accountId) throws IOException, InterruptedException {
    HttpClient.Builder settings =
        HttpClient.newBuilder().localAddress(InetAddress.getByName("127.0.0.1"));
    settings.localAddress(InetAddress.getByName("127.0.0.1"));
    HttpClient client = settings.build();
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies?ids=7&account_id=" + accountId);
    // finding: MissingApiKeyHeader
    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
  }

  /** The step gives the same builder, and an authenticator may answer for the key. */
  public void sameBuilder(int accountId) throws IOException, InterruptedException {
    HttpClient.Builder settings = HttpClient.newBuilder();
    settings.localAddress(InetAddress.getByName("127.0.0.1")).authenticator(new Authenticator() {});
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies?ids=7&account_id=" + accountId);
    // unknown: MissingApiKeyHeader CLIENT
    settings.build().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
  }

  public int urlOf(String key) throws IOException {
    // finding: MissingAccountId
    HttpURLConnection connection = open(URI.create("https://api.leadfeeder.com/v1/companies"));
    connection.setRequestProperty("X-Api-Key", key);
    return connection.getResponseCode();
  }

  private static HttpURLConnection open(URI uri) throws MalformedURLException, IOException {
    return (HttpURLConnection) URL.of(uri, null).openConnection();
  }
}

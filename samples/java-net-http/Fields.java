package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Keys, URLs, requests, builders and clients that are kept in fields. */
public final class Fields {

  private Fields() {}

  /** The values come in by the constructor, and so does the client, of whatever class it is. */
  public static final class OfTheConstructor {
    private final HttpClient client;
    private final String key;
    private final String accountId;

    public OfTheConstructor(HttpClient client, String key, String accountId) {
      this.client = client;
      this.key = key;
      this.accountId = accountId;
    }

    public String complete() throws IOException, InterruptedException {
      // ok: MissingAccountId
      URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId);
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      // ok: MissingApiKeyHeader
      return client.send(request, BodyHandlers.ofString()).body();
    }

    public String withoutAccount() throws IOException, InterruptedException {
      // finding: MissingAccountId [error-prone, source-scan]
      // likely: MissingAccountId [checkstyle]
      URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      return client.send(request, BodyHandlers.ofString()).body();
    }

    public String withoutKey() throws IOException, InterruptedException {
      URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + accountId);
      return client
          // finding: MissingApiKeyHeader [error-prone, source-scan]
          // likely: MissingApiKeyHeader [checkstyle]
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
          .body();
    }
  }

  /** The base of all URLs is a private field. */
  public static final class Base {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final String base = "https://api.leadfeeder.com";
    private final String companies;

    public Base() {
      this.companies = base + "/v1/companies";
    }

    public String withoutKey(int id) throws IOException, InterruptedException {
      URI uri = URI.create(this.companies + "/" + id + "?account_id=1001");
      return CLIENT
          // finding: MissingApiKeyHeader
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
          .body();
    }

    public String withoutAccount(String key) throws IOException, InterruptedException {
      // finding: MissingAccountId
      URI uri = URI.create(companies + "?ids=7,8");
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    public String complete(String key) throws IOException, InterruptedException {
      // ok: MissingAccountId
      URI uri = URI.create(companies + "?ids=7,8&account_id=1001");
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      // ok: MissingApiKeyHeader
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
  }

  /** The URL is a constant, and the fault is there. */
  public static final class ConstantUri {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final URI VISITS =
        // finding: MissingAccountId
        URI.create("https://api.leadfeeder.com/v1/web-visits/companies");

    public String visits(String key) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(VISITS).header("X-Api-Key", key).build();
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
  }

  /** The request is built once, without a key. */
  public static final class ConstantRequest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final HttpRequest ACCOUNTS = HttpRequest.newBuilder(
            URI.create("https://api.leadfeeder.com/v1/accounts"))
        .build();

    public String accounts() throws IOException, InterruptedException {
      // finding: MissingApiKeyHeader
      return CLIENT.send(ACCOUNTS, BodyHandlers.ofString()).body();
    }
  }

  /** A template with the key, and a copy of it for each request. */
  public static final class Template {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final HttpRequest.Builder template =
        HttpRequest.newBuilder().header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));

    public String complete() throws IOException, InterruptedException {
      URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
      HttpRequest request = template.copy().uri(uri).build();
      // ok: MissingApiKeyHeader
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    public String withoutAccount() throws IOException, InterruptedException {
      // finding: MissingAccountId
      URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
      HttpRequest request = template.copy().uri(uri).build();
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
  }

  /** A template that lacks the key. */
  public static final class BareTemplate {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final HttpRequest.Builder template =
        HttpRequest.newBuilder().header("Accept", "application/json");

    public String withoutKey() throws IOException, InterruptedException {
      URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
      HttpRequest request = template.copy().uri(uri).build();
      // finding: MissingApiKeyHeader
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
  }

  /** A private field that is assigned in one method and read in another. */
  public static final class AssignedLater {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private String path = "/v1/companies/77";

    public String withoutAccount(String key) throws IOException, InterruptedException {
      path = "/v1/companies/78";
      return fetch(key);
    }

    private String fetch(String key) throws IOException, InterruptedException {
      // finding: MissingAccountId
      URI uri = URI.create("https://api.leadfeeder.com" + path);
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
  }

  /** Constructors that call each other. */
  public static final class DelegatingConstructor {
    private final HttpClient client;
    private final URI uri;

    public DelegatingConstructor() {
      this("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
    }

    private DelegatingConstructor(String url) {
      this.client = HttpClient.newHttpClient();
      this.uri = URI.create(url);
    }

    public String withoutKey() throws IOException, InterruptedException {
      return client
          // finding: MissingApiKeyHeader
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
          .body();
    }
  }

  /** A small class of values. */
  public record Account(String key, int id) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public String complete() throws IOException, InterruptedException {
      // ok: MissingAccountId
      URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + id);
      HttpRequest request =
          HttpRequest.newBuilder(uri).header("X-Api-Key", key()).build();
      // ok: MissingApiKeyHeader
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    public String withoutKey() throws IOException, InterruptedException {
      URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=" + id());
      return CLIENT
          // finding: MissingApiKeyHeader
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
          .body();
    }
  }

  /** Constants with a field. */
  public enum Endpoint {
    COMPANY("/v1/companies/77"),
    VISITS("/v1/web-visits/companies");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private final String path;

    Endpoint(String path) {
      this.path = path;
    }

    public String withoutKey() throws IOException, InterruptedException {
      URI uri = URI.create("https://api.leadfeeder.com" + path + "?account_id=1001");
      return CLIENT
          // finding: MissingApiKeyHeader
          .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
          .body();
    }
  }
}

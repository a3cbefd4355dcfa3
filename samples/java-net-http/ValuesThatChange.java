package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Headers and queries that are settled where a reader has to look twice. */
public final class ValuesThatChange {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BASE = "https://api.leadfeeder.com/v1/companies/77";
  private static final URI COMPANY = URI.create(BASE + "?account_id=1001");

  /** A subclass hands the constructor another query than the factory does. */
  private static class Query {
    private final String text;

    private Query(String text) {
      this.text = text;
    }

    static Query all() {
      return new Query("");
    }

    String fetch(String key) throws IOException, InterruptedException {
      // ok: MissingAccountId
      URI uri = URI.create(BASE + text);
      HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
  }

  private static final class OfAccount extends Query {
    OfAccount(String account) {
      super("?account_id=" + account);
    }
  }

  public String querySetByASubclass(String key) throws IOException, InterruptedException {
    return new OfAccount("1001").fetch(key);
  }

  private record Call(HttpRequest.Builder request) {}

  public String headerSetThroughARecord(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    Call call = new Call(builder);
    call.request().header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    return CLIENT.send(builder.build(), BodyHandlers.ofString()).body();
  }

  public String headerSetOnAThread(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    Thread signing = new Thread(() -> builder.header("X-Api-Key", key));
    signing.start();
    signing.join();
    // unknown: MissingApiKeyHeader CONDITIONAL
    return CLIENT.send(builder.build(), BodyHandlers.ofString()).body();
  }

  public String headerSetBeforeAFailure(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    try {
      try {
        builder.header("X-Api-Key", key);
        throw new IOException("no such cache");
      } finally {
        builder.header("Accept", "application/json");
      }
    } catch (IOException e) {
      // unknown: MissingApiKeyHeader CONDITIONAL
      return CLIENT.send(builder.build(), BodyHandlers.ofString()).body();
    }
  }

  private enum Scheme {
    KEY;

    private String header = "X-Trace";

    static {
      KEY.header = "X-Api-Key";
    }

    String fetch(String key) throws IOException, InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(COMPANY).header(header, key).build();
      // ok: MissingApiKeyHeader
      return CLIENT.send(request, BodyHandlers.ofString()).body();
    }
  }

  public String headerNameSetInAStaticBlock(String key) throws IOException, InterruptedException {
    // unknown: MissingApiKeyHeader HEADER_NAME
    return Scheme.KEY.fetch(key);
  }

  private static final class Handed {
    private final HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);

    HttpRequest.Builder builder() {
      return builder;
    }

    String fetch() throws IOException, InterruptedException {
      // ok: MissingApiKeyHeader
      return CLIENT.send(builder.build(), BodyHandlers.ofString()).body();
    }
  }

  public String headerSetThroughAGetter(String key) throws IOException, InterruptedException {
    Handed handed = new Handed();
    handed.builder().header("X-Api-Key", key);
    return handed.fetch();
  }

  private String query = "";

  public String querySetOnAThread(String key, String account)
      throws IOException, InterruptedException {
    query = "";
    Thread choosing = new Thread(new Runnable() {
      @Override
      public void run() {
        query = "?account_id=" + account;
      }
    });
    choosing.start();
    choosing.join();
    URI uri = URI.create(BASE + query);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // unknown: MissingAccountId CONDITIONAL
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }
}

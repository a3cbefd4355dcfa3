package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;

/** Calls on one of several objects that are made here. */
public final class Alternatives {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String COMPANY = "https://api.leadfeeder.com/v1/companies/77";

  interface Sender {
    String send(HttpRequest.Builder request) throws IOException, InterruptedException;
  }

  private static Sender plain() {
    return new Sender() {
      @Override
      public String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString()).body();
      }
    };
  }

  private static Sender timed(Sender next) {
    return new Sender() {
      @Override
      public String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String body = next.send(request);
        System.out.println(System.nanoTime() - start);
        return body;
      }
    };
  }

  private static Sender signed(Sender next, String key) {
    return new Sender() {
      @Override
      public String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return next.send(request.header("X-Api-Key", key));
      }
    };
  }

  public void noneSigns(boolean timing) throws IOException, InterruptedException {
    Sender sender = plain();
    if (timing) {
      sender = timed(sender);
    }
    // likely: MissingApiKeyHeader
    sender.send(HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001")));
  }

  public void eachSigns(String key, boolean timing) throws IOException, InterruptedException {
    Sender sender = signed(plain(), key);
    if (timing) {
      sender = timed(sender);
    }
    // ok: MissingApiKeyHeader
    sender.send(HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001")));
  }

  public void oneSigns(String key, boolean signing) throws IOException, InterruptedException {
    Sender sender = plain();
    if (signing) {
      sender = signed(sender, key);
    }
    // unknown: MissingApiKeyHeader OVERRIDABLE
    sender.send(HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001")));
  }

  /** What the map holds under a name that nobody knows is one of the two. */
  public void ofARegistry(String name, String key) throws IOException, InterruptedException {
    Map<String, Sender> senders = new HashMap<>();
    senders.put("slow", signed(timed(plain()), key));
    senders.put("fast", signed(plain(), key));
    // ok: MissingApiKeyHeader
    senders.get(name.isEmpty() ? "slow" : "fast").send(request());
  }

  private static HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
  }

  /** A joiner becomes a text where it is put behind one. */
  public void joiner(String key, String id) throws IOException, InterruptedException {
    StringJoiner query = new StringJoiner("&", "?", "");
    query.add("page=1");
    query.add("account_id=" + id);
    // ok: MissingAccountId
    HttpRequest request = HttpRequest.newBuilder(URI.create(COMPANY + query))
        .header("X-Api-Key", key)
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void joinerWithoutAccount(String key) throws IOException, InterruptedException {
    StringJoiner query = new StringJoiner("&", "?", "");
    query.add("page=1");
    HttpRequest request =
        // finding: MissingAccountId
        HttpRequest.newBuilder(URI.create(COMPANY + query))
            .header("X-Api-Key", key)
            .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Another method adds to the joiner, in a way that is not followed. */
  public void joinerThatEscapes(String key) throws IOException, InterruptedException {
    StringJoiner query = new StringJoiner("&", "?", "");
    Map.of("account_id", "1001").entrySet().parallelStream()
        .filter(parameter -> !parameter.getValue().isEmpty())
        .forEach(parameter -> query.add(parameter.getKey() + "=" + parameter.getValue()));
    HttpRequest request = HttpRequest.newBuilder(URI.create(COMPANY + query))
        .header("X-Api-Key", key)
        .build();
    // unknown: MissingAccountId URL
    CLIENT.send(request, BodyHandlers.ofString());
  }
}

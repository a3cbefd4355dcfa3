package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loops over maps, lists and arrays of which each element is known, or that hold none. */
public final class LoopsOverKnown {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String COMPANY = "https://api.leadfeeder.com/v1/companies/77";
  private static final String[] DEFAULTS = {"Accept", "application/json", "X-Trace-Id", "7"};

  // A map without entries adds nothing.

  public void streamOfNone(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    send(COMPANY + joined(new LinkedHashMap<>(Map.of())), key);
  }

  public void streamOfOne(String key, String id) throws IOException, InterruptedException {
    // ok: MissingAccountId
    send(COMPANY + joined(Map.of("account_id", id)), key);
  }

  private static String joined(Map<String, String> parameters) {
    String query = parameters.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  public void headersOfNone(String id) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=" + id));
    Map<String, String> headers = new HashMap<>();
    headers.forEach(request::header);
    // finding: MissingApiKeyHeader
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** What a caller adds is not known. */
  public void headersOfACaller(Map<String, String> more) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
    Map<String, String> headers = new HashMap<>(more);
    headers.forEach(request::header);
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  // An iterator over what is known gives each in its turn.

  public void iterator(String key, String id) throws IOException, InterruptedException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("limit", "10");
    parameters.put("page", "1");
    parameters.put("account_id", id);
    // ok: MissingAccountId
    send(withIterator(parameters), key);
  }

  public void iteratorWithoutAccount(String key) throws IOException, InterruptedException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("limit", "10");
    parameters.put("page", "1");
    // finding: MissingAccountId
    send(withIterator(parameters), key);
  }

  private static String withIterator(Map<String, String> parameters) {
    StringBuilder url = new StringBuilder(COMPANY).append('?');
    Iterator<String> names = parameters.keySet().iterator();
    while (names.hasNext()) {
      String name = names.next();
      url.append(name).append('=').append(parameters.get(name));
      if (names.hasNext()) {
        url.append('&');
      }
    }
    return url.toString();
  }

  public void iteratorOfAList(String key) throws IOException, InterruptedException {
    List<String> names = new ArrayList<>(List.of("Accept", "X-Trace-Id", "X-Api-Key"));
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
    for (Iterator<String> each = names.iterator(); each.hasNext(); ) {
      request.header(each.next(), key);
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  public void iteratorOfAListWithoutKey(String value) throws IOException, InterruptedException {
    List<String> names = List.of("Accept", "X-Trace-Id");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
    for (Iterator<String> each = names.iterator(); each.hasNext(); ) {
      request.header(each.next(), value);
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** Some rounds are skipped: which, is not known. */
  public void iteratorThatSkips(String key) throws IOException, InterruptedException {
    List<String> names = List.of("Accept", "X-Api-Key");
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
    Iterator<String> each = names.iterator();
    while (each.hasNext()) {
      String name = each.next();
      if (name.length() > key.length()) {
        continue;
      }
      request.header(name, key);
    }
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  // The places of an array in their turn.

  public void pairs() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    CLIENT.send(with(DEFAULTS), BodyHandlers.ofString());
  }

  public void pairsWithKey(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    CLIENT.send(with("Accept", "application/json", "X-Api-Key", key), BodyHandlers.ofString());
  }

  /** The array is made where nobody sees what it holds. */
  public void pairsOfAStream(String key) throws IOException, InterruptedException {
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.send(with(Stream.of("X-Api-Key", key).toArray(String[]::new)), BodyHandlers.ofString());
  }

  public void noPairs() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    CLIENT.send(with(), BodyHandlers.ofString());
  }

  private static HttpRequest with(String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
    for (int i = 0; i + 1 < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request.build();
  }

  public void places(String value) throws IOException, InterruptedException {
    String[] names = {"Accept", "X-Trace-Id"};
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
    for (int i = 0; i < names.length; i++) {
      request.header(names[i], value);
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** Another place of the array is assigned. */
  public void placesThatChange(String value) throws IOException, InterruptedException {
    String[] names = {"Accept", "X-Trace-Id"};
    names[1] = "X-Api-Key";
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
    for (int i = 0; i < names.length; i++) {
      request.header(names[i], value);
    }
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** The body goes on in the array by itself. */
  public void pairsByTheBody(String key) throws IOException, InterruptedException {
    String[] headers = {"Accept", "*/*", "X-Api-Key", key};
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
    for (int i = 0; i < headers.length; i++) {
      String name = headers[i];
      i++;
      request.header(name, headers[i]);
    }
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** The last pair is left out on some ways. */
  public void pairsUpToALimit(String key, int limit) throws IOException, InterruptedException {
    String[] headers = {"Accept", "*/*", "X-Api-Key", key};
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(COMPANY + "?account_id=1001"));
    for (int i = 0; i < headers.length; i += 2) {
      if (i > limit) {
        break;
      }
      request.header(headers[i], headers[i + 1]);
    }
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static void send(String url, String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }
}

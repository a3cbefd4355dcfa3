package samples.javanethttp;

import static samples.javanethttp.QueryMaps.Names.*;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Queries that are put together from maps and lists of parameters. */
public final class QueryMaps {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  static final class Names {
    static final String BASE = "https://api.leadfeeder.com/v1/companies";
    static final String ACCOUNT = "account_id";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String byStream(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String byLoop(Map<String, String> parameters) {
    StringBuilder query = new StringBuilder();
    for (Map.Entry<String, String> entry : parameters.entrySet()) {
      if (query.length() > 0) {
        query.append('&');
      }
      query.append(entry.getKey()).append('=').append(encoded(entry.getValue()));
    }
    return query.toString();
  }

  private static String byJoiner(Map<String, String> parameters) {
    StringJoiner query = new StringJoiner("&", "?", "");
    parameters.forEach((name, value) -> query.add(name + "=" + encoded(value)));
    return query.toString();
  }

  private static String byList(String name, String account) {
    List<String> parts = new ArrayList<>();
    parts.add("name=" + encoded(name));
    if (account != null) {
      parts.add("page=2");
    }
    parts.add(ACCOUNT + "=" + account);
    return String.join("&", parts);
  }

  private static void send(String url, String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  private static Map<String, String> parameters(String account) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("name", "acme");
    parameters.put(ACCOUNT, account);
    return parameters;
  }

  public void streamed(String key, String account) throws IOException, InterruptedException {
    String url = BASE + "?" + byStream(parameters(account));
    // ok: MissingAccountId
    send(url, key);
  }

  public void streamedWithoutAccount(String key) throws IOException, InterruptedException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("name", "acme");
    parameters.put("page", "2");
    // finding: MissingAccountId
    send(BASE + "?" + byStream(parameters), key);
  }

  public void ofFixedMap(String key, String account) throws IOException, InterruptedException {
    // ok: MissingAccountId
    send(BASE + "?" + byStream(Map.of("name", "acme", ACCOUNT, account)), key);
  }

  public void inALoop(String key, String account) throws IOException, InterruptedException {
    // ok: MissingAccountId
    send(BASE + "?" + byLoop(parameters(account)), key);
  }

  public void inALoopWithoutAccount(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    send(BASE + "?" + byLoop(Map.of("name", "acme")), key);
  }

  public void joined(String key, String account) throws IOException, InterruptedException {
    // ok: MissingAccountId
    send(BASE + byJoiner(parameters(account)), key);
  }

  public void joinedWithoutAccount(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    send(BASE + byJoiner(Map.of("page", "2")), key);
  }

  public void listOfParts(String key, String account) throws IOException, InterruptedException {
    // ok: MissingAccountId
    send(BASE + "?" + byList("acme", account), key);
  }

  public void mapOfTheCaller(Map<String, String> others, String key, String account)
      throws IOException, InterruptedException {
    Map<String, String> parameters = new LinkedHashMap<>(others);
    parameters.put(ACCOUNT, account);
    // ok: MissingAccountId
    send(BASE + "?" + byStream(parameters), key);
  }

  public void othersOfTheCaller(Map<String, String> others, String key)
      throws IOException, InterruptedException {
    Map<String, String> parameters = new LinkedHashMap<>(others);
    parameters.put("page", "2");
    String query = parameters.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
    // unknown: MissingAccountId URL
    send(BASE + "?" + query, key);
  }

  public void nameOfTheCaller(String name, String key) throws IOException, InterruptedException {
    // unknown: MissingAccountId URL
    send(BASE + "?page=2&" + encoded(name) + "=1001", key);
  }

  public void numberInAName(int number, String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    send(BASE + "?filter[" + number + "]=acme", key);
  }
}

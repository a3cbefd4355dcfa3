package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Names and values of headers in lists, which become an array in the end. */
public final class HeaderLists {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  private static List<String> headers(String key, boolean json) {
    List<String> headers = new ArrayList<>();
    headers.add("X-Api-Key");
    headers.add(key);
    if (json) {
      headers.add("Accept");
      headers.add("application/json");
    }
    return headers;
  }

  private static String[] with(String... more) {
    List<String> headers = new ArrayList<>(Arrays.asList("Accept", "application/json"));
    headers.addAll(List.of(more));
    return headers.toArray(new String[headers.size()]);
  }

  public void listOfAHelper(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .headers(headers(key, key.length() > 3).toArray(new String[0]))
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void moreOfTheCaller(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers(with("X-Api-Key", key)).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void otherHeadersOfTheCaller(String page) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers(with("X-Page", page)).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void literalKeyInAList() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    List<String> headers = headers("Wn4Zk8Qx2Vt6Rb1Ym5Hc9Jd3Lf7Pg0SaUeToIiKrXw", true);
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers(headers.toArray(String[]::new)).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void nameIsTheValueOfAnother(String key) throws IOException, InterruptedException {
    List<String> headers = new ArrayList<>();
    headers.add("X-Sent-As");
    headers.add("X-Api-Key");
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers(headers.toArray(new String[0])).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void clearedAndFilledAgain(String key) throws IOException, InterruptedException {
    List<String> headers = headers(key, false);
    headers.clear();
    Collections.addAll(headers, "X-Api-Key", key);
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers(headers.toArray(new String[0])).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void clearedAndLeftSo(String key) throws IOException, InterruptedException {
    List<String> headers = headers(key, false);
    headers.clear();
    headers.add("Accept");
    headers.add("text/plain");
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers(headers.toArray(new String[0])).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void inFrontOfOthers(String key) throws IOException, InterruptedException {
    List<String> headers = new ArrayList<>(List.of("Accept", "text/plain"));
    headers.add(0, key);
    headers.add(0, "X-Api-Key");
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers(headers.toArray(new String[0])).build();
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.send(request, BodyHandlers.ofString());
  }
}

package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Queue;

/** Helpers of the same class that take and return texts, builders and requests. */
public final class HelperMethods {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BASE = "https://api.leadfeeder.com";

  private final String key = System.getenv("LEADFEEDER_API_KEY");

  public void textFromAHelper() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(companyUrl(77));
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void textFromAHelperWithAccount() throws IOException, InterruptedException {
    // ok: MissingAccountId
    URI uri = URI.create(withAccount(companyUrl(77), "1001"));
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String companyUrl(int id) {
    return BASE + "/v1/companies/" + id;
  }

  private static String withAccount(String url, String accountId) {
    return url + "?account_id=" + accountId;
  }

  public void keyFromAHelper() throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    HttpRequest request =
        HttpRequest.newBuilder(uri).header("X-Api-Key", apiKey()).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  private static String apiKey() {
    return System.getenv("LEADFEEDER_API_KEY");
  }

  public void builderFromAHelper() throws IOException, InterruptedException {
    HttpRequest request = authorized("/v1/companies/77?account_id=1001").build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** What this caller leaves out is missing here, not in the helper. */
  public void builderFromAHelperWithoutAccount() throws IOException, InterruptedException {
    // finding: MissingAccountId
    HttpRequest request = authorized("/v1/companies/77").build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  private HttpRequest.Builder authorized(String path) {
    return HttpRequest.newBuilder(URI.create(BASE + path)).header("X-Api-Key", key);
  }

  public void builderFromABareHelper() throws IOException, InterruptedException {
    HttpRequest request = bare("/v1/companies/77?account_id=1001").build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void builderFromABareHelperMended() throws IOException, InterruptedException {
    HttpRequest request =
        bare("/v1/companies/77?account_id=1001").header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder bare(String path) {
    return HttpRequest.newBuilder(URI.create(BASE + path)).header("Accept", "application/json");
  }

  public void builderThroughAHelper() throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    HttpRequest request = withKey(HttpRequest.newBuilder(uri), key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder withKey(HttpRequest.Builder builder, String key) {
    return builder.header("X-Api-Key", key);
  }

  public void builderThroughAUselessHelper() throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    HttpRequest request = withAccept(HttpRequest.newBuilder(uri)).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  private static HttpRequest.Builder withAccept(HttpRequest.Builder builder) {
    return builder.header("Accept", "application/json");
  }

  public void requestFromAHelper() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    CLIENT.send(searchRequest("{}"), BodyHandlers.ofString());
  }

  private static HttpRequest searchRequest(String body) {
    URI uri = URI.create(BASE + "/v1/companies/search?account_id=1001");
    return HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)).build();
  }

  public String sentByAHelper() throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    return send(HttpRequest.newBuilder(uri).header("X-Api-Key", key).build());
  }

  /** The helper sends what it gets: this caller forgets the key. */
  public String sentByAHelperWithoutKey() throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    // finding: MissingApiKeyHeader
    return send(HttpRequest.newBuilder(uri).build());
  }

  private static String send(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  public String fetchedByAHelper() throws IOException, InterruptedException {
    return fetch("/v1/companies/77?account_id=1001");
  }

  public String fetchedByAHelperWithoutAccount() throws IOException, InterruptedException {
    // finding: MissingAccountId
    return fetch("/v1/companies/77");
  }

  private String fetch(String path) throws IOException, InterruptedException {
    URI uri = URI.create(BASE + path);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  public String fetchedByABareHelper() throws IOException, InterruptedException {
    return fetchBare("/v1/companies/77?account_id=1001");
  }

  public String fetchedByABareHelperAgain() throws IOException, InterruptedException {
    return fetchBare("/v1/companies/78?account_id=1001");
  }

  /** No caller can bring the key: the helper is at fault, once. */
  private static String fetchBare(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + path)).build();
    // finding: MissingApiKeyHeader
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  public String throughTwoHelpers() throws IOException, InterruptedException {
    // finding: MissingAccountId
    return company("77", "");
  }

  public String throughTwoHelpersWithAccount() throws IOException, InterruptedException {
    return company("77", "?account_id=1001");
  }

  private String company(String id, String query) throws IOException, InterruptedException {
    return fetch("/v1/companies/" + id + query);
  }

  public String keyAsAnArgument() throws IOException, InterruptedException {
    return fetchWith("X-Api-Key", key);
  }

  public String otherHeaderAsAnArgument() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return fetchWith("X-Trace-Id", "7");
  }

  private static String fetchWith(String name, String value)
      throws IOException, InterruptedException {
    URI uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    HttpRequest request = HttpRequest.newBuilder(uri).header(name, value).build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  public String uriFromAHelper() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri("/v1/companies/77", "account_id=1001"))
        .header("X-Api-Key", key)
        .build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  public String uriFromAHelperWithoutAccount() throws IOException, InterruptedException {
    // finding: MissingAccountId
    HttpRequest request = HttpRequest.newBuilder(uri("/v1/companies/77", "fields=name"))
        .header("X-Api-Key", key)
        .build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  private static URI uri(String path, String query) {
    return URI.create(BASE + path + "?" + query);
  }

  public int responseOfAHelper() throws IOException, InterruptedException {
    return response().statusCode();
  }

  private HttpResponse<String> response() throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create(BASE + "/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Who takes the request out of the queue, and sends it, is not visible here. */
  public boolean handedToAnother() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(BASE + "/v1/companies/77")).build();
    Queue<HttpRequest> queue = new ArrayDeque<>();
    // unknown: MissingAccountId ESCAPES
    // unknown: MissingApiKeyHeader ESCAPES
    return queue.offer(request);
  }
}

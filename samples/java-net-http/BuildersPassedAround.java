package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Builders that are aliased, copied, kept and handed to helpers that return nothing. */
public final class BuildersPassedAround {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");

  public void statements(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder();
    builder.uri(COMPANY);
    builder.header("X-Api-Key", key);
    builder.GET();
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void statementsWithoutKey() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder();
    builder.uri(COMPANY);
    builder.GET();
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void alias(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    HttpRequest.Builder same = builder;
    same.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  /** A fluent call returns the builder itself. */
  public void aliasByAFluentCall(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder();
    HttpRequest.Builder same = builder.uri(COMPANY);
    same.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyOnAnotherBuilder(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    HttpRequest.Builder other = HttpRequest.newBuilder(COMPANY);
    other.header("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void throughAVoidHelper(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    addKey(builder, key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  private static void addKey(HttpRequest.Builder builder, String key) {
    builder.header("X-Api-Key", key);
  }

  public void throughAVoidHelperThatForgets() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    addAccept(builder);
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  private static void addAccept(HttpRequest.Builder builder) {
    builder.header("Accept", "application/json");
  }

  public void throughTwoVoidHelpers(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    prepare(builder, key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  private static void prepare(HttpRequest.Builder builder, String key) {
    addAccept(builder);
    addKey(builder, key);
  }

  public void throughUnknownCode(Consumer<HttpRequest.Builder> customizer)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    customizer.accept(builder);
    // unknown: MissingApiKeyHeader ESCAPES
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void urlByAVoidHelper(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder().header("X-Api-Key", key);
    setCompany(builder);
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  private static void setCompany(HttpRequest.Builder builder) {
    // finding: MissingAccountId
    builder.uri(URI.create("https://api.leadfeeder.com/v1/companies/77"));
  }

  public void copyKeepsTheKey(String key) throws IOException, InterruptedException {
    HttpRequest.Builder template = HttpRequest.newBuilder().header("X-Api-Key", key);
    HttpRequest request = template.copy().uri(COMPANY).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void copyOfABuilderWithoutKey() throws IOException, InterruptedException {
    HttpRequest.Builder template = HttpRequest.newBuilder().header("Accept", "text/plain");
    HttpRequest request = template.copy().uri(COMPANY).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Only the copy gets the key, and nobody keeps the copy. */
  public void keyOnALostCopy(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    builder.copy().header("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void copyBeforeTheKey(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    HttpRequest.Builder copy = builder.copy();
    builder.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
    // finding: MissingApiKeyHeader
    CLIENT.send(copy.build(), BodyHandlers.ofString());
  }

  public void uriIsReplaced(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key);
    // finding: MissingAccountId
    builder.uri(URI.create("https://api.leadfeeder.com/v1/companies/78"));
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void uriIsReplacedByACompleteOne(String key) throws IOException, InterruptedException {
    URI first = URI.create("https://api.leadfeeder.com/v1/companies/78");
    HttpRequest.Builder builder = HttpRequest.newBuilder(first).header("X-Api-Key", key);
    builder.uri(COMPANY);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void oneBuilderForTwoRequests(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    HttpRequest first = builder.build();
    HttpRequest second = builder.header("X-Api-Key", key).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(first, BodyHandlers.ofString());
    // ok: MissingApiKeyHeader
    CLIENT.send(second, BodyHandlers.ofString());
  }

  public void headersFromAMap(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    Map<String, String> headers = Map.of("Accept", "application/json", "X-Api-Key", key);
    headers.forEach(builder::header);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void headersFromAMapInALoop(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    Map<String, String> headers = Map.of("Accept", "application/json", "X-Api-Key", key);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      builder.header(header.getKey(), header.getValue());
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void builderInAList(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    List<HttpRequest.Builder> builders = List.of(builder);
    builders.forEach(b -> b.header("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }
}

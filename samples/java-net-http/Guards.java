package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.Optional;

/** Headers and parameters that are set under a condition. */
public final class Guards {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String COMPANY_URL = "https://api.leadfeeder.com/v1/companies/77";
  private static final URI COMPANY = URI.create(COMPANY_URL + "?account_id=1001");
  private static final boolean ANONYMOUS = true;

  /** Code that asks whether there is a key has thought of it. */
  public void keyIsNotNull(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (key != null) {
      builder.header("X-Api-Key", key);
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyIsNotBlank(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (key != null && !key.isBlank()) {
      builder.header("X-Api-Key", key);
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyOfTheEnvironmentIsNotNull() throws IOException, InterruptedException {
    String key = System.getenv("LEADFEEDER_API_KEY");
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (Objects.nonNull(key)) {
      builder.header("X-Api-Key", key);
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyIsOptional(Optional<String> key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (key.isPresent()) {
      builder.header("X-Api-Key", key.get());
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyIsOptionalWithALambda(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    Optional.ofNullable(key).ifPresent(k -> builder.header("X-Api-Key", k));
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyOrException(String key) throws IOException, InterruptedException {
    if (key == null) {
      throw new IllegalStateException("no API key");
    }
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void keyOrNothing(String key) throws IOException, InterruptedException {
    if (key.isEmpty()) {
      return;
    }
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void accountIsNotNull(String key, String accountId)
      throws IOException, InterruptedException {
    String url = COMPANY_URL;
    if (accountId != null) {
      url += "?account_id=" + accountId;
    }
    // ok: MissingAccountId
    URI uri = URI.create(url);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void accountInATernary(String key, String accountId)
      throws IOException, InterruptedException {
    String query = accountId == null ? "" : "?account_id=" + accountId;
    // ok: MissingAccountId
    URI uri = URI.create(COMPANY_URL + query);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The guard asks for something else, and nobody sees who sets it. */
  public void unrelatedFlag(boolean internal, String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (internal) {
      builder.header("X-Api-Key", key);
    }
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void unrelatedFlagForTheAccount(boolean scoped, String key)
      throws IOException, InterruptedException {
    String url = COMPANY_URL;
    if (scoped) {
      url += "?account_id=1001";
    }
    URI uri = URI.create(url);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // unknown: MissingAccountId CONDITIONAL
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public String flagOfTheCallerIsOn(String key) throws IOException, InterruptedException {
    return fetch(true, key);
  }

  /** The flag is seen here, so the helper does not set the key for this call. */
  public String flagOfTheCallerIsOff(String key) throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return fetch(false, key);
  }

  private static String fetch(boolean authorized, String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (authorized) {
      builder.header("X-Api-Key", key);
    }
    return CLIENT.send(builder.build(), BodyHandlers.ofString()).body();
  }

  public String nullKeyOfTheCaller() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return fetchWithKey(null);
  }

  public String keyOfTheCaller(String key) throws IOException, InterruptedException {
    return fetchWithKey(key);
  }

  private static String fetchWithKey(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (key != null) {
      builder.header("X-Api-Key", key);
    }
    return CLIENT.send(builder.build(), BodyHandlers.ofString()).body();
  }

  public void constantFlag(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (!ANONYMOUS) {
      builder.header("X-Api-Key", key);
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void guardWithoutTheHeader(String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (key != null) {
      builder.header("X-Trace-Id", key);
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }
}

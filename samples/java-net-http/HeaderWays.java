package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Each way to set the header, right and wrong. */
public final class HeaderWays {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final URI COMPANY =
      URI.create("https://api.leadfeeder.com/v1/companies/77?account_id=1001");
  private static final String KEY_HEADER = "X-Api-Key";
  private static final String TRACE_HEADER = "X-Trace-Id";

  public void header(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void headerOfAnotherName() throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    builder.header("Accept", "application/json");
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void lowerCase(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("x-api-key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void upperCase(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-API-KEY", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void setHeader(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).setHeader("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void setHeaderOfAnotherName() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).setHeader("X-Trace-Id", "7").build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void headers(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .headers("Accept", "application/json", "X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void headersWithoutKey() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .headers("Accept", "application/json", "Accept-Language", "en")
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The name of the header is only a value here. */
  public void headersWithTheNameAsValue() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers("Vary", "X-Api-Key").build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void headersFromAnArray(String key) throws IOException, InterruptedException {
    String[] pairs = {"Accept", "application/json", "X-Api-Key", key};
    HttpRequest request = HttpRequest.newBuilder(COMPANY).headers(pairs).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void headersFromANewArray(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).headers(new String[] {"X-Api-Key", key}).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void headersFromAnArrayWithoutKey() throws IOException, InterruptedException {
    String[] pairs = {"Accept", "application/json", "Accept-Language", "en"};
    HttpRequest request = HttpRequest.newBuilder(COMPANY).headers(pairs).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void headersOfTheCaller(String[] pairs) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY).headers(pairs).build();
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void nameByConstant(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header(KEY_HEADER, key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void otherNameByConstant(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header(TRACE_HEADER, key).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void nameOfTheCaller(String name, String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-" + name, key).build();
    // unknown: MissingApiKeyHeader HEADER_NAME
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void misspeltWithoutX(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY).header("api-key", key).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void misspeltWithUnderscores(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("x_api_key", key).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void misspeltAsOneWord(String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).setHeader("X-ApiKey", key).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void bearer(String token) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .header("Authorization", "Bearer " + token)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** The scheme of the old API: wrong, but another rule's matter. */
  public void schemeOfTheOldApi(String token) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .header("Authorization", "Token token=" + token)
        .build();
    // unknown: MissingApiKeyHeader SCHEME
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void authorizationOfTheCaller(String value) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("Authorization", value).build();
    // unknown: MissingApiKeyHeader SCHEME
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** An empty header is sent, and is no credential. */
  public void emptyValue() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(COMPANY).header("X-Api-Key", "").build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void setHeaderReplacesTheKey(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .header("X-Api-Key", key)
        .setHeader("X-Api-Key", "")
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void setHeaderReplacesTheEmptyValue(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .header("X-Api-Key", "")
        .setHeader("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Both lines go out. */
  public void headerAdds(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .header("X-Api-Key", key)
        .header("X-Api-Key", "")
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Both lines go out. */
  public void headersAdd(String key) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(COMPANY)
        .header("X-Api-Key", key)
        .headers("X-Api-Key", "")
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Nothing goes out. */
  public boolean nullThrows() throws IOException, InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(COMPANY).header("X-Api-Key", null).build();
      // ok: MissingApiKeyHeader
      CLIENT.send(request, BodyHandlers.ofString());
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  /** Nothing goes out. */
  public boolean nullThrowsFromSetHeader() throws IOException, InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(COMPANY).setHeader("X-Api-Key", null).build();
      // ok: MissingApiKeyHeader
      CLIENT.send(request, BodyHandlers.ofString());
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  public HttpResponse<String> accountAsHeader(String key, String accountId)
      throws IOException, InterruptedException {
    // finding: MissingAccountId
    URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
    HttpRequest request = HttpRequest.newBuilder(uri)
        .header("X-Api-Key", key)
        .header("account_id", accountId)
        .build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }
}

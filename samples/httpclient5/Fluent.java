package samples.httpclient5;

import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.fluent.Executor;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.message.BasicHeader;

/** The fluent API. */
public final class Fluent {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void complete(String key) throws IOException {
    // ok: MissingApiKeyHeader
    Request.get(COMPANY).addHeader("X-Api-Key", key).execute().discardContent();
  }

  public void withoutKey() throws IOException {
    // finding: MissingApiKeyHeader
    Request.get(COMPANY).addHeader("Accept", "text/plain").execute().discardContent();
  }

  public void withoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    Request request = Request.get(URI.create("https://api.leadfeeder.com/v1/companies/77"));
    // ok: MissingApiKeyHeader
    request.setHeader("X-Api-Key", key).execute().discardContent();
  }

  public void headerObjects(String key) throws IOException {
    Request request = Request.get(COMPANY).addHeader(new BasicHeader("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void setHeaderObject(String key) throws IOException {
    Request request = Request.get(COMPANY).setHeader(new BasicHeader("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void setHeadersReplacesTheKey(String key) throws IOException {
    Request request = Request.get(COMPANY)
        .setHeader("X-Api-Key", key)
        .setHeaders(new BasicHeader("Accept", "text/plain"));
    // finding: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void removed(String key) throws IOException {
    Request request = Request.get(COMPANY).setHeader("X-Api-Key", key).removeHeaders("X-Api-Key");
    // finding: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void executor(String key) throws IOException {
    Executor executor = Executor.newInstance(HttpClients.custom()
        .addRequestInterceptorFirst(
            (request, entity, context) -> request.setHeader("X-Api-Key", key))
        .build());
    // ok: MissingApiKeyHeader
    executor.execute(Request.get(COMPANY)).discardContent();
  }

  public void executorWithoutKey() throws IOException {
    Executor executor = Executor.newInstance(HttpClients.createDefault());
    // finding: MissingApiKeyHeader
    executor.execute(Request.get(COMPANY)).discardContent();
  }

  /** A client that the library makes adds nothing. */
  public void executorOfTheLibrary() throws IOException {
    // finding: MissingApiKeyHeader
    Executor.newInstance().execute(Request.get(COMPANY)).discardContent();
  }

  public void withAClient() throws IOException {
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      // finding: MissingApiKeyHeader
      Request.get(COMPANY).execute(client).discardContent();
    }
  }

  public void withTheClientOfTheCaller(CloseableHttpClient client) throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    Request.get(COMPANY).execute(client).discardContent();
  }
}

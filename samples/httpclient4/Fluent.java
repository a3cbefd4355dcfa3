package samples.httpclient4;

import java.io.IOException;
import java.net.URI;
import org.apache.http.HttpRequest;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHeader;
import org.apache.http.protocol.HttpContext;

/** The fluent API. */
public final class Fluent {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void complete(String key) throws IOException {
    // ok: MissingApiKeyHeader
    Request.Get(COMPANY).addHeader("X-Api-Key", key).execute().discardContent();
  }

  public void withoutKey() throws IOException {
    // finding: MissingApiKeyHeader
    Request.Get(COMPANY).addHeader("Accept", "text/plain").execute().discardContent();
  }

  public void withoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    Request request = Request.Get(URI.create("https://api.leadfeeder.com/v1/companies/77"));
    // ok: MissingApiKeyHeader
    request.setHeader("X-Api-Key", key).execute().discardContent();
  }

  public void headerObjects(String key) throws IOException {
    Request request = Request.Get(COMPANY).addHeader(new BasicHeader("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void setHeaderObject(String key) throws IOException {
    Request request = Request.Get(COMPANY).setHeader(new BasicHeader("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void setHeadersReplacesTheKey(String key) throws IOException {
    Request request = Request.Get(COMPANY)
        .setHeader("X-Api-Key", key)
        .setHeaders(new BasicHeader("Accept", "text/plain"));
    // finding: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void removed(String key) throws IOException {
    Request request = Request.Get(COMPANY).setHeader("X-Api-Key", key).removeHeaders("X-Api-Key");
    // finding: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void executor(String key) throws IOException {
    Executor executor = Executor.newInstance(HttpClients.custom()
        .addInterceptorFirst(
            (HttpRequest request, HttpContext context) -> request.setHeader("X-Api-Key", key))
        .build());
    // ok: MissingApiKeyHeader
    executor.execute(Request.Get(COMPANY)).discardContent();
  }

  public void executorWithoutKey() throws IOException {
    Executor executor = Executor.newInstance(HttpClients.createDefault());
    // finding: MissingApiKeyHeader
    executor.execute(Request.Get(COMPANY)).discardContent();
  }

  /** A client that the library makes adds nothing. */
  public void executorOfTheLibrary() throws IOException {
    // finding: MissingApiKeyHeader
    Executor.newInstance().execute(Request.Get(COMPANY)).discardContent();
  }

  public void executorOfTheCaller(CloseableHttpClient client) throws IOException {
    // unknown: MissingApiKeyHeader CLIENT
    Executor.newInstance(client).execute(Request.Get(COMPANY)).discardContent();
  }
}

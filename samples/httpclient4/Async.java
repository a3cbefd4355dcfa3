package samples.httpclient4;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.http.HttpRequest;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.message.BasicHeader;
import org.apache.http.protocol.HttpContext;

/** The asynchronous client. */
public final class Async {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void complete(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      HttpGet request = new HttpGet(COMPANY);
      request.setHeader("X-Api-Key", key);
      // ok: MissingApiKeyHeader
      client.execute(request, null).get();
    }
  }

  public void withoutKey() throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createSystem()) {
      client.start();
      // finding: MissingApiKeyHeader
      client.execute(new HttpGet(COMPANY), null).get();
    }
  }

  public void withoutAccount(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createMinimal()) {
      client.start();
      // finding: MissingAccountId
      HttpGet request = new HttpGet("https://api.leadfeeder.com/v1/companies/77");
      request.addHeader("X-Api-Key", key);
      // ok: MissingApiKeyHeader
      client.execute(request, null).get();
    }
  }

  public void defaultHeader(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.custom()
        .setDefaultHeaders(List.of(new BasicHeader("X-Api-Key", key)))
        .build()) {
      client.start();
      // ok: MissingApiKeyHeader
      client.execute(new HttpGet(COMPANY), null).get();
    }
  }

  public void interceptor(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.custom()
        .addInterceptorLast(
            (HttpRequest request, HttpContext context) -> request.setHeader("X-Api-Key", key))
        .build()) {
      client.start();
      // ok: MissingApiKeyHeader
      client.execute(new HttpGet(COMPANY), null).get();
    }
  }

  public void interceptorOfAnotherHeader()
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.custom()
        .addInterceptorFirst(
            (HttpRequest request, HttpContext context) -> request.setHeader("X-Trace-Id", "7"))
        .build()) {
      client.start();
      // finding: MissingApiKeyHeader
      client.execute(new HttpGet(COMPANY), null).get();
    }
  }
}

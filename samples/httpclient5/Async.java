package samples.httpclient5;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.async.methods.SimpleRequestProducer;
import org.apache.hc.client5.http.async.methods.SimpleResponseConsumer;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.http.message.BasicHeader;

/** The asynchronous client. */
public final class Async {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void complete(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.get(COMPANY).setHeader("X-Api-Key", key).build();
      // ok: MissingApiKeyHeader
      client.execute(request, null).get();
    }
  }

  public void withoutKey() throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.get(COMPANY).addHeader("Accept", "text/plain").build();
      // finding: MissingApiKeyHeader
      client.execute(request, null).get();
    }
  }

  public void withoutAccount(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createSystem()) {
      client.start();
      // finding: MissingAccountId
      URI uri = URI.create("https://api.leadfeeder.com/v1/companies/77");
      SimpleHttpRequest request = SimpleHttpRequest.create("GET", uri);
      request.setHeader("X-Api-Key", key);
      // ok: MissingApiKeyHeader
      client.execute(request, null, null).get();
    }
  }

  public void producer(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.custom().build()) {
      client.start();
      SimpleHttpRequest request = new SimpleHttpRequest("GET", URI.create(COMPANY));
      request.setHeader("X-Api-Key", key);
      SimpleRequestProducer producer = SimpleRequestProducer.create(request);
      // ok: MissingApiKeyHeader
      client.execute(producer, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerWithoutKey() throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.custom().build()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequest.create("GET", COMPANY);
      SimpleRequestProducer producer = SimpleRequestProducer.create(request);
      // finding: MissingApiKeyHeader
      client.execute(producer, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void defaultHeader(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.custom()
        .setDefaultHeaders(List.of(new BasicHeader("X-Api-Key", key)))
        .build()) {
      client.start();
      // ok: MissingApiKeyHeader
      client.execute(SimpleRequestBuilder.get(COMPANY).build(), null).get();
    }
  }

  public void interceptor(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.custom()
        .addRequestInterceptorFirst(
            (request, entity, context) -> request.setHeader("X-Api-Key", key))
        .build()) {
      client.start();
      SimpleHttpRequest sent = SimpleRequestBuilder.get(URI.create(COMPANY)).build();
      // ok: MissingApiKeyHeader
      client.execute(sent, null).get();
    }
  }

  public void interceptorOfAnotherHeader()
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.custom()
        .addRequestInterceptorLast(
            (request, entity, context) -> request.setHeader("X-Trace-Id", "7"))
        .build()) {
      client.start();
      // finding: MissingApiKeyHeader
      client.execute(SimpleRequestBuilder.get(COMPANY).build(), null).get();
    }
  }
}

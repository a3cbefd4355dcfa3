package samples.httpclient5;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequests;
import org.apache.hc.client5.http.async.methods.SimpleResponseConsumer;
import org.apache.hc.client5.http.classic.methods.ClassicHttpRequests;
import org.apache.hc.client5.http.classic.methods.HttpUriRequest;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.nio.AsyncRequestProducer;
import org.apache.hc.core5.http.nio.entity.StringAsyncEntityProducer;
import org.apache.hc.core5.http.nio.support.AsyncRequestBuilder;

/** The verbs of requests that factories make. Only a GET of the accounts is known to need no account. */
public final class FactoryVerbs {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final String ACCOUNTS = "https://api.leadfeeder.com/v1/accounts";

  public void get(String key) throws IOException {
    HttpUriRequest request = ClassicHttpRequests.get(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request).close();
    HttpUriRequest ofAUri = ClassicHttpRequests.get(URI.create(ACCOUNTS));
    ofAUri.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(ofAUri).close();
  }

  public void head(String key) throws IOException {
    HttpUriRequest request = ClassicHttpRequests.head(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request).close();
    HttpUriRequest ofAUri = ClassicHttpRequests.head(URI.create(ACCOUNTS));
    ofAUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(ofAUri).close();
  }

  public void post(String key) throws IOException {
    HttpUriRequest request = ClassicHttpRequests.post(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request).close();
    HttpUriRequest ofAUri = ClassicHttpRequests.post(URI.create(ACCOUNTS));
    ofAUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(ofAUri).close();
  }

  public void put(String key) throws IOException {
    HttpUriRequest request = ClassicHttpRequests.put(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request).close();
    HttpUriRequest ofAUri = ClassicHttpRequests.put(URI.create(ACCOUNTS));
    ofAUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(ofAUri).close();
  }

  public void patch(String key) throws IOException {
    HttpUriRequest request = ClassicHttpRequests.patch(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request).close();
    HttpUriRequest ofAUri = ClassicHttpRequests.patch(URI.create(ACCOUNTS));
    ofAUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(ofAUri).close();
  }

  public void delete(String key) throws IOException {
    HttpUriRequest request = ClassicHttpRequests.delete(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request).close();
    HttpUriRequest ofAUri = ClassicHttpRequests.delete(URI.create(ACCOUNTS));
    ofAUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(ofAUri).close();
  }

  public void options(String key) throws IOException {
    HttpUriRequest request = ClassicHttpRequests.options(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request).close();
    HttpUriRequest ofAUri = ClassicHttpRequests.options(URI.create(ACCOUNTS));
    ofAUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(ofAUri).close();
  }

  public void trace(String key) throws IOException {
    HttpUriRequest request = ClassicHttpRequests.trace(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request).close();
    HttpUriRequest ofAUri = ClassicHttpRequests.trace(URI.create(ACCOUNTS));
    ofAUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(ofAUri).close();
  }

  public void byName(String key) throws IOException {
    HttpUriRequest request = ClassicHttpRequests.create("PUT", ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request).close();
    HttpUriRequest ofAUri = ClassicHttpRequests.create("PUT", URI.create(ACCOUNTS));
    ofAUri.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(ofAUri).close();
  }

  public void simpleGet(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequests.get(ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // ok: MissingApiKeyHeader
      client.execute(request, null).get();
      SimpleHttpRequest ofAUri = SimpleHttpRequests.get(URI.create(ACCOUNTS));
      ofAUri.setHeader("X-Api-Key", key);
      // ok: MissingApiKeyHeader
      client.execute(ofAUri, null).get();
    }
  }

  public void simpleHead(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequests.head(ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
      SimpleHttpRequest ofAUri = SimpleHttpRequests.head(URI.create(ACCOUNTS));
      ofAUri.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, null).get();
    }
  }

  public void simplePost(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequests.post(ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
      SimpleHttpRequest ofAUri = SimpleHttpRequests.post(URI.create(ACCOUNTS));
      ofAUri.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, null).get();
    }
  }

  public void simplePut(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequests.put(ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
      SimpleHttpRequest ofAUri = SimpleHttpRequests.put(URI.create(ACCOUNTS));
      ofAUri.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, null).get();
    }
  }

  public void simplePatch(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequests.patch(ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
      SimpleHttpRequest ofAUri = SimpleHttpRequests.patch(URI.create(ACCOUNTS));
      ofAUri.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, null).get();
    }
  }

  public void simpleDelete(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequests.delete(ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
      SimpleHttpRequest ofAUri = SimpleHttpRequests.delete(URI.create(ACCOUNTS));
      ofAUri.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, null).get();
    }
  }

  public void simpleOptions(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequests.options(ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
      SimpleHttpRequest ofAUri = SimpleHttpRequests.options(URI.create(ACCOUNTS));
      ofAUri.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, null).get();
    }
  }

  public void simpleTrace(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequests.trace(ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
      SimpleHttpRequest ofAUri = SimpleHttpRequests.trace(URI.create(ACCOUNTS));
      ofAUri.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, null).get();
    }
  }

  public void simpleByName(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequests.create("PUT", ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
      SimpleHttpRequest ofAUri = SimpleHttpRequests.create("PUT", URI.create(ACCOUNTS));
      ofAUri.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, null).get();
    }
  }

  public void producerOfGet(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request =
          AsyncRequestBuilder.get(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // ok: MissingApiKeyHeader
      client.execute(request, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer ofAUri = AsyncRequestBuilder.get(URI.create(ACCOUNTS))
          .setHeader("X-Api-Key", key)
          .build();
      // ok: MissingApiKeyHeader
      client.execute(ofAUri, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer withoutUrl =
          AsyncRequestBuilder.get().setUri(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // ok: MissingApiKeyHeader
      client.execute(withoutUrl, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerOfHead(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request =
          AsyncRequestBuilder.head(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer ofAUri = AsyncRequestBuilder.head(URI.create(ACCOUNTS))
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer withoutUrl = AsyncRequestBuilder.head()
          .setUri(ACCOUNTS)
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(withoutUrl, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerOfPost(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request =
          AsyncRequestBuilder.post(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer ofAUri = AsyncRequestBuilder.post(URI.create(ACCOUNTS))
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer withoutUrl = AsyncRequestBuilder.post()
          .setUri(ACCOUNTS)
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(withoutUrl, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerOfPut(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request =
          AsyncRequestBuilder.put(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer ofAUri = AsyncRequestBuilder.put(URI.create(ACCOUNTS))
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer withoutUrl =
          AsyncRequestBuilder.put().setUri(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(withoutUrl, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerOfPatch(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request =
          AsyncRequestBuilder.patch(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer ofAUri = AsyncRequestBuilder.patch(URI.create(ACCOUNTS))
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer withoutUrl = AsyncRequestBuilder.patch()
          .setUri(ACCOUNTS)
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(withoutUrl, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerOfDelete(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request =
          AsyncRequestBuilder.delete(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer ofAUri = AsyncRequestBuilder.delete(URI.create(ACCOUNTS))
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer withoutUrl = AsyncRequestBuilder.delete()
          .setUri(ACCOUNTS)
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(withoutUrl, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerOfOptions(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request =
          AsyncRequestBuilder.options(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer ofAUri = AsyncRequestBuilder.options(URI.create(ACCOUNTS))
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer withoutUrl = AsyncRequestBuilder.options()
          .setUri(ACCOUNTS)
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(withoutUrl, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerOfTrace(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request =
          AsyncRequestBuilder.trace(ACCOUNTS).setHeader("X-Api-Key", key).build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer ofAUri = AsyncRequestBuilder.trace(URI.create(ACCOUNTS))
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(ofAUri, SimpleResponseConsumer.create(), null).get();
      AsyncRequestProducer withoutUrl = AsyncRequestBuilder.trace()
          .setUri(ACCOUNTS)
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(withoutUrl, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerByName(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request = AsyncRequestBuilder.create("PUT")
          .setUri(ACCOUNTS)
          .setHeader("X-Api-Key", key)
          .build();
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, SimpleResponseConsumer.create(), null).get();
    }
  }

  public void producerWithoutKey() throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      AsyncRequestProducer request = AsyncRequestBuilder.put(ACCOUNTS + "/1?account_id=1")
          .setEntity("{}")
          .setEntity("{}", ContentType.APPLICATION_JSON)
          .setEntity(new StringAsyncEntityProducer("{}", ContentType.APPLICATION_JSON))
          .build();
      // finding: MissingApiKeyHeader
      client.execute(request, SimpleResponseConsumer.create(), null).get();
    }
  }
}

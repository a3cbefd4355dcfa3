package samples.httpclient5;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.http.Method;

/** The verb of an asynchronous request. */
public final class AsyncVerbs {
  private static final String ACCOUNTS = "https://api.leadfeeder.com/v1/accounts";

  public void get(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.get(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // ok: MissingApiKeyHeader
      client.execute(request, null).get();
    }
  }

  public void getOfAUri(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.get(URI.create(ACCOUNTS)).build();
      request.setHeader("X-Api-Key", key);
      // ok: MissingApiKeyHeader
      client.execute(request, null).get();
    }
  }

  public void getWithoutUrl(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.get().setUri(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // ok: MissingApiKeyHeader
      client.execute(request, null).get();
    }
  }

  public void head(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.head(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void headOfAUri(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.head(URI.create(ACCOUNTS)).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void headWithoutUrl(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.head().setUri(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void post(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.post(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void postOfAUri(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.post(URI.create(ACCOUNTS)).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void postWithoutUrl(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.post().setUri(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void put(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.put(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void putOfAUri(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.put(URI.create(ACCOUNTS)).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void putWithoutUrl(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.put().setUri(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void patch(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.patch(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void patchOfAUri(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.patch(URI.create(ACCOUNTS)).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void patchWithoutUrl(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.patch().setUri(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void delete(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.delete(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void deleteOfAUri(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.delete(URI.create(ACCOUNTS)).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void deleteWithoutUrl(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.delete().setUri(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void options(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.options(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void optionsOfAUri(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.options(URI.create(ACCOUNTS)).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void optionsWithoutUrl(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.options().setUri(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void trace(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.trace(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void traceOfAUri(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.trace(URI.create(ACCOUNTS)).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void traceWithoutUrl(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleRequestBuilder.trace().setUri(ACCOUNTS).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void builderByName(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request =
          SimpleRequestBuilder.create("DELETE").setUri(URI.create(ACCOUNTS)).build();
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void createdByNames(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequest.create("DELETE", ACCOUNTS);
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void createdByNameAndUri(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequest.create("DELETE", URI.create(ACCOUNTS));
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void newByNameAndUri(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = new SimpleHttpRequest("DELETE", URI.create(ACCOUNTS));
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void createdByMethod(String key)
      throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = SimpleHttpRequest.create(Method.DELETE, URI.create(ACCOUNTS));
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }

  public void newByMethod(String key) throws IOException, ExecutionException, InterruptedException {
    try (CloseableHttpAsyncClient client = HttpAsyncClients.createDefault()) {
      client.start();
      SimpleHttpRequest request = new SimpleHttpRequest(Method.DELETE, URI.create(ACCOUNTS));
      request.setHeader("X-Api-Key", key);
      // unknown: MissingAccountId ENDPOINT
      client.execute(request, null).get();
    }
  }
}

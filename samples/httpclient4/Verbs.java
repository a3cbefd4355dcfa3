package samples.httpclient4;

import java.io.IOException;
import java.net.URI;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.methods.HttpDelete;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpHead;
import org.apache.http.client.methods.HttpOptions;
import org.apache.http.client.methods.HttpPatch;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpPut;
import org.apache.http.client.methods.HttpTrace;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The verb decides which endpoint it is: only to list accounts needs no account. */
public final class Verbs {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final String ACCOUNTS = "https://api.leadfeeder.com/v1/accounts";

  public void get(String key) throws IOException {
    HttpGet request = new HttpGet(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForGet(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.get(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentGet(String key) throws IOException {
    Request request = Request.Get(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void getOfAUri(String key) throws IOException {
    HttpGet request = new HttpGet(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForGetOfAUri(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.get(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentGetOfAUri(String key) throws IOException {
    Request request = Request.Get(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void getWithoutUrl(String key) throws IOException {
    HttpGet request = new HttpGet();
    request.setURI(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForGetWithoutUrl(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.get().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void head(String key) throws IOException {
    HttpHead request = new HttpHead(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForHead(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.head(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentHead(String key) throws IOException {
    Request request = Request.Head(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void headOfAUri(String key) throws IOException {
    HttpHead request = new HttpHead(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForHeadOfAUri(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.head(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentHeadOfAUri(String key) throws IOException {
    Request request = Request.Head(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void headWithoutUrl(String key) throws IOException {
    HttpHead request = new HttpHead();
    request.setURI(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForHeadWithoutUrl(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.head().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void post(String key) throws IOException {
    HttpPost request = new HttpPost(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForPost(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.post(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentPost(String key) throws IOException {
    Request request = Request.Post(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void postOfAUri(String key) throws IOException {
    HttpPost request = new HttpPost(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForPostOfAUri(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.post(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentPostOfAUri(String key) throws IOException {
    Request request = Request.Post(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void postWithoutUrl(String key) throws IOException {
    HttpPost request = new HttpPost();
    request.setURI(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForPostWithoutUrl(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.post().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void put(String key) throws IOException {
    HttpPut request = new HttpPut(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForPut(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.put(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentPut(String key) throws IOException {
    Request request = Request.Put(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void putOfAUri(String key) throws IOException {
    HttpPut request = new HttpPut(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForPutOfAUri(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.put(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentPutOfAUri(String key) throws IOException {
    Request request = Request.Put(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void putWithoutUrl(String key) throws IOException {
    HttpPut request = new HttpPut();
    request.setURI(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForPutWithoutUrl(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.put().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void patch(String key) throws IOException {
    HttpPatch request = new HttpPatch(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForPatch(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.patch(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentPatch(String key) throws IOException {
    Request request = Request.Patch(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void patchOfAUri(String key) throws IOException {
    HttpPatch request = new HttpPatch(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForPatchOfAUri(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.patch(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentPatchOfAUri(String key) throws IOException {
    Request request = Request.Patch(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void patchWithoutUrl(String key) throws IOException {
    HttpPatch request = new HttpPatch();
    request.setURI(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForPatchWithoutUrl(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.patch().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void delete(String key) throws IOException {
    HttpDelete request = new HttpDelete(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForDelete(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.delete(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentDelete(String key) throws IOException {
    Request request = Request.Delete(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void deleteOfAUri(String key) throws IOException {
    HttpDelete request = new HttpDelete(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForDeleteOfAUri(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.delete(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentDeleteOfAUri(String key) throws IOException {
    Request request = Request.Delete(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void deleteWithoutUrl(String key) throws IOException {
    HttpDelete request = new HttpDelete();
    request.setURI(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForDeleteWithoutUrl(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.delete().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void options(String key) throws IOException {
    HttpOptions request = new HttpOptions(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForOptions(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.options(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentOptions(String key) throws IOException {
    Request request = Request.Options(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void optionsOfAUri(String key) throws IOException {
    HttpOptions request = new HttpOptions(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForOptionsOfAUri(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.options(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentOptionsOfAUri(String key) throws IOException {
    Request request = Request.Options(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void optionsWithoutUrl(String key) throws IOException {
    HttpOptions request = new HttpOptions();
    request.setURI(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForOptionsWithoutUrl(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.options().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void trace(String key) throws IOException {
    HttpTrace request = new HttpTrace(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForTrace(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.trace(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentTrace(String key) throws IOException {
    Request request = Request.Trace(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void traceOfAUri(String key) throws IOException {
    HttpTrace request = new HttpTrace(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForTraceOfAUri(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.trace(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void fluentTraceOfAUri(String key) throws IOException {
    Request request = Request.Trace(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void traceWithoutUrl(String key) throws IOException {
    HttpTrace request = new HttpTrace();
    request.setURI(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderForTraceWithoutUrl(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.trace().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderByName(String key) throws IOException {
    HttpUriRequest request =
        RequestBuilder.create("DELETE").setUri(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getStatusLine());
  }
}

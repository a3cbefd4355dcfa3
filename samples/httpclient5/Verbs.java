package samples.httpclient5;

import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpDelete;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpOptions;
import org.apache.hc.client5.http.classic.methods.HttpPatch;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpTrace;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** The verb decides which endpoint it is: only to list accounts needs no account. */
public final class Verbs {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final String ACCOUNTS = "https://api.leadfeeder.com/v1/accounts";

  public void get(String key) throws IOException {
    HttpGet request = new HttpGet(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForGet(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentGet(String key) throws IOException {
    Request request = Request.get(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void getOfAUri(String key) throws IOException {
    HttpGet request = new HttpGet(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForGetOfAUri(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentGetOfAUri(String key) throws IOException {
    Request request = Request.get(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    request.execute().discardContent();
  }

  public void builderForGetWithoutUrl(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void head(String key) throws IOException {
    HttpHead request = new HttpHead(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForHead(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.head(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentHead(String key) throws IOException {
    Request request = Request.head(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void headOfAUri(String key) throws IOException {
    HttpHead request = new HttpHead(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForHeadOfAUri(String key) throws IOException {
    ClassicHttpRequest request =
        ClassicRequestBuilder.head(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentHeadOfAUri(String key) throws IOException {
    Request request = Request.head(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void builderForHeadWithoutUrl(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.head().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void post(String key) throws IOException {
    HttpPost request = new HttpPost(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForPost(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.post(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentPost(String key) throws IOException {
    Request request = Request.post(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void postOfAUri(String key) throws IOException {
    HttpPost request = new HttpPost(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForPostOfAUri(String key) throws IOException {
    ClassicHttpRequest request =
        ClassicRequestBuilder.post(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentPostOfAUri(String key) throws IOException {
    Request request = Request.post(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void builderForPostWithoutUrl(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.post().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void put(String key) throws IOException {
    HttpPut request = new HttpPut(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForPut(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.put(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentPut(String key) throws IOException {
    Request request = Request.put(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void putOfAUri(String key) throws IOException {
    HttpPut request = new HttpPut(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForPutOfAUri(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.put(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentPutOfAUri(String key) throws IOException {
    Request request = Request.put(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void builderForPutWithoutUrl(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.put().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void patch(String key) throws IOException {
    HttpPatch request = new HttpPatch(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForPatch(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.patch(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentPatch(String key) throws IOException {
    Request request = Request.patch(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void patchOfAUri(String key) throws IOException {
    HttpPatch request = new HttpPatch(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForPatchOfAUri(String key) throws IOException {
    ClassicHttpRequest request =
        ClassicRequestBuilder.patch(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentPatchOfAUri(String key) throws IOException {
    Request request = Request.patch(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void builderForPatchWithoutUrl(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.patch().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void delete(String key) throws IOException {
    HttpDelete request = new HttpDelete(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForDelete(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.delete(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentDelete(String key) throws IOException {
    Request request = Request.delete(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void deleteOfAUri(String key) throws IOException {
    HttpDelete request = new HttpDelete(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForDeleteOfAUri(String key) throws IOException {
    ClassicHttpRequest request =
        ClassicRequestBuilder.delete(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentDeleteOfAUri(String key) throws IOException {
    Request request = Request.delete(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void builderForDeleteWithoutUrl(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.delete().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void options(String key) throws IOException {
    HttpOptions request = new HttpOptions(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForOptions(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.options(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentOptions(String key) throws IOException {
    Request request = Request.options(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void optionsOfAUri(String key) throws IOException {
    HttpOptions request = new HttpOptions(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForOptionsOfAUri(String key) throws IOException {
    ClassicHttpRequest request =
        ClassicRequestBuilder.options(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentOptionsOfAUri(String key) throws IOException {
    Request request = Request.options(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void builderForOptionsWithoutUrl(String key) throws IOException {
    ClassicHttpRequest request =
        ClassicRequestBuilder.options().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void trace(String key) throws IOException {
    HttpTrace request = new HttpTrace(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForTrace(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.trace(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentTrace(String key) throws IOException {
    Request request = Request.trace(ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void traceOfAUri(String key) throws IOException {
    HttpTrace request = new HttpTrace(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderForTraceOfAUri(String key) throws IOException {
    ClassicHttpRequest request =
        ClassicRequestBuilder.trace(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentTraceOfAUri(String key) throws IOException {
    Request request = Request.trace(URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void builderForTraceWithoutUrl(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.trace().setUri(ACCOUNTS).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderByName(String key) throws IOException {
    ClassicHttpRequest request =
        ClassicRequestBuilder.create("DELETE").setUri(URI.create(ACCOUNTS)).build();
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void byName(String key) throws IOException {
    URI uri = URI.create(ACCOUNTS);
    HttpUriRequestBase request = new HttpUriRequestBase("DELETE", uri);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    CLIENT.execute(request, response -> response.getCode());
  }

  public void fluentByNames(String key) throws IOException {
    Request request = Request.create("DELETE", ACCOUNTS);
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void fluentByNameAndUri(String key) throws IOException {
    Request request = Request.create("DELETE", URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }

  public void fluentByMethod(String key) throws IOException {
    Request request = Request.create(Method.DELETE, URI.create(ACCOUNTS));
    request.setHeader("X-Api-Key", key);
    // unknown: MissingAccountId ENDPOINT
    request.execute().discardContent();
  }
}

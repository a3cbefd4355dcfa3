package samples.httpclient5;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.protocol.BasicHttpContext;
import org.apache.hc.core5.net.URIBuilder;

/** Each way to make a request and its URL, and to send it. */
public final class Requests {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final String BASE = "https://api.leadfeeder.com/v1";

  public void byAUriBuilder(String key, String id) throws IOException, URISyntaxException {
    URIBuilder builder = new URIBuilder(BASE + "/companies/77").addParameter("account_id", id);
    // ok: MissingAccountId
    URI uri = builder.build();
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getCode());
  }

  public void byAUriBuilderWithoutAccount(String key) throws IOException, URISyntaxException {
    // finding: MissingAccountId
    URI uri = new URIBuilder(BASE + "/companies/77").addParameter("page", "1").build();
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getCode());
  }

  public void setParameter(String key, String id) throws IOException, URISyntaxException {
    URIBuilder builder = new URIBuilder(BASE + "/companies/77").setParameter("account_id", id);
    // ok: MissingAccountId
    URI uri = builder.build();
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getCode());
  }

  public void partByPart(String key, String id) throws IOException, URISyntaxException {
    URIBuilder builder = new URIBuilder();
    builder.setScheme("https").setHost("api.leadfeeder.com").setPath("/v1/companies/77");
    builder.addParameter("account_id", id);
    // ok: MissingAccountId
    HttpGet request = new HttpGet(builder.build());
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void appendedPath(String key) throws IOException, URISyntaxException {
    URIBuilder builder = new URIBuilder(URI.create(BASE));
    builder.appendPath("companies").appendPath("77");
    // finding: MissingAccountId
    URI uri = builder.build();
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getCode());
  }

  /** The account of the URL goes. */
  public void customQuery(String key) throws IOException, URISyntaxException {
    URI uri = new URIBuilder(BASE + "/companies/77?account_id=1001")
        .setCustomQuery("page=1")
        // finding: MissingAccountId
        .build();
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getCode());
  }

  public void textOfAUriBuilder(String key, String id) throws IOException, URISyntaxException {
    String url =
        new URIBuilder(BASE + "/companies/77").addParameter("account_id", id).toString();
    // ok: MissingAccountId
    HttpGet request = new HttpGet(url);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void ignoredUri(String key, String id) throws IOException, URISyntaxException {
    new URIBuilder(BASE + "/companies/77").addParameter("account_id", id).build();
    // finding: MissingAccountId
    HttpGet request = new HttpGet(BASE + "/companies/77");
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getCode());
  }

  public void setUri(String key, String id) throws IOException {
    HttpGet request = new HttpGet("https://www.example.com/");
    // ok: MissingAccountId
    request.setUri(URI.create(BASE + "/companies/77?account_id=" + id));
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void byVerb(String id) throws IOException {
    URI uri = URI.create(BASE + "/companies/77?account_id=" + id);
    HttpUriRequestBase request = new HttpUriRequestBase("GET", uri);
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builder(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get(BASE + "/companies/77")
        .addParameter("account_id", id)
        .setHeader("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderWithoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    ClassicHttpRequest request = ClassicRequestBuilder.get(BASE + "/companies/77")
        .addHeader("X-Api-Key", key)
        .build();
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderWithoutKey(String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get()
        .setUri(BASE + "/companies/77?account_id=" + id)
        .addHeader("Accept", "application/json")
        .setHeader("X-Trace-Id", "7")
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderWithHeaderObjects(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.create("GET")
        .setUri(URI.create(BASE + "/companies/77?account_id=" + id))
        .setHeader(new BasicHeader("X-Api-Key", key))
        .addHeader(new BasicHeader("Accept", "application/json"))
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderAddsAHeaderObject(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get(BASE + "/companies/77?account_id=" + id)
        .addHeader(new BasicHeader("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderSetHeadersReplacesTheKey(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get(BASE + "/companies/77?account_id=" + id)
        .setHeader("X-Api-Key", key)
        .setHeaders(new BasicHeader("Accept", "application/json"))
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderSetHeaders(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get(BASE + "/companies/77?account_id=" + id)
        .setHeaders(new BasicHeader("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  public void builderRemovesTheKey(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get(BASE + "/companies/77?account_id=" + id)
        .setHeader("X-Api-Key", key)
        .removeHeaders("X-Api-Key")
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getCode());
  }

  /** Without a body of its own, the parameters become the body. */
  public void postParameterGoesIntoTheBody(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.post(BASE + "/lists")
        .setHeader("X-Api-Key", key)
        .addParameter("account_id", id)
        .build();
    // unknown: MissingAccountId URL
    CLIENT.execute(request, response -> response.getCode());
  }

  public void postWithABody(String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.post(BASE + "/lists?account_id=" + id)
        .setEntity(new StringEntity("{}"))
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, new BasicHttpContext(), response -> response.getCode());
  }

  public int open(String id) throws IOException {
    HttpGet request = new HttpGet(BASE + "/companies/77?account_id=" + id);
    // finding: MissingApiKeyHeader
    return CLIENT.execute(request).getCode();
  }

  public int openWithContext(String id) throws IOException {
    HttpGet request = new HttpGet(BASE + "/companies/77?account_id=" + id);
    // finding: MissingApiKeyHeader
    return CLIENT.execute(request, new BasicHttpContext()).getCode();
  }

  public boolean onlyBuilt() {
    return new HttpGet(BASE + "/companies/77").isCancelled();
  }
}

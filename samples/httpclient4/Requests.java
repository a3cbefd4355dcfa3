package samples.httpclient4;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHeader;
import org.apache.http.protocol.BasicHttpContext;

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
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void byAUriBuilderWithoutAccount(String key) throws IOException, URISyntaxException {
    // finding: MissingAccountId
    URI uri = new URIBuilder(BASE + "/companies/77").addParameter("page", "1").build();
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void setParameter(String key, String id) throws IOException, URISyntaxException {
    URIBuilder builder = new URIBuilder(BASE + "/companies/77").setParameter("account_id", id);
    // ok: MissingAccountId
    URI uri = builder.build();
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void partByPart(String key, String id) throws IOException, URISyntaxException {
    URIBuilder builder = new URIBuilder();
    builder.setScheme("https").setHost("api.leadfeeder.com").setPath("/v1/companies/77");
    builder.addParameter("account_id", id);
    // ok: MissingAccountId
    HttpGet request = new HttpGet(builder.build());
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  /** The account of the URL goes. */
  public void customQuery(String key) throws IOException, URISyntaxException {
    URI uri = new URIBuilder(BASE + "/companies/77?account_id=1001")
        .setCustomQuery("page=1")
        // finding: MissingAccountId
        .build();
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void textOfAUriBuilder(String key, String id) throws IOException, URISyntaxException {
    String url =
        new URIBuilder(BASE + "/companies/77").addParameter("account_id", id).toString();
    // ok: MissingAccountId
    HttpGet request = new HttpGet(url);
    request.setHeader("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void ignoredUri(String key, String id) throws IOException, URISyntaxException {
    new URIBuilder(BASE + "/companies/77").addParameter("account_id", id).build();
    // finding: MissingAccountId
    HttpGet request = new HttpGet(BASE + "/companies/77");
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void setUri(String key, String id) throws IOException {
    HttpGet request = new HttpGet("https://www.example.com/");
    // ok: MissingAccountId
    request.setURI(URI.create(BASE + "/companies/77?account_id=" + id));
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builder(String key, String id) throws IOException {
    HttpUriRequest request = RequestBuilder.get(BASE + "/companies/77")
        .addParameter("account_id", id)
        .setHeader("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderWithoutAccount(String key) throws IOException {
    RequestBuilder builder = RequestBuilder.get();
    // finding: MissingAccountId
    builder.setUri(BASE + "/companies/77").addHeader("X-Api-Key", key);
    HttpUriRequest request = builder.build();
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderWithoutKey(String id) throws IOException {
    HttpUriRequest request = RequestBuilder.get()
        .setUri(BASE + "/companies/77?account_id=" + id)
        .addHeader("Accept", "application/json")
        .setHeader("X-Trace-Id", "7")
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderWithHeaderObjects(String key, String id) throws IOException {
    HttpUriRequest request = RequestBuilder.create("GET")
        .setUri(URI.create(BASE + "/companies/77?account_id=" + id))
        .setHeader(new BasicHeader("X-Api-Key", key))
        .addHeader(new BasicHeader("Accept", "application/json"))
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderAddsAHeaderObject(String key, String id) throws IOException {
    HttpUriRequest request = RequestBuilder.get(BASE + "/companies/77?account_id=" + id)
        .addHeader(new BasicHeader("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void builderRemovesTheKey(String key, String id) throws IOException {
    HttpUriRequest request = RequestBuilder.get(BASE + "/companies/77?account_id=" + id)
        .setHeader("X-Api-Key", key)
        .removeHeaders("X-Api-Key")
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  /** Without a body of its own, the parameters become the body. */
  public void postParameterGoesIntoTheBody(String key, String id) throws IOException {
    HttpUriRequest request = RequestBuilder.post(BASE + "/lists")
        .setHeader("X-Api-Key", key)
        .addParameter("account_id", id)
        .build();
    // unknown: MissingAccountId URL
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void postWithABody(String id) throws IOException {
    HttpUriRequest request = RequestBuilder.post(BASE + "/lists?account_id=" + id)
        .setEntity(new StringEntity("{}", "UTF-8"))
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.execute(request, response -> response.getStatusLine(), new BasicHttpContext());
  }

  public Object open(String id) throws IOException {
    HttpGet request = new HttpGet(BASE + "/companies/77?account_id=" + id);
    // finding: MissingApiKeyHeader
    return CLIENT.execute(request).getStatusLine();
  }

  public Object openWithContext(String id) throws IOException {
    HttpGet request = new HttpGet(BASE + "/companies/77?account_id=" + id);
    // finding: MissingApiKeyHeader
    return CLIENT.execute(request, new BasicHttpContext()).getStatusLine();
  }

  public boolean onlyBuilt() {
    return new HttpGet(BASE + "/companies/77").isAborted();
  }
}

package samples.httpclient4;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.http.Header;
import org.apache.http.NameValuePair;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.client.utils.URLEncodedUtils;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.message.BasicHeader;
import org.apache.http.message.BasicNameValuePair;

/** Queries that are made of pairs of names and values, and paths of segments. */
public final class Queries {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final String COMPANY = "https://api.leadfeeder.com/v1/companies/77";

  private static void send(URI uri, String key) throws IOException {
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getStatusLine());
  }

  public void lists(String key, String id) throws IOException, URISyntaxException {
    List<NameValuePair> pairs = new ArrayList<>();
    pairs.add(new BasicNameValuePair("page", "1"));
    // finding: MissingAccountId
    send(new URIBuilder(COMPANY).setParameters(pairs).build(), key);
    // finding: MissingAccountId
    send(new URIBuilder(COMPANY).addParameters(pairs).build(), key);
    pairs.add(new BasicNameValuePair("account_id", id));
    // ok: MissingAccountId
    send(new URIBuilder(COMPANY).setParameters(pairs).build(), key);
    // ok: MissingAccountId
    send(new URIBuilder(COMPANY).addParameters(pairs).build(), key);
  }

  public void setOrAdded(String key) throws IOException, URISyntaxException {
    List<NameValuePair> pairs = Arrays.asList(new BasicNameValuePair("page", "1"));
    // finding: MissingAccountId
    send(new URIBuilder(COMPANY + "?account_id=1001").setParameters(pairs).build(), key);
    // ok: MissingAccountId
    send(new URIBuilder(COMPANY + "?account_id=1001").addParameters(pairs).build(), key);
  }

  public void single(String key, String id) throws IOException, URISyntaxException {
    NameValuePair account = new BasicNameValuePair("account_id", id);
    NameValuePair page = new BasicNameValuePair("page", "1");
    // ok: MissingAccountId
    send(new URIBuilder(COMPANY).setParameters(page, account).build(), key);
    // finding: MissingAccountId
    send(new URIBuilder(COMPANY + "?account_id=1").setParameters(page).build(), key);
  }

  public void wholeQuery(String key) throws IOException, URISyntaxException {
    // ok: MissingAccountId
    send(new URIBuilder(COMPANY).setQuery("account_id=1001").build(), key);
    // finding: MissingAccountId
    send(new URIBuilder(COMPANY + "?account_id=1").setQuery("page=1").build(), key);
  }

  public void takenAway(String key, String id) throws IOException, URISyntaxException {
    URIBuilder first = new URIBuilder(COMPANY).addParameter("account_id", id);
    // finding: MissingAccountId
    send(first.clearParameters().build(), key);
    URIBuilder second = new URIBuilder(COMPANY).addParameter("account_id", id);
    // finding: MissingAccountId
    send(second.removeQuery().build(), key);
  }

  public void formatted(String key, String id) throws IOException {
    List<NameValuePair> pairs = new ArrayList<>();
    pairs.add(new BasicNameValuePair("page", "1"));
    String page = URLEncodedUtils.format(pairs, StandardCharsets.UTF_8);
    // finding: MissingAccountId
    send(URI.create(COMPANY + "?" + page), key);
    String pageOfForm = URLEncodedUtils.format(pairs, "UTF-8");
    // finding: MissingAccountId
    send(URI.create(COMPANY + "?" + pageOfForm), key);
    pairs.add(new BasicNameValuePair("account_id", id));
    String all = URLEncodedUtils.format(pairs, StandardCharsets.UTF_8);
    // ok: MissingAccountId
    send(URI.create(COMPANY + "?" + all), key);
    String allOfForm = URLEncodedUtils.format(pairs, "UTF-8");
    // ok: MissingAccountId
    send(URI.create(COMPANY + "?" + allOfForm), key);
  }

  public void copiedFromAMap(String key, String id) throws IOException, URISyntaxException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("page", "1");
    if (id != null) {
      parameters.put("account_id", id);
    }
    List<NameValuePair> pairs = parameters.entrySet().stream()
        .map(entry -> new BasicNameValuePair(entry.getKey(), entry.getValue()))
        .collect(Collectors.toList());
    // ok: MissingAccountId
    send(new URIBuilder(COMPANY).addParameters(pairs).build(), key);
    URIBuilder builder = new URIBuilder(COMPANY);
    for (NameValuePair pair : pairs) {
      builder.addParameter(pair.getName(), pair.getValue());
    }
    // ok: MissingAccountId
    send(builder.build(), key);
    URIBuilder others = new URIBuilder(COMPANY);
    NameValuePair page = new BasicNameValuePair("page", "1");
    others.addParameter(page.getName(), page.getValue());
    // finding: MissingAccountId
    send(others.build(), key);
  }

  public void segments(String key) throws IOException, URISyntaxException {
    URIBuilder set = new URIBuilder("https://api.leadfeeder.com/v2/ignored");
    // finding: MissingAccountId
    send(set.setPathSegments("v1", "companies", "77").build(), key);
    URIBuilder listed = new URIBuilder("https://api.leadfeeder.com/v2/ignored");
    // finding: MissingAccountId
    send(listed.setPathSegments(List.of("v1", "companies", "77")).build(), key);
  }

  /** The parameters are put together with the URL at the end. */
  public void parametersBeforeTheUrl(String key, String id) throws IOException {
    HttpUriRequest request = RequestBuilder.get()
        .addParameter("account_id", id)
        .setHeader("X-Api-Key", key)
        // ok: MissingAccountId
        .setUri(COMPANY)
        .build();
    CLIENT.execute(request).close();
  }

  public void parametersBeforeTheUri(String key, String id) throws IOException {
    HttpUriRequest request = RequestBuilder.get()
        .addParameter("account_id", id)
        .setHeader("X-Api-Key", key)
        // ok: MissingAccountId
        .setUri(URI.create(COMPANY + "?page=1"))
        .build();
    CLIENT.execute(request).close();
  }

  /** Whether the parameter goes into the body depends on the entity, which is not followed. */
  public void parametersOfAPostBeforeTheUrl(String key, String id) throws IOException {
    HttpUriRequest request = RequestBuilder.post()
        .addParameter("account_id", id)
        .setHeader("X-Api-Key", key)
        .setEntity(new StringEntity("{}", "UTF-8"))
        .setUri("https://api.leadfeeder.com/v1/lists")
        .build();
    // unknown: MissingAccountId URL
    CLIENT.execute(request).close();
  }

  public void otherParametersBeforeTheUrl(String key) throws IOException {
    HttpUriRequest request = RequestBuilder.get()
        .addParameter("page", "1")
        .setHeader("X-Api-Key", key)
        // finding: MissingAccountId
        .setUri(COMPANY)
        .build();
    CLIENT.execute(request).close();
  }

  public void ofARequest(String key, String id) throws IOException {
    HttpUriRequest pair = RequestBuilder.get(COMPANY)
        .addParameter(new BasicNameValuePair("account_id", id))
        .setHeader("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(pair).close();
    HttpUriRequest pairs = RequestBuilder.get(COMPANY)
        .addParameters(
            new BasicNameValuePair("page", "1"), new BasicNameValuePair("account_id", id))
        .setHeader("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(pairs).close();
    HttpUriRequest posted = RequestBuilder.post("https://api.leadfeeder.com/v1/lists")
        .addParameters(new BasicNameValuePair("account_id", id))
        .setHeader("X-Api-Key", key)
        .build();
    // unknown: MissingAccountId URL
    CLIENT.execute(posted).close();
  }

  public void headersFromALoop(String key) throws IOException {
    List<Header> headers = new ArrayList<>();
    headers.add(new BasicHeader("Accept", "application/json"));
    HttpGet bare = new HttpGet(COMPANY + "?account_id=1001");
    for (Header header : headers) {
      bare.addHeader(header.getName(), header.getValue());
    }
    // finding: MissingApiKeyHeader
    CLIENT.execute(bare, response -> response.getStatusLine());
    headers.add(new BasicHeader("X-Api-Key", key));
    HttpGet signed = new HttpGet(COMPANY + "?account_id=1001");
    headers.forEach(signed::addHeader);
    // ok: MissingApiKeyHeader
    CLIENT.execute(signed, response -> response.getStatusLine());
    HttpGet all = new HttpGet(COMPANY + "?account_id=1001");
    all.setHeaders(headers.toArray(new Header[0]));
    // ok: MissingApiKeyHeader
    CLIENT.execute(all, response -> response.getStatusLine());
    CloseableHttpClient client = HttpClients.custom().setDefaultHeaders(headers).build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY + "?account_id=1001"), response -> response.getStatusLine());
  }
}

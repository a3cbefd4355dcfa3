package samples.httpclient5;

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
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.net.URIBuilder;
import org.apache.hc.core5.net.URLEncodedUtils;
import org.apache.hc.core5.net.WWWFormCodec;

/** Queries that are made of pairs of names and values, and paths of segments. */
public final class Queries {
  private static final CloseableHttpClient CLIENT = HttpClients.createDefault();
  private static final String COMPANY = "https://api.leadfeeder.com/v1/companies/77";

  private static void send(URI uri, String key) throws IOException {
    HttpGet request = new HttpGet(uri);
    request.setHeader("X-Api-Key", key);
    CLIENT.execute(request, response -> response.getCode());
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
    // ok: MissingAccountId
    send(new URIBuilder(COMPANY).addParameter(account).build(), key);
    // finding: MissingAccountId
    send(new URIBuilder(COMPANY).addParameter(page).build(), key);
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
    String pageOfForm = WWWFormCodec.format(pairs, StandardCharsets.UTF_8);
    // finding: MissingAccountId
    send(URI.create(COMPANY + "?" + pageOfForm), key);
    pairs.add(new BasicNameValuePair("account_id", id));
    String all = URLEncodedUtils.format(pairs, StandardCharsets.UTF_8);
    // ok: MissingAccountId
    send(URI.create(COMPANY + "?" + all), key);
    String allOfForm = WWWFormCodec.format(pairs, StandardCharsets.UTF_8);
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
    URIBuilder appended = new URIBuilder("https://api.leadfeeder.com/v1");
    // finding: MissingAccountId
    send(appended.appendPathSegments("companies", "77").build(), key);
    URIBuilder appendedList = new URIBuilder("https://api.leadfeeder.com/v1");
    // finding: MissingAccountId
    send(appendedList.appendPathSegments(List.of("companies", "77")).build(), key);
  }

  /** The parameters are put together with the URL at the end. */
  public void parametersBeforeTheUrl(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get()
        .addParameter("account_id", id)
        .setHeader("X-Api-Key", key)
        // ok: MissingAccountId
        .setUri(COMPANY)
        .build();
    CLIENT.execute(request).close();
  }

  public void parametersBeforeTheUri(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get()
        .addParameter("account_id", id)
        .setHeader("X-Api-Key", key)
        // ok: MissingAccountId
        .setUri(URI.create(COMPANY + "?page=1"))
        .build();
    CLIENT.execute(request).close();
  }

  /** Whether the parameter goes into the body depends on the entity, which is not followed. */
  public void parametersOfAPostBeforeTheUrl(String key, String id) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.post()
        .addParameter("account_id", id)
        .setHeader("X-Api-Key", key)
        .setEntity(new StringEntity("{}"))
        .setUri("https://api.leadfeeder.com/v1/lists")
        .build();
    // unknown: MissingAccountId URL
    CLIENT.execute(request).close();
  }

  public void otherParametersBeforeTheUrl(String key) throws IOException {
    ClassicHttpRequest request = ClassicRequestBuilder.get()
        .addParameter("page", "1")
        .setHeader("X-Api-Key", key)
        // finding: MissingAccountId
        .setUri(COMPANY)
        .build();
    CLIENT.execute(request).close();
  }

  public void ofARequest(String key, String id) throws IOException {
    ClassicHttpRequest pair = ClassicRequestBuilder.get(COMPANY)
        .addParameter(new BasicNameValuePair("account_id", id))
        .setHeader("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(pair).close();
    ClassicHttpRequest pairs = ClassicRequestBuilder.get(COMPANY)
        .addParameters(
            new BasicNameValuePair("page", "1"), new BasicNameValuePair("account_id", id))
        .setHeader("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    CLIENT.execute(pairs).close();
    ClassicHttpRequest posted = ClassicRequestBuilder.post("https://api.leadfeeder.com/v1/lists")
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
    CLIENT.execute(bare, response -> response.getCode());
    headers.add(new BasicHeader("X-Api-Key", key));
    HttpGet signed = new HttpGet(COMPANY + "?account_id=1001");
    headers.forEach(signed::addHeader);
    // ok: MissingApiKeyHeader
    CLIENT.execute(signed, response -> response.getCode());
    HttpGet all = new HttpGet(COMPANY + "?account_id=1001");
    all.setHeaders(headers.toArray(new Header[0]));
    // ok: MissingApiKeyHeader
    CLIENT.execute(all, response -> response.getCode());
    CloseableHttpClient client = HttpClients.custom().setDefaultHeaders(headers).build();
    // ok: MissingApiKeyHeader
    client.execute(new HttpGet(COMPANY + "?account_id=1001"), response -> response.getCode());
  }
}

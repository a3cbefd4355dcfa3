package samples.springresttemplate;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.web.client.RestTemplate;

/** What each step on headers adds, replaces and leaves. */
public final class HeaderSteps {
  private static final RestTemplate REST = new RestTemplate();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void addKeepsTheKey(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Api-Key", key);
    headers.add("X-Api-Key", null);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAllKeepsTheKey(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Api-Key", key);
    headers.addAll("X-Api-Key", List.of(""));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putIfAbsentKeepsTheKey(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Api-Key", key);
    headers.putIfAbsent("X-Api-Key", null);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void setReplacesTheKey(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Api-Key", key);
    headers.set("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putReplacesTheKey(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Api-Key", key);
    headers.put("X-Api-Key", List.of(""));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putAllOfHeaders(String key) {
    HttpHeaders headers = new HttpHeaders();
    HttpHeaders more = new HttpHeaders();
    more.add("X-Api-Key", key);
    headers.putAll(more);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putAllOfHeadersWithoutKey() {
    HttpHeaders headers = new HttpHeaders();
    HttpHeaders more = new HttpHeaders();
    more.add("Accept", "text/plain");
    headers.putAll(more);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putAllOfHeadersKeepsTheKey(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Api-Key", key);
    HttpHeaders more = new HttpHeaders();
    more.add("Accept", "text/plain");
    headers.putAll(more);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void bearerReplacesBasic(String token) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBasicAuth("user", "word");
    headers.setBearerAuth(token);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void basicReplacesBearer(String token) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBearerAuth(token);
    headers.setBasicAuth("user", "word");
    // unknown: MissingApiKeyHeader SCHEME
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void encodedBasicReplacesBearer(String token) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBearerAuth(token);
    headers.setBasicAuth("dXNlcjp3b3Jk");
    // unknown: MissingApiKeyHeader SCHEME
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void basicInACharsetReplacesBearer(String token) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBearerAuth(token);
    headers.setBasicAuth("user", "word", StandardCharsets.UTF_8);
    // unknown: MissingApiKeyHeader SCHEME
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  /** Nothing goes out. */
  public boolean basicOfNullThrows(String token) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBearerAuth(token);
    try {
      headers.setBasicAuth(null, "word");
      // ok: MissingApiKeyHeader
      REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Nothing goes out. */
  public boolean encodedBasicOfNullThrows(String token) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBearerAuth(token);
    try {
      headers.setBasicAuth(null);
      // ok: MissingApiKeyHeader
      REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Nothing goes out. */
  public boolean basicInACharsetOfNullThrows(String token) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBearerAuth(token);
    try {
      headers.setBasicAuth(null, "word", StandardCharsets.UTF_8);
      // ok: MissingApiKeyHeader
      REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  public void readOnly(String key) {
    HttpHeaders headers = new HttpHeaders();
    HttpHeaders view = HttpHeaders.readOnlyHttpHeaders(headers);
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(view), String.class);
  }

  public void wrappedIsAView(String key) {
    HttpHeaders headers = new HttpHeaders();
    HttpHeaders view = new HttpHeaders(headers);
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(view), String.class);
  }

  /** None of these headers is a credential. */
  public void otherHeaders() {
    HttpHeaders headers = new HttpHeaders();
    headers.setAccept(List.of(MediaType.TEXT_PLAIN));
    headers.setAcceptCharset(List.of(StandardCharsets.UTF_8));
    headers.setAcceptLanguage(List.of(new Locale.LanguageRange("en")));
    headers.setAcceptLanguageAsLocales(List.of(Locale.ENGLISH));
    headers.setCacheControl(CacheControl.noCache());
    headers.setCacheControl("no-cache");
    headers.setConnection("close");
    headers.setConnection(List.of("close"));
    headers.setContentDispositionFormData("file", "companies.csv");
    headers.setContentDisposition(ContentDisposition.inline().build());
    headers.setContentLanguage(Locale.ENGLISH);
    headers.setContentLength(0);
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.setDate(0);
    headers.setETag("\"7\"");
    headers.setIfMatch("\"7\"");
    headers.setIfModifiedSince(0);
    headers.setIfNoneMatch("\"7\"");
    headers.setIfNoneMatch(List.of("\"7\""));
    headers.setOrigin("https://app.example.com");
    headers.setPragma("no-cache");
    headers.setRange(List.of(HttpRange.createByteRange(0)));
    headers.setUpgrade("h2c");
    headers.setHost(new InetSocketAddress("localhost", 80));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  /** Who only looks at the headers changes nothing. */
  public String looks() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("Accept", "text/plain");
    String seen = headers.getFirst("Accept")
        + headers.get("Accept")
        + headers.getOrEmpty("Accept")
        + headers.getContentType()
        + headers.getAccept()
        + headers.getValuesAsList("Accept");
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    return seen;
  }

  public String looksAtTheEntity() {
    HttpEntity<String> entity = new HttpEntity<>("{}");
    String seen = "" + entity.hasBody() + entity.getBody() + entity.getHeaders().isEmpty();
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.POST, entity, String.class);
    return seen;
  }

  public void headersOfAnotherEntity(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    HttpEntity<String> entity = new HttpEntity<>("{}", headers);
    HttpEntity<String> other = new HttpEntity<>("[]", entity.getHeaders());
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.POST, other, String.class);
  }

  /** Nothing goes out. */
  public boolean addAllOfNullThrows(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Api-Key", key);
    try {
      headers.addAll("X-Api-Key", null);
      // ok: MissingApiKeyHeader
      REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  /** Nothing goes out. */
  public boolean putOfNullThrows(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Api-Key", key);
    headers.put("X-Api-Key", null);
    try {
      // ok: MissingApiKeyHeader
      REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
      return true;
    } catch (NullPointerException e) {
      return false;
    }
  }

  public void headersOfAnEntityAreAView(String key) {
    HttpHeaders headers = new HttpHeaders();
    HttpHeaders view = new HttpEntity<>("{}", headers).getHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(view), String.class);
  }

  public void headersOfARequestEntity(String key) {
    RequestEntity<Void> first =
        RequestEntity.get(URI.create(COMPANY)).header("X-Api-Key", key).build();
    HttpEntity<Void> entity = new HttpEntity<>(first.getHeaders());
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, entity, String.class);
  }
}

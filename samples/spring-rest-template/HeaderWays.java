package samples.springresttemplate;

import java.util.List;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

/** Each way to set the header, right and wrong. */
public final class HeaderWays {
  private static final RestTemplate REST = new RestTemplate();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void set(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void setOfAnotherName(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Trace-Id", key);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void add(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("x-api-key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addOfAnotherName(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.add("X-Trace-Id", key);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAll(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.addAll("X-Api-Key", List.of(key));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAllOfNone() {
    HttpHeaders headers = new HttpHeaders();
    headers.addAll("X-Api-Key", List.of());
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAllOfAnotherName(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.addAll("X-Trace-Id", List.of(key));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void put(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.put("X-Api-Key", List.of(key));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putOfNone(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    headers.put("X-Api-Key", List.of());
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putOfAnotherName(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.put("X-Trace-Id", List.of(key));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putIfAbsent(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.putIfAbsent("X-Api-Key", List.of(key));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putIfAbsentOfAnotherName(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.putIfAbsent("X-Trace-Id", List.of(key));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void bearer(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBearerAuth(key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void basic(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBasicAuth("user", key);
    // unknown: MissingApiKeyHeader SCHEME
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void basicEncoded(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.setBasicAuth(key);
    // unknown: MissingApiKeyHeader SCHEME
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void removed(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    headers.remove("X-Api-Key");
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void anotherRemoved(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    headers.set("Accept", "text/plain");
    headers.remove("Accept");
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  /** Clearing takes the key away as well. */
  public void cleared(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    headers.clear();
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void setToNull() {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void overwrittenByNothing(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    headers.set("X-Api-Key", "");
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void contentTypeAndKey(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.setAccept(List.of(MediaType.TEXT_PLAIN));
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void contentTypeOnly() {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.setAccept(List.of(MediaType.TEXT_PLAIN));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void copied(String key) {
    HttpHeaders headers = new HttpHeaders();
    HttpHeaders first = new HttpHeaders();
    first.set("X-Api-Key", key);
    headers.addAll(first);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void copiedWithoutKey(String key) {
    HttpHeaders headers = new HttpHeaders();
    HttpHeaders first = new HttpHeaders();
    first.set("X-Trace-Id", key);
    headers.addAll(first);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void copiedBefore(String key) {
    HttpHeaders headers = new HttpHeaders();
    HttpHeaders first = new HttpHeaders();
    headers.addAll(first);
    first.set("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void wrapped(String key) {
    HttpHeaders headers = new HttpHeaders();
    headers.set("X-Api-Key", key);
    headers = new HttpHeaders(headers);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void fromHelper(String key) {
    HttpHeaders headers = headersWith("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void fromHelperWithoutKey(String key) {
    HttpHeaders headers = headersWith("X-Trace-Id", key);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void handedIn(HttpHeaders headers) {
    // unknown: MissingApiKeyHeader PARAMETER
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  /** The entity is a view of the headers. */
  public void setBehindTheEntity(String key) {
    HttpHeaders headers = new HttpHeaders();
    HttpEntity<Void> entity = new HttpEntity<>(headers);
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, entity, String.class);
  }

  public void aMap(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void aMapAdded(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>(4);
    headers.add("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void aMapPut(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.put("X-Api-Key", List.of(key));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>("{}", headers), String.class);
  }

  public void aMapWithoutKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Trace-Id", key);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void headersOfNoEntity() {
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, null, String.class);
  }

  public void headersAsTheBody(String key) {
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.POST, new HttpEntity<>("X-Api-Key: " + key), String.class);
  }

  public void literalKey() {
    HttpHeaders headers = new HttpHeaders();
    // finding: HardcodedApiKey
    headers.set("X-Api-Key", "m3Vx9TqLr7Kd2WpZs8Nb4YhJc6FgAe1U");
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void literalKeyInAList() {
    HttpHeaders headers = new HttpHeaders();
    // finding: HardcodedApiKey
    headers.put("X-Api-Key", List.of("m3Vx9TqLr7Kd2WpZs8Nb4YhJc6FgAe1U"));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  private static HttpHeaders headersWith(String name, String value) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_JSON);
    headers.set(name, value);
    return headers;
  }
}

package samples.springresttemplate;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpMethod;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestTemplate;

/** A plain map of values as the headers. */
public final class HeaderMaps {
  private static final RestTemplate REST = new RestTemplate();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void add(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addOfAnotherName(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Trace-Id", key);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void set(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.set("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void setOfAnotherName(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.set("X-Trace-Id", key);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addIfAbsent(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.addIfAbsent("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addIfAbsentOfAnotherName(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.addIfAbsent("X-Trace-Id", key);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAll(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.addAll("X-Api-Key", List.of(key));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAllOfAnotherName(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.addAll("X-Trace-Id", List.of(key));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void put(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.put("X-Api-Key", List.of(key));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putOfAnotherName(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.put("X-Trace-Id", List.of(key));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putIfAbsent(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.putIfAbsent("X-Api-Key", List.of(key));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putIfAbsentOfAnotherName(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.putIfAbsent("X-Trace-Id", List.of(key));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addKeepsTheKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.add("X-Api-Key", null);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addIfAbsentKeepsTheKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.addIfAbsent("X-Api-Key", null);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAllKeepsTheKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.addAll("X-Api-Key", List.of(""));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putIfAbsentKeepsTheKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.putIfAbsent("X-Api-Key", null);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void setReplacesTheKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.set("X-Api-Key", null);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putReplacesTheKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.put("X-Api-Key", List.of(""));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAllOfAMap(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    MultiValueMap<String, String> more = new LinkedMultiValueMap<>();
    more.add("X-Api-Key", key);
    headers.addAll(more);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAllOfAMapWithoutKey() {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    MultiValueMap<String, String> more = new LinkedMultiValueMap<>();
    more.add("Accept", "text/plain");
    headers.addAll(more);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void addAllOfAMapKeepsTheKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    MultiValueMap<String, String> more = new LinkedMultiValueMap<>();
    more.add("Accept", "text/plain");
    headers.addAll(more);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putAllOfAMap(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    MultiValueMap<String, String> more = new LinkedMultiValueMap<>();
    more.add("X-Api-Key", key);
    headers.putAll(more);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putAllOfAMapWithoutKey() {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    MultiValueMap<String, String> more = new LinkedMultiValueMap<>();
    more.add("Accept", "text/plain");
    headers.putAll(more);
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void putAllOfAMapKeepsTheKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    MultiValueMap<String, String> more = new LinkedMultiValueMap<>();
    more.add("Accept", "text/plain");
    headers.putAll(more);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void setAll(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.setAll(Map.of("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void setAllWithoutKey() {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.setAll(Map.of("Accept", "text/plain"));
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void setAllKeepsTheKey(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.setAll(Map.of("Accept", "text/plain"));
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void remove(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.remove("X-Api-Key");
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void removeOfAnotherName(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.remove("Accept");
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void clear(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    headers.clear();
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  public void withCapacity() {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>(4);
    headers.add("Accept", "text/plain");
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  /** Who only looks at the map changes nothing. */
  public String looks() {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("Accept", "text/plain");
    String seen = headers.getFirst("Accept")
        + headers.get("Accept")
        + headers.containsKey("Accept")
        + headers.isEmpty()
        + headers.size()
        + headers.toSingleValueMap();
    // finding: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
    return seen;
  }

  public void linked(String key) {
    LinkedMultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
    headers.add("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    REST.exchange(COMPANY, HttpMethod.GET, new HttpEntity<>(headers), String.class);
  }

  /** Nothing goes out. */
  public boolean addAllOfNullThrows(String key) {
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
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
    MultiValueMap<String, String> headers = new LinkedMultiValueMap<>();
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
}

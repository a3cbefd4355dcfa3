package samples.modules.headermaps;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes maps of headers. */
final class Headers {
  static final Map<String, String> PLAIN = Map.of("Accept", "application/json", "X-Page", "1");

  private Headers() {}

  static Map<String, String> withKey(String key) {
    Map<String, String> headers = new LinkedHashMap<>(PLAIN);
    headers.put("X-Api-Key", key);
    return headers;
  }

  static Map<String, String> merged(Map<String, String> own) {
    Map<String, String> headers = new HashMap<>();
    headers.putAll(PLAIN);
    headers.putAll(own);
    return headers;
  }

  static String[] pairs(String key) {
    return new String[] {"Accept", "application/json", "X-Api-Key", key};
  }
}

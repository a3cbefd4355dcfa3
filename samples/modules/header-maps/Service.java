package samples.modules.headermaps;

import java.io.IOException;
import java.util.Map;

/** Hands maps over. */
public final class Service {
  private final Sender sender = new Sender();

  public String loopWithKey(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return sender.byLoop(Headers.withKey(key));
  }

  public String loopWithoutKey() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return sender.byLoop(Headers.PLAIN);
  }

  public String keysWithKey(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return sender.byKeys(Headers.withKey(key));
  }

  public String keysWithoutKey() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return sender.byKeys(Map.of("api-key", "none"));
  }

  public String lambdaWithKey(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return sender.byLambda(Map.of("X-Api-Key", key));
  }

  public String lambdaWithoutKey() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return sender.byLambda(Headers.PLAIN);
  }

  public String referenceWithKey(String key) throws IOException {
    // ok: MissingApiKeyHeader
    return sender.byReference(Headers.withKey(key));
  }

  public String referenceWithoutKey() throws IOException {
    // finding: MissingApiKeyHeader
    return sender.byReference(Headers.PLAIN);
  }

  public String mergedWithKey(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return sender.byLoop(Headers.merged(Map.of("X-Api-Key", key)));
  }

  public String mergedWithoutKey() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return sender.byLoop(Headers.merged(Map.of("Accept-Language", "fi")));
  }

  public String mergedWithWhatTheCallerHas(Map<String, String> own)
      throws IOException, InterruptedException {
    // unknown: MissingApiKeyHeader HEADER_NAME
    return sender.byLoop(Headers.merged(own));
  }

  public String arrayWithKey(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return sender.byArray(Headers.pairs(key));
  }

  public String arrayWithoutKey() throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return sender.byArray("Accept", "application/json");
  }
}

package samples.modules.keys;

/** Has defaults for what the configuration lacks. */
final class Configured {
  // finding: HardcodedApiKey
  @Value("${leadfeeder.api-key:Rb7Yx2Kp9VtLz4Qm0WcNd8Jh3GsFe6Ua}")
  private String key;

  // ok: HardcodedApiKey
  @Value("${leadfeeder.api-key:}")
  private String emptyDefault;

  String both() {
    return key + emptyDefault;
  }
}

package samples.modules.annotatedinterface;

/** Calls the interface with what it takes for a key. */
final class Job {
  // likely: HardcodedApiKey
  private static final String FIRST = "2J1KmV7SgmklB4hUbz7SnSxfICuXx1RGvB3g";
  // ok: HardcodedApiKey
  private static final String SECOND = "JNH9U5Kmr8jq9nnH9RYrHkeL1jUMXTDW5CuL";

  private final CompanyApi api;

  Job(CompanyApi api) {
    this.api = api;
  }

  String run() {
    return api.company(77, FIRST, SECOND);
  }

  String direct() {
    // likely: HardcodedApiKey
    return api.company(77, "FO0b34d6Mx5nufj2MO11n2Xjj4YgDiE13zee", "1");
  }

  String fromElsewhere(String key) {
    // ok: HardcodedApiKey
    return api.company(77, key, "2") + api.company(77, "your-api-key", "3");
  }
}

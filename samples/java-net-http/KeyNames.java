package samples.javanethttp;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * Keys that nothing is done with here: the name they stand under says what they are. All of them are random texts made for this
 * file.
 */
public final class KeyNames {
  static final char[] LEADFEEDER_API_TOKEN =
      // finding: HardcodedApiKey
      "Zqumpm08hsE8JNpjJOQGa2rb19FlY0mG1ylvuhfJ".toCharArray();

  // finding: HardcodedApiKey
  private static final String FIRST_HALF = "XqIEnomef2mSJ5CMTIeg";
  private static final String SECOND_HALF = "1ZTVnVv2fgKD0f6YYIgr";
  private static final String DEALFRONT_API_KEY = FIRST_HALF + SECOND_HALF;

  // likely: HardcodedApiKey
  static final String PROD_LEADFEEDER_API_KEY = "COX6Jhw7Hd11XzWL8MHpoKEzViXZya8cdFOcVwWB";

  private String leadfeederApiKey;

  public static String halves() {
    return DEALFRONT_API_KEY;
  }

  public void local() {
    // finding: HardcodedApiKey
    String leadfeederToken = "hqG5KSFdPE0SPgjtHfb1F6w70WAKadYEjW1W5bSa";
    leadfeederApiKey = leadfeederToken;
  }

  public void either(boolean live) {
    leadfeederApiKey =
        // finding: HardcodedApiKey
        live ? System.getenv("LEADFEEDER_API_KEY") : "pfQ7Dh3yEg42ipqnX1fkkjbd93oQGXy9KTUMAFGr";
  }

  public String getLeadfeederApiKey() {
    // finding: HardcodedApiKey
    return "M14gENAsIrsD3mbLFecbVjafQ4gGnRfXBkg8QysD";
  }

  public Settings setter() {
    Settings settings = new Settings();
    // finding: HardcodedApiKey
    settings.setLeadfeederApiKey("4FIS0Xzm41PB2qs353f2Huu6mXrxWUREVXXPHzGI");
    return settings;
  }

  public Settings step() {
    // finding: HardcodedApiKey
    return new Settings().withLeadfeederApiKey("z3qyV4J1TQt7frRgjix7YSdn60LNJMRLdHb2U9Lh");
  }

  public Settings stepOfSomethingNamedAfterTheApi() {
    Settings leadfeederSettings = new Settings();
    // likely: HardcodedApiKey
    leadfeederSettings.setApiKey("OS0irYkPvdRHUNL9yf4StfxDPNV2adCV1jFzYI20");
    return leadfeederSettings;
  }

  public int parameter() {
    // finding: HardcodedApiKey
    return connect("eu", "eBahcyXic6YOZq0M7qO60lI5QfecJUyGTelVEnIK");
  }

  private static int connect(String region, String leadfeederApiKey) {
    return region.length() + leadfeederApiKey.length();
  }

  public Object component() {
    // finding: HardcodedApiKey
    return new Access("eu", "XVuuEomFKB8KyVQ3JYmzSgnYNPPtPQvv9PBmGGwY");
  }

  public void systemProperty() {
    // finding: HardcodedApiKey
    System.setProperty("leadfeeder.api.key", "PnqwYo8kwQj1qH9CstFpS8gELRersl9a6sLABHHN");
    System.clearProperty("leadfeeder.api.key");
  }

  public Properties property() {
    Properties properties = new Properties();
    // finding: HardcodedApiKey
    properties.setProperty("crm.leadfeeder.api-key", "BSz40ZgRCZ3IwEF6y5kyy3JBNWqb9Mt8sCG3CRKb");
    return properties;
  }

  public Map<String, Object> entry() {
    Map<String, Object> settings = new HashMap<>();
    // finding: HardcodedApiKey
    settings.put("leadfeederApiKey", "Keyv6xQrM3hwwjhCS6jkdFKsvw8f46QqXYilvBSb");
    return settings;
  }

  public String[] option() {
    // finding: HardcodedApiKey
    return new String[] {"--leadfeeder.api-key=ELgGOBomUOLc877EgNB6bfbdUwFDrzIe3mGxHoL4"};
  }

  public String linesOfProperties() {
    // finding: HardcodedApiKey
    return """
        leadfeeder.url=https://api.leadfeeder.com
        leadfeeder.api-key=3ScQQYK8TUkl1JYnrw8tdVIIfHmxOCTQE8phIECU
        """;
  }

  // finding: HardcodedApiKey
  @Configured(leadfeederApiKey = "yUALDgxkhOFosZYG9uVqv8ExVuo5Zbcb99JpX9M0")
  public void annotated() {}

  // finding: HardcodedApiKey
  @Option(name = "--leadfeeder-api-key", defaultValue = "2bB3f8nUVRBoMFTXptvp7WhPvFMKFl8zE8Ajlb0c")
  public void option(String value) {}

  /** The class is named after the API. */
  static final class LeadfeederSettings {
    // likely: HardcodedApiKey
    private final String apiKey = "dkbx9ZFqJDGf1rB853IgN95Dci7xD93lgWk7J6rW";
    // ok: HardcodedApiKey
    private final String cacheKey = "s77hSx91HqaksrCoAqUvlPaJQ5WE2RlTZQcYTbYT";

    int length() {
      return apiKey.length() + cacheKey.length();
    }
  }

  /** Together they are a name of the contract. */
  interface Leadfeeder {
    // finding: HardcodedApiKey
    String API_KEY = "TBPynZzih6tZg1v6tnOLD5pIrRzgiQXbhGLbitAh";
  }

  /** Keys by name. */
  enum Keys {
    // finding: HardcodedApiKey
    LEADFEEDER_API_KEY("CrNipR0HjXFZfTvMUHoXTBzyTzbmncNnz5BhgJjH"),
    // ok: HardcodedApiKey
    CACHE("3LZ7wM6GKHVjk9tCSi5eIeeaAXZY7rzsj6HoV5D0");

    private final String value;

    Keys(String value) {
      this.value = value;
    }

    String value() {
      return value;
    }
  }

  /** The name of a key is put together by the configuration. */
  @ConfigurationProperties(prefix = "leadfeeder")
  static final class Bound {
    // finding: HardcodedApiKey
    private String apiKey = "5K08mQwCYwdNAlVUUTG4tnHL7JjMgAca07u5";
    // ok: HardcodedApiKey
    private String cursor = "Ikb6SMAa5OGtnxxgA1PPWopKGBL7nzRsZH4t";

    int length() {
      return apiKey.length() + cursor.length();
    }
  }

  /** The same as a record. */
  @ConfigurationProperties(prefix = "leadfeeder")
  record BoundRecord(
      // finding: HardcodedApiKey
      @DefaultValue("rY3ldjhNM5NA0lZgDAu3DOvEHBn9oOqMUlPS") String apiKey) {}

  // ------------------------------------------------------------------ what is none

  // ok: HardcodedApiKey
  static final String LEADFEEDER_API_KEY_SHA256 =
      "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  // ok: HardcodedApiKey
  static final String LEADFEEDER_API_KEY_ID = "bA2DAzqx2T4Rc1hotdHNYgt0sgCWBn1Bue6bsBu4";

  /** Under a name alone an id is no key. */
  public Map<String, String> notKeys() {
    Map<String, String> texts = new HashMap<>();
    // ok: HardcodedApiKey
    texts.put("leadfeeder.api.key", "0b9d3c52-7a41-4f0e-9d7c-2f6a8e51c3b4");
    // ok: HardcodedApiKey
    texts.put("leadfeeder.token", "/run/secrets/leadfeeder-token");
    // ok: HardcodedApiKey
    texts.put("leadfeeder_token", "com.acme.leadfeeder.TokenProvider");
    // ok: HardcodedApiKey
    texts.put("leadfeederToken", "9f86d081");
    // ok: HardcodedApiKey
    texts.put("leadfeederApiKey", "Der API-Schlüssel des Kontos");
    return texts;
  }

  public String[] optionsWithoutAKey() {
    // ok: HardcodedApiKey
    return new String[] {"--leadfeeder.api-key=${LEADFEEDER_API_KEY}", "--leadfeeder.api-key="};
  }

  // ok: HardcodedApiKey
  @Option(name = "--leadfeeder-api-key", defaultValue = "disabled")
  public void disabled(String value) {}

  // ok: HardcodedApiKey
  @Option(
      name = "--leadfeeder-api-key",
      description = "like RstbtSPrwfm74O5bFGEhS2v3y7X6Qd4VKW0y1tpQ")
  public void described(String value) {}

  /** Settings of one's own. */
  public static final class Settings {
    private String key;

    public void setLeadfeederApiKey(String value) {
      key = value;
    }

    public void setApiKey(String value) {
      key = value;
    }

    public Settings withLeadfeederApiKey(String value) {
      key = value;
      return this;
    }

    public String key() {
      return key;
    }
  }

  /** The same as a record. */
  public record Access(String region, String leadfeederApiKey) {}

  /** An annotation of one's own. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Configured {
    String leadfeederApiKey();
  }

  /** Stands for the annotation of the same name that a framework has. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface ConfigurationProperties {
    String prefix();
  }

  /** Stands for the annotation of the same name that a framework has. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface DefaultValue {
    String value();
  }

  /** An option of a command line. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Option {
    String name();

    String description() default "";

    String defaultValue() default "";
  }
}

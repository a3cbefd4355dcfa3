package samples.modules.fieldsofthesamename;

import okhttp3.OkHttpClient;

/** What users can choose; its fields have the names of those that they end up in. */
public class Options {
  private OkHttpClient client;
  private String baseUrl = "https://api.leadfeeder.com";

  public OkHttpClient getClient() {
    return client;
  }

  public void setClient(OkHttpClient client) {
    this.client = client;
  }

  public String getBaseUrl() {
    return baseUrl;
  }
}

package samples.modules.clientsfromoutside;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Is given a client of which nothing is known, in a module that gives no client a key. */
public final class CompanyClient {
  private static final String BASE = "https://api.leadfeeder.com/v1";

  private final OkHttpClient client;
  private final String key;

  public CompanyClient(OkHttpClient client, String key) {
    this.client = client;
    this.key = key;
  }

  public String bare() throws IOException {
    Request request = new Request.Builder().url(BASE + "/companies/77?account_id=1001").build();
    // likely: MissingApiKeyHeader
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }

  public String keyed() throws IOException {
    Request request = new Request.Builder()
        .url(BASE + "/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }

  public String bareByParameter(OkHttpClient http) throws IOException {
    Request request = new Request.Builder().url(BASE + "/companies/77?account_id=1001").build();
    // likely: MissingApiKeyHeader
    try (Response response = http.newCall(request).execute()) {
      return response.body().string();
    }
  }

  public String ofItsOwn(OkHttpClient leadfeederClient) throws IOException {
    Request request = new Request.Builder().url(BASE + "/companies/77?account_id=1001").build();
    // unknown: MissingApiKeyHeader CLIENT
    try (Response response = leadfeederClient.newCall(request).execute()) {
      return response.body().string();
    }
  }

  public String authenticated(OkHttpClient authorizedClient) throws IOException {
    Request request = new Request.Builder().url(BASE + "/companies/77?account_id=1001").build();
    // unknown: MissingApiKeyHeader CLIENT
    try (Response response = authorizedClient.newCall(request).execute()) {
      return response.body().string();
    }
  }

  public String handedOn(OkHttpClient http, OkHttpClient.Builder builder) throws IOException {
    configure(builder);
    Request request = new Request.Builder().url(BASE + "/companies/77?account_id=1001").build();
    // unknown: MissingApiKeyHeader CLIENT
    try (Response response = builder.build().newCall(request).execute()) {
      return response.body().string();
    }
  }

  private static void configure(OkHttpClient.Builder builder) {
    Plugins.applyTo(builder);
  }

  /** Stands for code that is not in sight. */
  private interface Plugins {
    static void applyTo(OkHttpClient.Builder builder) {
      java.util.ServiceLoader.load(Plugin.class).forEach(plugin -> plugin.change(builder));
    }
  }

  /** Implemented elsewhere. */
  public interface Plugin {
    void change(OkHttpClient.Builder builder);
  }
}

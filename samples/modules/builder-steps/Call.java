package samples.modules.buildersteps;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** One call of the API. */
final class Call {
  private final String path;
  private final String query;
  private final String key;

  private Call(Steps steps) {
    this.path = steps.path;
    this.query = steps.query;
    this.key = steps.key;
  }

  static Steps to(String path) {
    return new Steps(path);
  }

  String send(HttpClient client) throws IOException, InterruptedException {
    HttpRequest.Builder builder =
        // todo-ok: MissingAccountId one caller alone leaves it out, by a field
        HttpRequest.newBuilder(URI.create("https://api.leadfeeder.com" + path + query));
    if (key != null) {
      builder.header("X-Api-Key", key);
    }
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  /** Builds it. */
  static final class Steps {
    private final String path;
    private String query = "";
    private String key;

    private Steps(String path) {
      this.path = path;
    }

    Steps account(String account) {
      this.query = "?account_id=" + account;
      return this;
    }

    Steps key(String newKey) {
      this.key = newKey;
      return this;
    }

    Call build() {
      return new Call(this);
    }
  }
}

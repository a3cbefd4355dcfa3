package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Requests whose parts differ by branch. */
public final class Branches {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BASE = "https://api.leadfeeder.com";
  private static final URI COMPANY = URI.create(BASE + "/v1/companies/77?account_id=1001");

  public void keyOnBothSides(boolean oauth, String secret)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (oauth) {
      builder.header("Authorization", "Bearer " + secret);
    } else {
      builder.header("X-Api-Key", secret);
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyOnNoSide(boolean english) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (english) {
      builder.header("Accept-Language", "en");
    } else {
      builder.header("Accept-Language", "fi");
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void keyAfterTheBranches(boolean english, String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (english) {
      builder.header("Accept-Language", "en");
    }
    builder.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void eachBranchSends(boolean first, String key) throws IOException, InterruptedException {
    if (first) {
      // finding: MissingApiKeyHeader
      CLIENT.send(HttpRequest.newBuilder(COMPANY).build(), BodyHandlers.ofString());
    } else {
      HttpRequest request =
          HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
      // ok: MissingApiKeyHeader
      CLIENT.send(request, BodyHandlers.ofString());
    }
  }

  public void earlyReturn(boolean quick, String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (quick) {
      // finding: MissingApiKeyHeader
      CLIENT.send(builder.build(), BodyHandlers.ofString());
      return;
    }
    builder.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  /** The branch without a key does not come here. */
  public void earlyReturnOfTheBareBranch(boolean dryRun, String key)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    if (!dryRun) {
      builder.header("X-Api-Key", key);
    } else {
      return;
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void builderByBranch(boolean post, String key) throws IOException, InterruptedException {
    HttpRequest.Builder builder;
    if (post) {
      builder = HttpRequest.newBuilder(URI.create(BASE + "/v1/companies/search?account_id=7"))
          .POST(BodyPublishers.ofString("{}"));
    } else {
      builder = HttpRequest.newBuilder(COMPANY);
    }
    builder.header("X-Api-Key", key);
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void builderByBranchWithoutKey(boolean post) throws IOException, InterruptedException {
    HttpRequest.Builder builder;
    if (post) {
      builder = HttpRequest.newBuilder(URI.create(BASE + "/v1/companies/search?account_id=7"))
          .POST(BodyPublishers.ofString("{}"));
    } else {
      builder = HttpRequest.newBuilder(COMPANY);
    }
    // finding: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void requestByTernary(boolean bare, String key) throws IOException, InterruptedException {
    HttpRequest plain = HttpRequest.newBuilder(COMPANY).build();
    HttpRequest full = HttpRequest.newBuilder(COMPANY).header("X-Api-Key", key).build();
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(bare ? plain : full, BodyHandlers.ofString());
  }

  public void bothRequestsOfATernaryAreBare(boolean first)
      throws IOException, InterruptedException {
    HttpRequest one = HttpRequest.newBuilder(COMPANY).build();
    HttpRequest two = HttpRequest.newBuilder(COMPANY).GET().build();
    // finding: MissingApiKeyHeader
    CLIENT.send(first ? one : two, BodyHandlers.ofString());
  }

  public void switchStatement(int kind, String key) throws IOException, InterruptedException {
    String path;
    switch (kind) {
      case 1:
        path = "/v1/web-visits/companies";
        break;
      case 2:
        path = "/v1/web-visits/custom-feeds";
        break;
      default:
        path = "/v1/companies/77";
        break;
    }
    // finding: MissingAccountId
    URI uri = URI.create(BASE + path);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void switchWithKeyInEachCase(int kind, String secret)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    switch (kind) {
      case 1 -> builder.header("Authorization", "Bearer " + secret);
      default -> builder.header("X-Api-Key", secret);
    }
    // ok: MissingApiKeyHeader
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void switchWithKeyInOneCase(int kind, String secret)
      throws IOException, InterruptedException {
    HttpRequest.Builder builder = HttpRequest.newBuilder(COMPANY);
    switch (kind) {
      case 1 -> builder.header("X-Api-Key", secret);
      default -> builder.header("Accept-Language", "en");
    }
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(builder.build(), BodyHandlers.ofString());
  }

  public void accountInOneUrlOfTwo(boolean company, String key)
      throws IOException, InterruptedException {
    String path = company ? "/v1/companies/77?account_id=1001" : "/v1/web-visits/companies";
    URI uri = URI.create(BASE + path);
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    // unknown: MissingAccountId CONDITIONAL
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void urlOfEachBranch(boolean company, String key)
      throws IOException, InterruptedException {
    URI uri;
    if (company) {
      // ok: MissingAccountId
      uri = URI.create(BASE + "/v1/companies/77?account_id=1001");
    } else {
      // ok: MissingAccountId
      uri = URI.create(BASE + "/v1/accounts");
    }
    HttpRequest request = HttpRequest.newBuilder(uri).header("X-Api-Key", key).build();
    CLIENT.send(request, BodyHandlers.ofString());
  }
}

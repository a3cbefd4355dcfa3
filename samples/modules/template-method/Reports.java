package samples.modules.templatemethod;

import java.io.IOException;
import java.net.http.HttpClient;

/** Runs them. */
public final class Reports {
  private final HttpClient client = HttpClient.newHttpClient();

  public String company(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return new CompanyReport(client, key).fetch();
  }

  public String visit(String key) throws IOException, InterruptedException {
    return new VisitReport(client, key).fetch();
  }

  public String open(String key) throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return new OpenReport(client, key).fetch();
  }
}

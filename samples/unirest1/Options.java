package samples.unirest1;

import com.mashape.unirest.http.Unirest;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.nio.client.HttpAsyncClients;

/** What the class of version 1 can be told beside its default headers. */
public final class Options {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void bare() throws Exception {
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.get(COMPANY).asString();
  }

  /** None of these sets a header. */
  public void options() throws Exception {
    Unirest.setTimeouts(1000, 5000);
    Unirest.setConcurrency(20, 5);
    Unirest.setObjectMapper(null);
    Unirest.setProxy(null);
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.get(COMPANY).asString();
  }

  public void anotherDefaultHeader() throws Exception {
    Unirest.setDefaultHeader("Accept", "text/plain");
    // likely: MissingApiKeyHeader [source-scan]
    // unknown: MissingApiKeyHeader [checkstyle, error-prone] CLIENT
    Unirest.get(COMPANY).asString();
    Unirest.clearDefaultHeaders();
  }

  /** It sends what it likes. */
  public void clientOfItsOwn() throws Exception {
    Unirest.setHttpClient(HttpClients.createDefault());
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asString();
  }

  public void asyncClientOfItsOwn() throws Exception {
    Unirest.setAsyncHttpClient(HttpAsyncClients.createDefault());
    // unknown: MissingApiKeyHeader CLIENT
    Unirest.get(COMPANY).asString();
  }
}

package samples.modules.records;

import java.io.IOException;
import java.util.List;

/** Fills records. */
public final class Service {
  private final Sender sender = new Sender();

  public String withKey(String key) throws IOException, InterruptedException {
    RequestSpec spec = new RequestSpec().path("/v1/companies").account("1001");
    spec.setKey(key);
    // ok: MissingApiKeyHeader
    return sender.send(spec);
  }

  public String withoutKey() throws IOException, InterruptedException {
    RequestSpec spec = new RequestSpec().path("/v1/companies").account("1001");
    // finding: MissingApiKeyHeader
    return sender.send(spec);
  }

  public String headerWithKey(String key) throws IOException, InterruptedException {
    // ok: MissingApiKeyHeader
    return sender.send("/v1/companies?account_id=1001", new Header("X-Api-Key", key));
  }

  public String otherHeader(String key) throws IOException, InterruptedException {
    // finding: MissingApiKeyHeader
    return sender.send("/v1/companies?account_id=1001", new Header("Api-Key", key));
  }

  public String headersWithKey(String key) throws IOException, InterruptedException {
    List<Header> headers = List.of(new Header("Accept", "*/*"), new Header("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    return sender.send("/v1/companies?account_id=1001", headers);
  }

  public String headersWithoutKey() throws IOException, InterruptedException {
    List<Header> headers = List.of(new Header("Accept", "*/*"), new Header("X-Page", "1"));
    // finding: MissingApiKeyHeader
    return sender.send("/v1/companies?account_id=1001", headers);
  }
}

package samples.modules.builderhelpers;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Finishes requests and sends them. */
public final class Service {
  private final HttpClient client = HttpClient.newHttpClient();
  private final RequestFactory factory;

  Service(RequestFactory factory) {
    this.factory = factory;
  }

  public static Service of(String key) {
    return new Service(new RequestFactory(key));
  }

  public String staticHelper(String key) throws IOException, InterruptedException {
    // finding: MissingAccountId
    HttpRequest request = Requests.signed("/v1/companies/77", key).build();
    // ok: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String bareStaticHelper() throws IOException, InterruptedException {
    HttpRequest request = Requests.bare("/v1/companies/77?account_id=1001").build();
    // finding: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String injectedHelper() throws IOException, InterruptedException {
    HttpRequest request = factory.company("77").build();
    // ok: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String bareInjectedHelper() throws IOException, InterruptedException {
    HttpRequest request = factory.unsignedCompany("77").build();
    // finding: MissingApiKeyHeader
    return client.send(request, BodyHandlers.ofString()).body();
  }

  public String signedAfterwards() throws IOException, InterruptedException {
    HttpRequest.Builder builder = Requests.bare("/v1/companies/77?account_id=1001");
    factory.sign(builder);
    // ok: MissingApiKeyHeader
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }

  public String signedAnotherOne() throws IOException, InterruptedException {
    HttpRequest.Builder builder = Requests.bare("/v1/companies/77?account_id=1001");
    factory.sign(builder.copy());
    // finding: MissingApiKeyHeader
    return client.send(builder.build(), BodyHandlers.ofString()).body();
  }
}

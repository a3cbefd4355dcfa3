package samples.httpclient5;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Properties;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.ProtocolException;
import org.apache.hc.core5.net.URIBuilder;

/** Interceptors that give a request another URL, with the account of some settings in it. */
public final class AccountInterceptors {

  /** The default is empty, and no account is sent then: what the settings hold is not told here. */
  public void ofSettings(String key, Properties settings) throws IOException {
    String account = settings.getProperty("account", "");
    HttpRequestInterceptor login = (request, entity, context) -> {
      try {
        request.setUri(
            new URIBuilder(request.getUri()).setParameter("account_id", account).build());
      } catch (URISyntaxException e) {
        throw new ProtocolException(e.getMessage(), e);
      }
      request.setHeader("X-Api-Key", key);
    };
    CloseableHttpClient client =
        HttpClients.custom().addRequestInterceptorFirst(login).build();
    // ok: MissingApiKeyHeader
    // unknown: MissingAccountId CONDITIONAL
    client.execute(
        new HttpGet("https://api.leadfeeder.com/v1/companies/77"), response -> response.getCode());
  }
}

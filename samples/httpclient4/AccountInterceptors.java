package samples.httpclient4;

import java.io.IOException;
import java.net.URISyntaxException;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.ProtocolException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpRequestWrapper;
import org.apache.http.client.utils.URIBuilder;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** Interceptors that give a request another URL, with the account in it. */
public final class AccountInterceptors {

  public void otherUrl(String key, String account) throws IOException {
    CloseableHttpClient client = HttpClientBuilder.create()
        .addInterceptorFirst((HttpRequestInterceptor) (request, context) -> {
          request.addHeader("X-Api-Key", key);
          if (request instanceof HttpRequestWrapper) {
            HttpRequestWrapper wrapper = (HttpRequestWrapper) request;
            try {
              wrapper.setURI(new URIBuilder(wrapper.getURI())
                  .setParameter("account_id", account)
                  .build());
            } catch (URISyntaxException e) {
              throw new ProtocolException(e.getMessage(), e);
            }
          }
        })
        .build();
    // ok: MissingApiKeyHeader
    // unknown: MissingAccountId CLIENT
    client.execute(new HttpGet("https://api.leadfeeder.com/v1/companies/77"));
  }
}

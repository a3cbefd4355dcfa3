package samples.modules.beanswithothercode;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Forgets the key, which others give the client. */
class AuthInterceptor implements ClientHttpRequestInterceptor {
  private final String apiKey;

  AuthInterceptor(String apiKey) {
    this.apiKey = apiKey;
  }

  @Override
  public ClientHttpResponse intercept(
      HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
    request.getHeaders().set("X-Trace-Id", Integer.toString(apiKey.length()));
    return execution.execute(request, body);
  }
}

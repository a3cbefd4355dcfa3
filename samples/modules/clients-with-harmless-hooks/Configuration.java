package samples.modules.clientswithharmlesshooks;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Makes clients for a container; none has anything to do with a key. */
public class Configuration {
  public OkHttpClient okHttpClient() {
    return new OkHttpClient.Builder()
        .callTimeout(Duration.ofSeconds(5))
        .addInterceptor(new Timing())
        .build();
  }

  public RestClient.Builder restClientBuilder() {
    return RestClient.builder().defaultHeader("Accept", "application/json");
  }

  public RestTemplate restTemplate() {
    RestTemplate template = new RestTemplate();
    template.getInterceptors().add(agent());
    return template;
  }

  private static ClientHttpRequestInterceptor agent() {
    return (request, body, execution) -> {
      request.getHeaders().set("User-Agent", "acme");
      return execution.execute(request, body);
    };
  }
}

package samples.modules.beansofcontainerbuilders;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Makes a client of the builder that the container hands in. */
class ClientConfig {
  @Bean
  RestClient leadfeederClient(RestClient.Builder builder, @Key("lead-api-key") String apiKey) {
    return builder
        .baseUrl("https://api.leadfeeder.com/v1")
        .defaultHeaders(headers -> headers.setAccept(List.of(MediaType.APPLICATION_JSON)))
        .build();
  }
}

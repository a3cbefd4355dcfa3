package samples.modules.beans;

import java.util.Map;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Makes the clients of the application. */
class ClientConfig {
  @Bean
  RestClient leads(Map<String, String> environment) {
    return RestClient.builder()
        .baseUrl("https://api.leadfeeder.com/v1")
        .defaultHeader("X-Api-Key", environment.get("LEADFEEDER_API_KEY"))
        .build();
  }

  @Bean("first")
  RestTemplate first() {
    return new RestTemplate();
  }

  @Bean("second")
  RestTemplate second() {
    return new RestTemplate();
  }
}

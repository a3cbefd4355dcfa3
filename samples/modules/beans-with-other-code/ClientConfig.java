package samples.modules.beanswithothercode;

import org.springframework.web.client.RestTemplate;

/** Makes the client of the application. */
class ClientConfig {
  @Bean
  RestTemplate template(String agent) {
    RestTemplate template = new RestTemplate();
    template.getInterceptors().add(new AuthInterceptor(agent));
    return template;
  }
}

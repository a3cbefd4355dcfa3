package samples.modules.beanswithinterceptors;

import org.springframework.web.client.RestTemplate;

/** Makes a client whose interceptor could set a key, and does not. */
class ClientConfig {
  @Bean
  RestTemplate leadfeederTemplate(String apiKey) {
    RestTemplate template = new RestTemplate();
    template.getInterceptors().add(new AuthInterceptor(apiKey));
    return template;
  }
}

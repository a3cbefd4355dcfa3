package samples.modules.beanswithothercode;

import java.util.Map;
import org.springframework.web.client.RestTemplate;

/** Gives the client of the application its key at the start. */
class Signing {
  Signing(RestTemplate template, Map<String, String> environment) {
    template.getInterceptors().add((request, body, execution) -> {
      request.getHeaders().set("X-Api-Key", environment.get("LEADFEEDER_API_KEY"));
      return execution.execute(request, body);
    });
  }
}

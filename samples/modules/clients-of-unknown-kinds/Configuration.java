package samples.modules.clientsofunknownkinds;

import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.SystemDefaultHttpClient;

/** Makes a client for a container, of a class that may do anything to a request. */
public class Configuration {
  public HttpClient httpClient() {
    return new SystemDefaultHttpClient();
  }
}

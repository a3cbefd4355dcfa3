package samples.modules.clientshandedon;

import java.io.IOException;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.springframework.web.client.RestTemplate;

/** Hands clients that it keeps in fields to code out of sight, which may give them a key. */
public final class Clients {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  private final RestTemplate template = new RestTemplate();
  private final RestTemplate own = new RestTemplate();
  private final OkHttpClient.Builder builder = new OkHttpClient.Builder();
  private final OkHttpClient client = new OkHttpClient();

  public void configure(Consumer<Object> plugin) {
    plugin.accept(template);
    plugin.accept(builder);
    plugin.accept(client);
  }

  public String byTheTemplate() {
    // unknown: MissingApiKeyHeader CLIENT
    return template.getForObject(COMPANY, String.class);
  }

  public String byItsOwnTemplate() {
    // finding: MissingApiKeyHeader
    return own.getForObject(COMPANY, String.class);
  }

  public void byTheBuilder() throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    // unknown: MissingApiKeyHeader CLIENT
    builder.build().newCall(request).execute().close();
  }

  /** Nobody can change a finished client of OkHttp. */
  public void byTheClient() throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    // finding: MissingApiKeyHeader
    client.newCall(request).execute().close();
  }
}

package acme;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

public class Sync {
  private final CompanyMapper mapper = new CompanyMapperImpl();

  Company first(String account) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection) new URL("https://api.leadfeeder.com/v1/companies?account=" + account).openConnection();
    connection.setRequestProperty("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
    return mapper.copy(new Company(new String(connection.getInputStream().readAllBytes()), ""));
  }
}

package samples.modules.basebyconstructor;

import java.io.IOException;
import java.net.http.HttpClient;

/** Puts the clients together. */
public final class Main {
  private Main() {}

  public static String run() throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    String key = System.getenv("LEADFEEDER_API_KEY");
    CompanyClient companies = new CompanyClient(http, "https://api.leadfeeder.com");
    VisitClient visits = new VisitClient(http, "https://api.leadfeeder.com/", key);
    StatusClient status = new StatusClient(http, "https://status.example.com");
    return companies.company("77") + visits.visits() + visits.visitsOf("1001") + status.status();
  }
}

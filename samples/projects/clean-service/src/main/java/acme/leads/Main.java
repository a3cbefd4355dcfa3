package acme.leads;

import java.io.IOException;
import java.time.LocalDate;

/** Prints last week's visitors. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Settings settings = Settings.fromEnvironment();
    LocalDate today = LocalDate.now();
    for (Company company : new VisitClient(settings).companies(today.minusDays(7), today)) {
      System.out.println(company.id() + " " + company.name());
    }
    String name = args.length == 0 ? "acme" : args[0];
    for (Company company : new CompanyClient(settings).search(name)) {
      System.out.println("found " + company.name());
    }
    if (args.length > 1) {
      System.out.println(new EnrichmentClient(settings).slow(args[1]));
    }
  }
}

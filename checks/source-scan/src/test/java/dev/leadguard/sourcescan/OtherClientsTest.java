package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.analysis.Unknown;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.MissingApiKeyHeader;
import dev.leadguard.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Clients without a table: what they send to an API is counted. */
final class OtherClientsTest {

  private static final String FEIGN = """
      package a;

      import feign.Param;
      import feign.RequestLine;

      interface Companies {
        @RequestLine("GET /v1/companies/{id}")
        String company(@Param("id") String id);

        @RequestLine("GET /v1/accounts")
        String accounts();

        default String first() {
          return company("1");
        }
      }
      """;

  @Test
  void countsEachMethodOfABoundInterface() {
    String binding = """
        package a;

        import feign.Feign;
        import feign.Logger;

        final class Clients {
          private static final String BASE = "https://api.leadfeeder.com";

          Companies companies() {
            return Feign.builder().logger(new Logger.NoOpLogger()).target(Companies.class, BASE);
          }
        }
        """;
    assertEquals(
        List.of("A0.java:8 feign.Feign", "A0.java:11 feign.Feign"), counted(FEIGN, binding));
  }

  @Test
  void countsEachMethodOfAnInterfaceThatIsBoundInAnotherStatement() {
    String service = """
        package a;

        import retrofit2.Retrofit;

        final class Service {
          private final Api api = retrofit().create(Api.class);
          private final Class<?> other = Runnable.class;

          private static Retrofit retrofit() {
            return new Retrofit.Builder().baseUrl("https://api.leadfeeder.com/").build();
          }
        }
        """;
    String api = """
        package a;

        import retrofit2.Call;
        import retrofit2.http.GET;
        import retrofit2.http.POST;

        interface Api {
          @GET("v1/companies")
          Call<String> companies();

          @POST("v1/companies/search")
          Call<String> search();
        }
        """;
    String client = " retrofit2.Retrofit.Builder";
    assertEquals(List.of("A1.java:9" + client, "A1.java:12" + client), counted(service, api));
  }

  @Test
  void countsABindingWhoseInterfaceIsNotInSight() {
    String source = """
        package a;

        import retrofit2.Retrofit;

        final class Clients {
          static final String HOST = "api.leadfeeder.com";

          Retrofit retrofit() {
            return new Retrofit.Builder()
                .baseUrl("https://" + HOST + "/v1/")
                .build();
          }
        }
        """;
    assertEquals(List.of("A0.java:10 retrofit2.Retrofit.Builder"), counted(source));
  }

  @Test
  void countsEachMethodOfAnInterfaceWhoseAnnotationNamesTheUrl() {
    String source = """
        package a;

        import org.springframework.cloud.openfeign.FeignClient;
        import org.springframework.web.bind.annotation.GetMapping;

        @FeignClient(name = "companies", url = "https://api.leadfeeder.com/v1")
        interface Companies {
          @GetMapping("/companies")
          String all();

          @GetMapping("/accounts")
          String accounts();
        }

        @FeignClient(name = "partner", url = "https://api.example.com")
        interface Partner {
          @GetMapping("/companies")
          String all();
        }

        @FeignClient(name = "leadfeeder", url = "${companies.url}")
        interface ByName {
          @GetMapping("/companies")
          String all();
        }

        @FeignClient(name = "x", url = "${companies.url:https://api.leadfeeder.com}")
        interface ByDefault {
          @GetMapping("/companies")
          String all();
        }
        """;
    String client = " org.springframework.cloud.openfeign.FeignClient";
    assertEquals(
        List.of(
            "A0.java:9" + client,
            "A0.java:12" + client,
            "A0.java:24" + client,
            "A0.java:30" + client),
        counted(source));
  }

  @Test
  void countsAMethodWhoseAnnotationNamesTheUrl() {
    String source = """
        package a;

        import retrofit2.Call;
        import retrofit2.http.*;

        interface Companies {
          @GET("https://api.leadfeeder.com/v1/companies")
          Call<String> all();

          @GET("v1/companies")
          Call<String> behindBase();
        }
        """;
    assertEquals(List.of("A0.java:8 retrofit2.http.GET"), counted(source));
  }

  /** A service that serves what it has of the API is no client. */
  @Test
  void countsNoController() {
    String source = """
        package a;

        import io.micronaut.http.annotation.Controller;
        import io.micronaut.http.annotation.Get;
        import org.springframework.web.service.annotation.GetExchange;

        @Controller("/leadfeeder")
        final class LeadfeederController {
          @Get("/leadfeeder/companies")
          String companies() {
            return "https://api.leadfeeder.com/v1/companies";
          }
        }

        interface Companies {
          @GetExchange("/leadfeeder/companies")
          String companies();
        }
        """;
    assertEquals(List.of(), counted(source));
  }

  @Test
  void countsCallsThatAreGivenAUrl() {
    String source = """
        package a;

        import jakarta.ws.rs.client.Client;
        import jakarta.ws.rs.client.ClientBuilder;
        import java.net.URI;
        import org.jsoup.Jsoup;
        import org.springframework.beans.factory.annotation.Value;

        final class Companies {
          private static final String BASE = "https://api.leadfeeder.com/v1";
          private final Client client = ClientBuilder.newClient();

          String byAField(String id) {
            return client.target(BASE).path("companies").path(id).request().get(String.class);
          }

          String byALocal() {
            String url = BASE + "/companies";
            var other = ClientBuilder.newClient();
            return other.target(URI.create(url)).request().get(String.class);
          }

          String byAClass() throws Exception {
            return Jsoup.connect(String.format("%s/companies", BASE)).get().text();
          }

          String byAHelper() {
            return http().target(BASE).request().get(String.class);
          }

          @Value("${companies.url:https://api.leadfeeder.com}")
          private String injected;

          @Value("${partner.url}")
          private String partnerUrl;

          String byTheConfiguration() {
            return client.target(injected + "/v1/companies").request().get(String.class);
          }

          String byTheNameOfAField() {
            return client.target(leadfeederUrl).request().get(String.class);
          }

          private String leadfeederUrl;

          private Client http() {
            return client;
          }

          void notTheApi(org.slf4j.Logger log) {
            log.info("calling " + BASE);
            client.target("https://api.example.com/v1").request().get(String.class);
            client.target(partnerUrl);
            client.property("name", "value");
            client.register(leadfeederFilter);
            open(BASE);
          }

          private Object leadfeederFilter;

          private void open(String url) {}
        }
        """;
    String client = " jakarta.ws.rs.client.Client";
    assertEquals(
        List.of(
            "A0.java:14" + client,
            "A0.java:20 jakarta.ws.rs.client.ClientBuilder",
            "A0.java:24 org.jsoup.Jsoup",
            "A0.java:28" + client,
            "A0.java:38" + client,
            "A0.java:42" + client),
        counted(source));
  }

  @Test
  void saysWhatWouldSettleIt() {
    Result result = judged(Policy.builtIn(), FEIGN, """
        package a;
        import feign.Feign;
        final class Clients {
          Companies companies = Feign.builder().target(Companies.class, "https://api.leadfeeder.com");
        }
        """);
    assertEquals(0, result.requestsJudged());
    assertEquals(List.of(), result.findings());
    assertEquals(
        Set.of("Leadguard does not know feign.Feign; look at these requests by hand, or describe"
            + " the client under 'libraries' of the policy"),
        remedies(result));
  }

  /** Who describes a client has its requests judged. */
  @Test
  void countsNoneThatThePolicyDescribes() {
    Policy policy = Policy.parse("leadguard.yaml", """
        version: 1
        libraries:
          - library: jsoup
            title: jsoup
            hooks: false
            types:
              org.jsoup.Jsoup:
                kind: other
                rows:
                  - {call: "connect(String)", gives: new, type: org.jsoup.Connection, url: 0}
              org.jsoup.Connection:
                kind: request
                rows:
                  - {call: "get()", send: this}
        """);
    Result result = judged(policy, """
        package a;
        import org.jsoup.Jsoup;
        final class Companies {
          String all() throws Exception {
            return Jsoup.connect("https://api.leadfeeder.com/v1/companies?account_id=1").get().text();
          }
        }
        """);
    assertEquals(1, result.requestsJudged());
    assertEquals(List.of(), result.unknowns());
    assertEquals(1, result.findings().size());
  }

  private static Set<String> remedies(Result result) {
    Set<String> remedies = new TreeSet<>();
    result.unknowns().forEach(unknown -> remedies.add(unknown.remedy()));
    return remedies;
  }

  /** Returns the places of what is counted, with the client. */
  private static List<String> counted(String... sources) {
    Result result = judged(Policy.builtIn(), sources);
    assertEquals(List.of(), result.findings());
    assertEquals(0, result.requestsJudged());
    List<String> counted = new ArrayList<>();
    for (Unknown unknown : result.unknowns()) {
      if (unknown.rule().equals(MissingApiKeyHeader.ID) && unknown.cause().equals("LIBRARY")) {
        String client = unknown.remedy().replaceAll(".*know (.*?);.*", "$1");
        counted.add(unknown.path() + ":" + unknown.at().line() + " " + client);
      }
    }
    return counted;
  }

  private static Result judged(Policy policy, String... sources) {
    List<SourceUnit> units = new ArrayList<>();
    Set<String> paths = new TreeSet<>();
    for (String source : sources) {
      String path = "A" + units.size() + ".java";
      paths.add(path);
      units.add(((Parsed.Translated) new SourceParser().parse(path, source)).unit());
    }
    return Analyzer.of(Rules.all(), policy, Scope.MODULE)
        .analyze(new Module(units, paths, List.of(), Set.of(), false));
  }
}

package dev.leadguard.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ApiTest {

  private static final Apis APIS = Apis.builtIn();
  private static final Api LEADFEEDER = APIS.byId("leadfeeder").orElseThrow();

  /** Verbs are joined by {@code +}; {@code ?} is a verb that is not known. Paths are those of {@link PathPatternTest}. */
  @ParameterizedTest
  @CsvSource({
    // verbs, path, credential, account_id
    "GET, /v1/accounts, REQUIRED, NONE",
    "GET, /v1/users/me, LIKELY, NONE",
    "POST, /v1/oauth/token, NONE, NONE",
    "GET, /openapi.yaml, NONE, NONE",
    "POST, /v1/companies/search, REQUIRED, REQUIRED",
    "POST, /v1/companies/match, REQUIRED, REQUIRED",
    "GET, /v1/companies, REQUIRED, REQUIRED",
    "GET, /v1/companies/~, REQUIRED, REQUIRED",
    "GET, /v1/companies/~/lists, REQUIRED, LIKELY",
    "GET, /v1/companies/^, REQUIRED, LIKELY",
    "GET, /v1/ip/enrich, REQUIRED, REQUIRED",
    "POST, /v1/web-visits, REQUIRED, REQUIRED",
    "GET, /v1/web-visits, REQUIRED, LIKELY",
    "GET, /v1/web-visits/companies, REQUIRED, REQUIRED",
    "GET, /v1/web-visits/custom-feeds, REQUIRED, REQUIRED",
    "GET, /v1/web-visits/~, REQUIRED, LIKELY",
    "GET, /v1/usage, REQUIRED, LIKELY",
    "GET, /v1/tags, REQUIRED, LIKELY",
    "DELETE, /v1/lists/7, REQUIRED, LIKELY",
    "GET, /v1/industries, REQUIRED, UNKNOWN",
    "GET, /v1/~, NONE, NONE",
    "GET, /v1/^, NONE, NONE",
    "GET, ^, NONE, NONE",
    "HEAD, /v1/companies, LIKELY, LIKELY",
    "OPTIONS, /v1/companies/7, LIKELY, LIKELY",
    "GET+POST, /v1/companies/match, REQUIRED, REQUIRED",
    "GET+POST, /v1/web-visits, REQUIRED, LIKELY",
    "GET+HEAD, /v1/companies, LIKELY, LIKELY",
    "?, /v1/companies, LIKELY, LIKELY",
    "?, /v1/oauth/token, NONE, NONE",
    "?, /v1/accounts, LIKELY, NONE",
    "PURGE, /v1/companies, REQUIRED, LIKELY",
  })
  void demandsTheWeakestOfTheRowsThatARequestCanBe(
      String verbs, String path, Demand credential, Demand accountId) {
    Demands demands = LEADFEEDER.demands(verbs(verbs), PathPatternTest.path(path));
    assertEquals(
        List.of(credential, accountId),
        List.of(demands.credential(), demands.parameter("account_id")));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /companies/7, REQUIRED, REQUIRED",
    "GET, companies, REQUIRED, REQUIRED",
    "POST, /search, REQUIRED, REQUIRED",
    "GET, /accounts, REQUIRED, NONE",
    "GET, /me, LIKELY, NONE",
    "GET, /lists/~/items, REQUIRED, LIKELY",
    "GET, /something, REQUIRED, UNKNOWN",
    "GET, /~, NONE, NONE",
    "GET, ^, NONE, NONE",
  })
  void matchesRowsByTheirEndBehindABase(
      String verbs, String path, Demand credential, Demand accountId) {
    Demands demands = LEADFEEDER.demandsBehindBase(verbs(verbs), PathPatternTest.path(path));
    assertEquals(
        List.of(credential, accountId),
        List.of(demands.credential(), demands.parameter("account_id")));
  }

  @Test
  void namesTheRowsThatARequestCanBe() {
    Demands demands = LEADFEEDER.demands(Set.of("GET"), PathPatternTest.path("/v1/~"));
    List<String> rows = new ArrayList<>();
    for (Endpoint row : demands.rows()) {
      rows.add(row.match());
    }
    assertEquals(
        List.of(
            "GET /v1/accounts",
            "* /v1/oauth/**",
            "GET /v1/companies",
            "* /v1/{family:companies|contacts|web-visits|lists|tags|campaigns|usage}/**",
            "* /**"),
        rows);
  }

  @ParameterizedTest
  @CsvSource({
    "api.leadfeeder.com, /v1/lists, leadfeeder YES",
    "API.Leadfeeder.com., /v1/lists, leadfeeder YES",
    "api.leadfeeder.com:443, /v1/lists, leadfeeder YES",
    "api.leadfeeder.com, /accounts/7/leads, leadfeeder-legacy YES",
    "api.leadfeeder.com, /~, leadfeeder MAYBE leadfeeder-legacy MAYBE",
    "api.leadfeeder.com, ^, leadfeeder MAYBE leadfeeder-legacy MAYBE",
    "api.leadfeeder.com, /v2/lists, ''",
    "api.lf-discover.com, /companies, leadfeeder-ip-enrich-legacy YES",
    "app.leadfeeder.com, /v1/lists, ''",
    "leadfeeder.com, /v1/lists, ''",
    "api.leadfeeder.com.evil.example, /v1/lists, ''",
  })
  void findsTheApisOfAHostByThePath(String host, String path, String expected) {
    assertEquals(expected, shown(APIS.on(host, PathPatternTest.path(path))));
  }

  @ParameterizedTest
  @CsvSource({
    "LEADFEEDER_URL, /v1/lists, leadfeeder YES",
    "LEADFEEDER_URL, /accounts, leadfeeder YES leadfeeder-legacy YES",
    "dealfrontBase, /accounts, leadfeeder YES",
    "lfDiscoverUrl, /companies, leadfeeder-ip-enrich-legacy YES",
    "baseUrl, /v1/lists, ''",
  })
  void findsTheApisThatANameHints(String name, String path, String expected) {
    assertEquals(expected, shown(APIS.hintedBy(name, PathPatternTest.path(path))));
  }

  @ParameterizedTest
  @CsvSource({
    "leadfeederBaseUrl, true",
    "LEADFEEDER_URL, true",
    "leadfeeder.base-url, true",
    "dealfrontClient, true",
    "leadFeederUrl, true",
    "LEAD_FEEDER_URL, true",
    "lead-feeder, true",
    "leadfeeder2, true",
    "v1LeadfeederApi, true",
    "HTTPLeadfeederURL, true",
    "Leadfeeder, true",
    "leadfeederish, false",
    "misleadfeeder, false",
    "LEADFEEDERURL, false",
    "leadUrlFeeder, false",
    "baseUrl, false",
    "'', false",
  })
  void comparesAliasesByWholeWords(String name, boolean expected) {
    assertEquals(expected, LEADFEEDER.isAlias(name));
  }

  @ParameterizedTest
  @CsvSource({
    "LEADFEEDER_API_KEY, true",
    "leadfeederApiKey, true",
    "leadfeeder.api-key, true",
    "LeadfeederToken, true",
    "dealfront_api_key, true",
    "apiKey, false",
    "LEADFEEDER_API_KEY_NAME, false",
    "MY_LEADFEEDER_API_KEY, false",
    "'', false",
  })
  void comparesKeyNamesAsAWhole(String name, boolean expected) {
    assertEquals(expected, LEADFEEDER.isKeyName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "leadfeeder.api-key, true",
    "crm.leadfeeder.api-key, true",
    "app.crm.leadfeederApiKey, true",
    "leadfeeder-api-key, true",
    "crm-leadfeeder.api-key, false",
    "leadfeeder.api-key.header, false",
    "leadfeeder.api-key-id, false",
    "'', false",
    "'...', false",
  })
  void knowsKeysBelowOtherNames(String name, boolean expected) {
    assertEquals(expected, LEADFEEDER.credential().isKeyPath(name));
  }

  @ParameterizedTest
  @CsvSource({
    "PROD_LEADFEEDER_API_KEY, true",
    "defaultLeadfeederApiKey, true",
    "LEADFEEDER_API_KEY_2, true",
    "LEADFEEDER_API_KEY, false",
    "LEADFEEDER_API_KEY_SHA256, false",
    "LEADFEEDER_API_KEY_ID, false",
    "ENCRYPTED_LEADFEEDER_API_KEY, false",
    "default, false",
  })
  void knowsWhichOfSeveralKeysANameMeans(String name, boolean expected) {
    assertEquals(expected, LEADFEEDER.credential().isVariantOfKeyName(name));
  }

  @ParameterizedTest
  @CsvSource({
    "LeadfeederConfig, apiKey, true",
    "DealfrontSecrets, TOKEN, true",
    "LeadfeederConfig, cacheKey, false",
    "HubspotConfig, apiKey, false",
  })
  void knowsNamesOfKeysInsideOfItsOwnTypes(String owner, String name, boolean expected) {
    assertEquals(expected, LEADFEEDER.isKeyNameIn(owner, name));
  }

  @ParameterizedTest
  @CsvSource({
    "*.example.com, a.example.com, true",
    "*.example.com, a.b.example.com, true",
    "*.example.com, A.Example.com.:8443, true",
    "*.example.com, example.com, false",
    "*.example.com, .example.com, false",
    "*.example.com, badexample.com, false",
    "example.com, example.com, true",
    "example.com, a.example.com, false",
    "*, anything.at.all, true",
    "*, '', false",
  })
  void comparesHosts(String pattern, String host, boolean expected) {
    assertEquals(expected, HostPattern.matches(pattern, host));
  }

  private static Set<String> verbs(String text) {
    return text.equals("?") ? Set.of() : new TreeSet<>(List.of(text.split("\\+")));
  }

  private static String shown(List<Apis.Owner> owners) {
    List<String> shown = new ArrayList<>();
    for (Apis.Owner owner : owners) {
      shown.add(owner.api().id() + " " + owner.match());
    }
    return String.join(" ", shown);
  }
}

package dev.leadguard.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import dev.leadguard.contract.Demand;
import dev.leadguard.contract.Endpoint;
import dev.leadguard.contract.KeyShape;
import dev.leadguard.contract.PathPattern;
import dev.leadguard.contract.RequiredParameter;
import dev.leadguard.data.Node;
import dev.leadguard.data.Packed;
import dev.leadguard.data.Yaml;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class PolicyTest {

  private static final String ACME = """
      version: 1
      apis:
        - id: acme
          title: Acme CRM
          aliases: [acme-crm]
          hosts: [API.acme.example, "*.acme.test"]
          paths: ["/rest/**"]
          configurationKeys: {crm.url: "https://api.acme.example"}
          credential:
            headers:
              - {name: Acme-Crm-Key}
              - {name: Authorization, prefix: "Bearer "}
            wrong:
              - {name: Cookie, because: "sessions are for people"}
            query: [api_key]
            environment: ACME_KEY
            names: [ACME_KEY]
            shapes: ["ak_[a-z0-9]{20,24}"]
          parameters:
            tenant: {in: header}
          endpoints:
            - {match: "GET|HEAD /rest/ping", credential: none}
            - {match: "* /**", tenant: required}
          links: {key: "https://acme.example/keys"}
          remedy: {HardcodedApiKey: "Ask the desk."}
      """;

  @Test
  void readsEachFieldOfAnApi() {
    Api expected = new Api(
        "acme",
        "Acme CRM",
        List.of("acme-crm"),
        List.of("api.acme.example", "*.acme.test"),
        List.of(PathPattern.of("/rest/**")),
        Map.of("crm.url", "https://api.acme.example"),
        new Credential(
            List.of(
                new Credential.Header("Acme-Crm-Key", ""),
                new Credential.Header("Authorization", "Bearer ")),
            List.of(new Credential.WrongHeader("Cookie", "", "sessions are for people")),
            List.of("api_key"),
            Optional.of("ACME_KEY"),
            List.of("ACME_KEY"),
            List.of(KeyShape.of("ak_[a-z0-9]{20,24}"))),
        List.of(new RequiredParameter("tenant", RequiredParameter.Place.HEADER)),
        List.of(
            new Endpoint(
                Set.of("GET", "HEAD"),
                PathPattern.of("/rest/ping"),
                Demand.NONE,
                Map.of("tenant", Demand.NONE)),
            new Endpoint(
                Set.of(),
                PathPattern.of("/**"),
                Demand.REQUIRED,
                Map.of("tenant", Demand.REQUIRED))),
        Map.of("key", "https://acme.example/keys"),
        Map.of("HardcodedApiKey", "Ask the desk."));
    List<Api> all = new ArrayList<>(Policy.builtIn().apis().all());
    all.add(expected);
    assertEquals(new Policy(new Apis(all), List.of()), Policy.parse("leadguard.yaml", ACME));
  }

  @Test
  void isTheBuiltInOneIfItSaysNothing() {
    assertEquals(Policy.builtIn(), Policy.parse("leadguard.yaml", "version: 1\n"));
  }

  @Test
  void demandsKeyAndParametersEverywhereIfThereAreNoRows() {
    Api api = only("""
        version: 1
        apis:
          - id: leadfeeder
            hosts: [h.example]
            credential: {headers: [{name: X-Key}]}
            parameters: {tenant: {in: query}}
        """);
    assertEquals(
        List.of(new Endpoint(
            Set.of(), PathPattern.of("/**"), Demand.REQUIRED, Map.of("tenant", Demand.REQUIRED))),
        api.endpoints());
    assertEquals(List.of(PathPattern.of("/**")), api.paths());
    assertEquals("leadfeeder", api.title());
  }

  @Test
  void replacesABuiltInApiOfTheSameId() {
    Policy policy = Policy.parse("leadguard.yaml", """
        version: 1
        apis:
          - id: leadfeeder-legacy
            hosts: [h.example]
            credential: {query: [key]}
        """);
    List<String> ids = new ArrayList<>();
    List<String> hosts = new ArrayList<>();
    for (Api api : policy.apis()) {
      ids.add(api.id());
      hosts.addAll(api.hosts());
    }
    assertEquals(List.of("leadfeeder", "leadfeeder-legacy", "leadfeeder-ip-enrich-legacy"), ids);
    assertEquals(List.of("api.leadfeeder.com", "h.example", "api.lf-discover.com"), hosts);
  }

  @Test
  void widensABuiltInApi() {
    Api old = Policy.builtIn().apis().byId("leadfeeder").orElseThrow();
    Api wide = only("""
        version: 1
        apis:
          - extends: leadfeeder
            aliases: [leadhub, leadfeeder]
            hosts: [gateway.acme.example]
            credential:
              headers: [{name: Acme-Token}]
              names: [LEADHUB_KEY]
            parameters: {tenant: {in: query}}
            endpoints:
              - {match: "GET /v1/companies", credential: likely, tenant: required}
            remedy: {MissingAccountId: "Use LeadHub."}
        """);
    assertEquals(List.of("leadfeeder", "dealfront", "leadhub"), wide.aliases());
    assertEquals(List.of("api.leadfeeder.com", "gateway.acme.example"), wide.hosts());
    assertEquals(old.paths(), wide.paths());
    assertEquals(old.title(), wide.title());
    assertEquals(
        List.of("X-Api-Key", "Authorization", "Acme-Token"),
        wide.credential().headers().stream().map(Credential.Header::name).toList());
    assertEquals(old.credential().wrong(), wide.credential().wrong());
    assertEquals(old.credential().environment(), wide.credential().environment());
    assertEquals(old.credential().shapes(), wide.credential().shapes());
    assertTrue(wide.isKeyName("leadhub.key") && wide.isKeyName("LEADFEEDER_API_KEY"));
    assertEquals(
        List.of("account_id", "tenant"),
        wide.parameters().stream().map(RequiredParameter::name).toList());
    assertEquals("GET /v1/companies", wide.endpoints().get(0).match());
    assertEquals(old.endpoints(), wide.endpoints().subList(1, wide.endpoints().size()));
    assertEquals("Use LeadHub.", wide.remedy().get("MissingAccountId"));
    assertEquals(old.remedy().get("HardcodedApiKey"), wide.remedy().get("HardcodedApiKey"));
    assertEquals(old.links(), wide.links());
  }

  @Test
  void hasSeedWordsForTheByteSearch() {
    assertEquals(
        List.of(
            "dealfront",
            "leadfeeder",
            "lf-discover",
            "lf.discover",
            "lf_discover",
            "lfdiscover",
            "x-api-key"),
        Policy.builtIn().seedWords());
    assertEquals(
        List.of(
            "acme-crm",
            "acme-key",
            "acme.crm",
            "acme.key",
            "acme.test",
            "acme_crm",
            "acme_key",
            "acmecrm",
            "acmekey",
            "api.acme.example",
            "crm-url",
            "crm.url",
            "crm_url",
            "crmurl",
            "dealfront",
            "leadfeeder",
            "lf-discover",
            "lf.discover",
            "lf_discover",
            "lfdiscover",
            "x-api-key"),
        Policy.parse("leadguard.yaml", ACME).seedWords());
  }

  @Test
  void knowsPoliciesForEveryHost() {
    Policy study = Policy.parse("study.yaml", """
        version: 1
        apis:
          - id: study
            hosts: ["*"]
            credential: {headers: [{name: Accept}]}
        """);
    assertEquals(
        List.of(true, false, Policy.builtIn().seedWords()),
        List.of(study.isForEveryHost(), Policy.builtIn().isForEveryHost(), study.seedWords()));
  }

  @Test
  void hasAFingerprintOfItsContent() {
    String acme = Policy.parse("leadguard.yaml", ACME).fingerprint();
    assertTrue(Pattern.matches("[0-9a-f]{64}", acme), acme);
    assertEquals(acme, Policy.parse("other.yaml", "# comment\n" + ACME).fingerprint());
    assertNotEquals(
        acme, Policy.parse("leadguard.yaml", ACME.replace("Acme CRM", "Acme")).fingerprint());
    assertNotEquals(acme, Policy.builtIn().fingerprint());
  }

  /** The source of what ships and the packed form of it must not drift, and the file must be read whole. */
  @Test
  void shipsTheContractThatIsWrittenInYaml() throws IOException {
    Path source = Path.of("main/resources/dev/leadguard/contract/leadfeeder.yaml");
    Node yaml = Yaml.parse("leadfeeder.yaml", Files.readString(source));
    assertEquals(yaml, Packed.resource(Apis.class, "leadfeeder.packed"));
  }

  /** A YAML parser costs too much where javac starts cold. */
  @Test
  void readsNoYamlForWhatShips() throws Exception {
    URL core = Policy.class.getProtectionDomain().getCodeSource().getLocation();
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader alone = new URLClassLoader(new URL[] {core}, platform)) {
      Object policy =
          alone.loadClass(Policy.class.getName()).getMethod("builtIn").invoke(null);
      Object words = policy.getClass().getMethod("seedWords").invoke(policy);
      assertEquals(Policy.builtIn().seedWords(), words);
    }
  }

  private static Api only(String yaml) {
    return Policy.parse("leadguard.yaml", yaml).apis().byId("leadfeeder").orElseThrow();
  }
}

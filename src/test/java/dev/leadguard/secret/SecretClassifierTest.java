package dev.leadguard.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What looks like a key here was drawn by lot for this test and opens nothing. */
final class SecretClassifierTest {

  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private static final List<Row> TABLE = List.of(
      row(Kind.EMPTY, ""),
      row(Kind.EMPTY, " "),
      row(Kind.EMPTY, "\t\n"),
      row(Kind.EMPTY, "Bearer "),
      row(Kind.PLACEHOLDER, "yourapitoken"),
      row(Kind.PLACEHOLDER, "yourapikey"),
      row(Kind.PLACEHOLDER, "[YOUR_API_TOKEN]"),
      row(Kind.PLACEHOLDER, "YOUR_API_TOKEN"),
      row(Kind.PLACEHOLDER, "API_KEY"),
      row(Kind.PLACEHOLDER, "your-leadfeeder-api-key-here"),
      row(Kind.PLACEHOLDER, "your_token_here"),
      row(Kind.PLACEHOLDER, "your_key"),
      row(Kind.PLACEHOLDER, "lf_xxx"),
      row(Kind.PLACEHOLDER, "test-key"),
      row(Kind.PLACEHOLDER, "k_123"),
      row(Kind.PLACEHOLDER, "<...>"),
      row(Kind.PLACEHOLDER, "your-api-key"),
      row(Kind.PLACEHOLDER, "YOUR_API_KEY"),
      row(Kind.PLACEHOLDER, "changeme"),
      row(Kind.PLACEHOLDER, "<your api key>"),
      row(Kind.PLACEHOLDER, "<LEADFEEDER_API_KEY>"),
      row(Kind.PLACEHOLDER, "{apiKey}"),
      row(Kind.PLACEHOLDER, "[token]"),
      row(Kind.PLACEHOLDER, "(your key)"),
      row(Kind.PLACEHOLDER, "<key>"),
      row(Kind.PLACEHOLDER, "{api_key}"),
      row(Kind.PLACEHOLDER, "xxx"),
      row(Kind.PLACEHOLDER, "xxxxxxxxxxxxxxxx"),
      row(Kind.PLACEHOLDER, "XXXX-XXXX-XXXX"),
      row(Kind.PLACEHOLDER, "****"),
      row(Kind.PLACEHOLDER, "********************"),
      row(Kind.PLACEHOLDER, "sk_live_xxxxxxxxxxxxxxxx"),
      row(Kind.PLACEHOLDER, "lf_live_****"),
      row(Kind.PLACEHOLDER, "00000000000000000000000000000000"),
      row(Kind.PLACEHOLDER, "00000000-0000-0000-0000-000000000000"),
      row(Kind.PLACEHOLDER, "11111111-2222-3333-4444-555555555555"),
      row(Kind.PLACEHOLDER, "12345678-1234-1234-1234-123456789abc"),
      row(Kind.PLACEHOLDER, "123"),
      row(Kind.PLACEHOLDER, "123456"),
      row(Kind.PLACEHOLDER, "1234567890"),
      row(Kind.PLACEHOLDER, "0123456789abcdef"),
      row(Kind.PLACEHOLDER, "0123456789abcdef0123456789abcdef"),
      row(Kind.PLACEHOLDER, "abc123"),
      row(Kind.PLACEHOLDER, "abcdef"),
      row(Kind.PLACEHOLDER, "abcdefghijklmnopqrstuvwxyz"),
      row(Kind.PLACEHOLDER, "a1b2c3d4e5f6g7h8"),
      row(Kind.PLACEHOLDER, "deadbeefdeadbeefdeadbeefdeadbeef"),
      row(Kind.PLACEHOLDER, "qwertyuiop"),
      row(Kind.PLACEHOLDER, "asdf"),
      row(Kind.PLACEHOLDER, "x"),
      row(Kind.PLACEHOLDER, "Zk81mQx0..."),
      row(Kind.PLACEHOLDER, "abc…"),
      row(Kind.PLACEHOLDER, "..."),
      row(Kind.PLACEHOLDER, "secret"),
      row(Kind.PLACEHOLDER, "password"),
      row(Kind.PLACEHOLDER, "p4ssw0rd"),
      row(Kind.PLACEHOLDER, "s3cr3t"),
      row(Kind.PLACEHOLDER, "test"),
      row(Kind.PLACEHOLDER, "dummy"),
      row(Kind.PLACEHOLDER, "fake-token"),
      row(Kind.PLACEHOLDER, "mockApiKey"),
      row(Kind.PLACEHOLDER, "myApiKey"),
      row(Kind.PLACEHOLDER, "mySecretKey"),
      row(Kind.PLACEHOLDER, "MY_SECRET_TOKEN"),
      row(Kind.PLACEHOLDER, "insert-your-key-here"),
      row(Kind.PLACEHOLDER, "insertYourTokenHere"),
      row(Kind.PLACEHOLDER, "REPLACE_ME"),
      row(Kind.PLACEHOLDER, "replaceWithYourKey"),
      row(Kind.PLACEHOLDER, "PUT_YOUR_KEY_HERE"),
      row(Kind.PLACEHOLDER, "paste_api_key_here"),
      row(Kind.PLACEHOLDER, "enter your key"),
      row(Kind.PLACEHOLDER, "TODO"),
      row(Kind.PLACEHOLDER, "null"),
      row(Kind.PLACEHOLDER, "none"),
      row(Kind.PLACEHOLDER, "undefined"),
      row(Kind.PLACEHOLDER, "n/a"),
      row(Kind.PLACEHOLDER, "not-a-real-key"),
      row(Kind.PLACEHOLDER, "this-is-not-a-secret"),
      row(Kind.PLACEHOLDER, "example-api-key"),
      row(Kind.PLACEHOLDER, "AKIAIOSFODNN7EXAMPLE"),
      row(Kind.PLACEHOLDER, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
      row(Kind.PLACEHOLDER, "test-api-key-1"),
      row(Kind.PLACEHOLDER, "token1"),
      row(Kind.PLACEHOLDER, "key-2"),
      row(Kind.PLACEHOLDER, "apiKey123"),
      row(Kind.PLACEHOLDER, "dummy_token_for_tests"),
      row(Kind.PLACEHOLDER, "team-a-key"),
      row(Kind.PLACEHOLDER, "someToken"),
      row(Kind.PLACEHOLDER, "invalid-key"),
      row(Kind.PLACEHOLDER, "expired-token"),
      row(Kind.PLACEHOLDER, "wrongkey"),
      row(Kind.PLACEHOLDER, "new-key"),
      row(Kind.PLACEHOLDER, "demo"),
      row(Kind.PLACEHOLDER, "acme-api-key"),
      row(Kind.PLACEHOLDER, "your-acme-api-key"),
      row(Kind.PLACEHOLDER, "test_contoso_token"),
      row(Kind.PLACEHOLDER, "leadfeeder-api-key"),
      row(Kind.PLACEHOLDER, "leadfeederApiKey"),
      row(Kind.PLACEHOLDER, "foo"),
      row(Kind.PLACEHOLDER, "foobar"),
      row(Kind.PLACEHOLDER, "foo-bar-baz"),
      row(Kind.PLACEHOLDER, "Bearer test-token"),
      row(Kind.PLACEHOLDER, "Token token=yourapitoken"),
      row(Kind.PLACEHOLDER, "Token token=\"yourapitoken\""),
      row(Kind.PLACEHOLDER, "Bearer <token>"),
      row(Kind.PLACEHOLDER, "super-secret-key"),
      row(Kind.PLACEHOLDER, "thisisaverylongsecretkey"),
      row(Kind.PLACEHOLDER, "redacted"),
      row(Kind.PLACEHOLDER, "key-with-dash"),
      row(Kind.PLACEHOLDER, "unauthorized-key"),
      row(Kind.PLACEHOLDER, "tokenOfTheCaller"),
      row(Kind.PLACEHOLDER, "disabled"),
      row(Kind.PLACEHOLDER, "anonymous"),
      row(Kind.PLACEHOLDER, "unconfigured"),
      row(Kind.REFERENCE, "${LEADFEEDER_API_KEY}"),
      row(Kind.REFERENCE, "${leadfeeder.api-key}"),
      row(Kind.REFERENCE, "${leadfeeder.api-key:}"),
      row(Kind.REFERENCE, "Bearer ${TOKEN}"),
      row(Kind.REFERENCE, "#{systemEnvironment['KEY']}"),
      row(Kind.REFERENCE, "{{ leadfeeder_key }}"),
      row(Kind.REFERENCE, "{{api_key}}"),
      row(Kind.REFERENCE, "%LEADFEEDER_KEY%"),
      row(Kind.REFERENCE, "$LEADFEEDER_API_KEY"),
      row(Kind.REFERENCE, "$(cat key.txt)"),
      row(Kind.REFERENCE, "@leadfeeder.key@"),
      row(Kind.REFERENCE, "<%= key %>"),
      row(Kind.REFERENCE, "vault:secret/data/leadfeeder#key"),
      row(Kind.REFERENCE, "arn:aws:secretsmanager:eu-west-1:123456789012:secret:leadfeeder-AbCdEf"),
      row(Kind.REFERENCE, "op://vault/leadfeeder/key"),
      row(Kind.REFERENCE, "env:LEADFEEDER_API_KEY"),
      row(Kind.REFERENCE, "file:/run/secrets/leadfeeder"),
      row(Kind.REFERENCE, "projects/p/secrets/leadfeeder/versions/1"),
      row(Kind.REFERENCE, "@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/k/)"),
      row(Kind.REFERENCE, "LEADFEEDER_BASE_HOST"),
      row(Kind.REFERENCE, "CRM_EXPORT_HANDLE"),
      row(Kind.REFERENCE, "leadfeeder.api.handle"),
      row(Kind.REFERENCE, "acme.crm.lead-import"),
      row(Kind.REFERENCE, "secretsmanager:leadfeeder"),
      row(Kind.REFERENCE, "key-${stage}-leadfeeder"),
      row(Kind.CIPHERTEXT, "ENC(Asnq0q5rXSxUqeGsiVfJ8yw94AAoQGYL)"),
      row(
          Kind.CIPHERTEXT,
          "{cipher}4ef5ed72014e90b82285ea7888b4a091409ecfcd6a6536fc62d5dcf3e1fd31f6"),
      row(Kind.CIPHERTEXT, "vault:v1:E4Cajm4NJl3dkpp+QCODKjmCx6uzkI4kpr2j/0u8"),
      row(Kind.CIPHERTEXT, "{bcrypt}$2a$10$DZRucq2zyw8GOuLfafi1JrpRWBJG9encC4davDsREymZzoU8nDX7r"),
      row(Kind.CIPHERTEXT, "$2b$12$nx5xrbw0aRFvKyQQbV4iOmSpnXJzjdO9KnUcOwcOBExM3tnY4WftH"),
      row(Kind.CIPHERTEXT, "ENC[AES256_GCM,data:KrmUeUKjuZSibyToBcCc,type:str]"),
      row(Kind.CIPHERTEXT, "$argon2id$v=19$m=65536$RtIiGKrzBYXHolHYa13il3"),
      row(
          Kind.CIPHERTEXT,
          "$6$C31U0lVv$wvH70052LQmspJLc0DTFuvEVViv3FQdGLtPTT1VWe558UtmSOv6McDFwszX8wZJosFxTRaB9NlBfvWxrryPsat"),
      row(Kind.RANDOM, "MceKLBebDovtY2yw1589QGfdOv1r__iFL4iRre3Q5Z8"),
      row(Kind.RANDOM, "g_k58sVtc5MYV0soXbp1aFYHfQk5W0idmw5Ef1pW3Qk"),
      row(Kind.RANDOM, "BlpkvZpt4ZWVA0h0T-YN11WgIpGM6bFxny4tQv7nS7Q"),
      row(Kind.RANDOM, "A9VAsroZvRnlATartd_ZPGitMXxsGfAmuJL4zb5U7uE"),
      row(Kind.RANDOM, "tPbC6sObCLj9NYmA4gi5sFfoa-_u7runRbWFne7p05M"),
      row(Kind.RANDOM, "ET6yYSfU75cEF4VO8siWbbCRaLf9l5DVM7FGPVX08jU"),
      row(Kind.RANDOM, "6ba5d3d511ca1e8945b68a4d389bfa89"),
      row(Kind.RANDOM, "b61f7fe688bcc2a8fd7b7a95a47d3095"),
      row(Kind.RANDOM, "04a4c7b2afd91a7297ec552eb0d81bc8f300619d"),
      row(Kind.RANDOM, "3f275b7101ee95a069eb822e495af16e2b152aa3"),
      row(Kind.RANDOM, "abcd942cde1a22959ee472b4812d5702984287c56472fb7fd10068e2cb461d48"),
      row(Kind.RANDOM, "609f8486441fdd56cf00ab1e0842f46694c67cc2f5fe38b2bde3ca33b288c5aa"),
      row(Kind.RANDOM, "A5F02BCD0CC3139311C93C6043BCBC8C"),
      row(Kind.RANDOM, "l7R53FEb8st8rnWMV7zGd1pJewEWEQthJGgTLMt8"),
      row(Kind.RANDOM, "TeZ6j9RSsOQAPsu6DLsfSm0YVYbYOY9hWRQw4FwU"),
      row(Kind.RANDOM, "RfsL8PKdeyJ271r9TDq9E8DBTxZPU3Bzl5LFi6EI"),
      row(Kind.RANDOM, "KS43V5dXZElU"),
      row(Kind.RANDOM, "X8xfXH2DBog0NyJJ"),
      row(Kind.RANDOM, "RFDa7Tmp1XcOjy7E"),
      row(Kind.RANDOM, "7JiT1a3R3kVmRqEeAk8K"),
      row(Kind.RANDOM, "XldTQZrPSPMwFUn3D5i3"),
      row(Kind.RANDOM, "uFKcXn448gM0rsSIfZgPJ4Xh"),
      row(Kind.RANDOM, "2XiVdvEtEWrZG2lNRYTBuyErQ9fqZ80c"),
      row(Kind.RANDOM, "hjQV38NiE5Dg7k36bzLCVWjqW6pEEbJ6"),
      row(Kind.RANDOM, "ahdldrrtvpdhqbprypzclcmkxvnhxvii"),
      row(Kind.RANDOM, "AHCTHPJU24D75FNVICPBMEXRMTHG2CZO"),
      row(Kind.RANDOM, "v6mii6hdug5k0z4f0kbf2c1g"),
      row(Kind.RANDOM, "sk_live_qt4O7k9JgB4a6HNJDG4QI04J"),
      row(Kind.RANDOM, "lf_74nqAXllxV0qeDbW8G0v1i9vClMslybpgAmDeJvM"),
      row(Kind.RANDOM, "prod-leadfeeder-a25bc97d88d58b6491fa5327"),
      row(Kind.RANDOM, "ghp_ge8mHHLtUszItVtLqGSXspie0okYFpJyRx20"),
      row(Kind.RANDOM, "AKIASFVU6ZEQNU5QCNLX"),
      row(Kind.RANDOM, "HL41GWCNc65wZNFbhhSAHdPfJZKE3qWW"),
      row(Kind.RANDOM, "FY5zs5NieLDmBGv/0Pw/1wVLvvFjaJlxy/W3O5Kn5SE="),
      row(Kind.RANDOM, "Bearer hS9cRN2WP9jahdrp85DX2cj9jVCKKib5vd3A70pSYaA"),
      row(Kind.RANDOM, "Token token=wyQbRsADrqeLjZ9Upq6WhvQgCU2LK-VP1-_PivNOFXU"),
      row(Kind.RANDOM, "Token token=\"HhJNUchjuGz7fhQEmTMkjP4lhKGsJmJ0AcAXQoFME1c\""),
      row(Kind.RANDOM, "${leadfeeder.api-key:I6dJYJ5HNSBJC2KG8HxuTGDbtrvlm1aak33XpKzebXo}"),
      row(Kind.RANDOM, "${KEY:-O684pQF5pI5w3ZhbBH6rcWecjdvoG4Ws}"),
      row(Kind.RANDOM, "test-qyhucaZ1SpsvBG28ULL2YrCFaQCAUnbX"),
      row(Kind.RANDOM, "your-key-0jKTuBSK2p7NL7zomeZEiMEGE5uaICPr"),
      row(Kind.RANDOM, "<Ugw6x83ZMsxaMqvSR4sI7SrZ9Nmx8Dg4>"),
      row(Kind.RANDOM, "${prefix}eStq-0FVttq76sd9PfX0EZz9qt9Twjn7JawPNJiKVXQ"),
      row(
          Kind.RANDOM,
          "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwiaWF0IjoxNTE2MjM5MDIyfQ.EgdbgB-rqHBvUWmCTs0zuOpwf5L7HzCu9bHuN5lmevg"),
      row(Kind.ID, "cb707799-7b35-4c5c-b54d-6f5a470ba38c"),
      row(Kind.ID, "26611605-bad5-4a34-b0ef-2bf634977da0"),
      row(Kind.ID, "723ed34b-c70e-47c7-bfde-1052381e1883"),
      row(Kind.ID, "920991ad-95b6-460e-8c99-c213abea4cfc"),
      row(Kind.ID, "{258cad16-17d1-468e-bd30-6fcb50cb9555}"),
      row(Kind.ID, "48213"),
      row(Kind.ID, "7"),
      row(Kind.ID, "90210443"),
      row(Kind.ID, "1.0.4"),
      row(Kind.ID, "2026-11-24"),
      row(Kind.ID, "+49170336"),
      row(Kind.ID, "0.75"),
      row(Kind.PROSE, "The quick brown fox jumps"),
      row(Kind.PROSE, "Please read the manual before you begin"),
      row(Kind.PROSE, "Leadfeeder request failed"),
      row(Kind.PROSE, "Sends mail to the customer."),
      row(Kind.PROSE, "Accept only JSON"),
      row(Kind.PROSE, "No such company, try again"),
      row(Kind.PROSE, "Schlüssel fehlt in Datei"),
      row(Kind.OTHER, "application/json"),
      row(Kind.OTHER, "/v1/companies/search"),
      row(Kind.OTHER, "https://api.leadfeeder.com/v1/accounts"),
      row(Kind.PLACEHOLDER, "X-Api-Key"),
      row(Kind.OTHER, "Content-Type"),
      row(Kind.PLACEHOLDER, "account"),
      row(Kind.OTHER, "companies"),
      row(Kind.OTHER, "leadfeederCompanies"),
      row(Kind.OTHER, "getVisitorCompanies"),
      row(Kind.PLACEHOLDER, "MissingApiKeyHeader"),
      row(Kind.OTHER, "dev-leadguard-maven-plugin"),
      row(Kind.OTHER, "Com.acme.leadclient"),
      row(Kind.OTHER, "HttpURLConnection"),
      row(Kind.PROSE, "gzip, deflate"),
      row(Kind.OTHER, "UTF-8"),
      row(Kind.OTHER, "SHA-256"),
      row(Kind.OTHER, "yyyy-MM-dd"),
      row(Kind.OTHER, "utf8mb4"),
      row(Kind.OTHER, "en-US"),
      row(Kind.OTHER, "max-age=3600"),
      row(Kind.OTHER, "image/svg+xml"),
      row(Kind.OTHER, "lead_feeder_sync"),
      row(Kind.OTHER, "customFeeds"),
      row(Kind.OTHER, "ContentNegotiationConfigurer"),
      row(Kind.OTHER, "base64url"),
      row(Kind.OTHER, "AbstractAnnotationConfigDispatcherServletInitializer"),
      row(Kind.OTHER, "p-2 m-4 flex"),
      row(Kind.PLACEHOLDER, "*/*"),
      row(Kind.OTHER, "a@b.de"));

  @Test
  void tellsWordsFromKeys() {
    List<String> words = List.of(
        "leadfeeder-sync", "contentType", "application/json", "Bearer authentication", "Schlüssel");
    List<String> others = List.of("", "--", "v2", "team-a-2024", "qzxkvbnwrtqzxkvbnwrt", "\u0661");
    assertEquals(words, words.stream().filter(SecretClassifier::isMadeOfWords).toList());
    assertEquals(
        List.of(), others.stream().filter(SecretClassifier::isMadeOfWords).toList());
  }

  @Test
  void namesTheKindOfEachLiteral() {
    List<Row> found = new ArrayList<>();
    for (Row row : TABLE) {
      found.add(row(SecretClassifier.classify(row.literal()), row.literal()));
    }
    assertEquals(lines(TABLE), lines(found));
  }

  @Test
  void findsNearlyAllKeysDrawnByLot() {
    assertEquals(List.of(), missedOf(BASE62 + "-_", 43, 2));
    assertEquals(List.of(), missedOf(BASE62, 40, 2));
    assertEquals(List.of(), missedOf(BASE62, 32, 5));
    assertEquals(List.of(), missedOf(BASE62, 20, 30));
    assertEquals(List.of(), missedOf("0123456789abcdef", 40, 5));
    assertEquals(List.of(), missedOf("0123456789abcdef", 32, 10));
  }

  /** Returns one line if more than so many of a thousand keys are not called random. */
  private static List<String> missedOf(String alphabet, int length, int allowed) {
    Random random = new Random(length);
    int missed = 0;
    for (int i = 0; i < 1000; i++) {
      StringBuilder key = new StringBuilder();
      for (int j = 0; j < length; j++) {
        key.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      missed += SecretClassifier.classify(key.toString()) == Kind.RANDOM ? 0 : 1;
    }
    return missed <= allowed
        ? List.of()
        : List.of(missed + " of 1000 keys of " + length + " characters were missed");
  }

  private static String lines(List<Row> rows) {
    StringBuilder lines = new StringBuilder();
    for (Row row : rows) {
      lines.append(row.kind()).append(' ').append(row.literal()).append('\n');
    }
    return lines.toString();
  }

  private static Row row(Kind kind, String literal) {
    return new Row(kind, literal);
  }

  private record Row(Kind kind, String literal) {}
}

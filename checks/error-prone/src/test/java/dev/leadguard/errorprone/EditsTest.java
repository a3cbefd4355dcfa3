package dev.leadguard.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.bugpatterns.BugChecker;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Makes the suggested fixes; the helper compiles what comes out. */
final class EditsTest {

  private static final String KEY = "\"n3seBsKPpwTucHDmZaZqOOkjnjXzPyj1KKH9BCuDGnx\"";
  private static final String ENV = "System.getenv(\"LEADFEEDER_API_KEY\")";

  /** A class with these members, which uses what stands in the place of {@code $} as the key of a request. */
  private static String demo(String members, String key) {
    return """
        package demo;

        import java.net.URI;
        import java.net.http.*;

        class Demo {
          %s

          void run(HttpClient client, boolean test) throws Exception {
            client.send(
                HttpRequest.newBuilder(
                        URI.create("https://api.leadfeeder.com/v1/companies?account_id=1"))
                    .header("X-Api-Key", %s)
                    .build(),
                HttpResponse.BodyHandlers.ofString());
          }
        }
        """.formatted(members, key);
  }

  @SuppressWarnings("deprecation") // the newest release compares texts without being told
  private static void becomes(
      Class<? extends BugChecker> check, String before, String after, String... others) {
    BugCheckerRefactoringTestHelper helper = BugCheckerRefactoringTestHelper.newInstance(
            check, EditsTest.class)
        .addInputLines("demo/Demo.java", before)
        .addOutputLines("demo/Demo.java", after);
    for (int i = 0; i < others.length; i += 2) {
      helper.addInputLines(others[i], others[i + 1]).expectUnchanged();
    }
    helper.doTest(BugCheckerRefactoringTestHelper.TestMode.TEXT_MATCH);
  }

  private static void becomes(String before, String after) {
    becomes(HardcodedApiKey.class, before, after);
  }

  private static void stays(String text, String... others) {
    becomes(HardcodedApiKey.class, text, text, others);
  }

  @Test
  void readsTheKeyFromTheEnvironment() {
    becomes(demo("", KEY), demo("", ENV));
    becomes(demo("", "(" + KEY + ")"), demo("", "(" + ENV + ")"));
    becomes(demo("", "test ? " + KEY + " : null"), demo("", "test ? " + ENV + " : null"));
    becomes(
        demo("", "test ? " + KEY + " : \"changeme\""),
        demo("", "test ? " + ENV + " : \"changeme\""));
    becomes(demo("", "new String(" + KEY + ")"), demo("", "new String(" + ENV + ")"));
    becomes(
        demo("", "new String(" + KEY + ".toCharArray())"),
        demo("", "new String(" + ENV + ".toCharArray())"));
    becomes(
        demo("", "switch (client.version()) { case HTTP_2 -> " + KEY + "; default -> \"\"; }"),
        demo("", "switch (client.version()) { case HTTP_2 -> " + ENV + "; default -> \"\"; }"));
    String block = "\"\"\"\n  " + KEY.substring(1, KEY.length() - 1) + "\"\"\"";
    becomes(demo("", block), demo("", ENV));
  }

  @Test
  void readsTheKeyOfAConstantFromTheEnvironment() {
    for (String declaration : List.of(
        "static final String MUTE = ",
        "private static final String MUTE = ",
        "final String MUTE = ",
        "String MUTE = ")) {
      becomes(demo(declaration + KEY + ";", "MUTE"), demo(declaration + ENV + ";", "MUTE"));
    }
    becomes(
        demo("static final String MUTE = " + KEY + ", COPY = MUTE;", "COPY"),
        demo("static final String MUTE = " + ENV + ", COPY = MUTE;", "COPY"));
  }

  /** javac joins the parts of such a text when it parses. */
  @Test
  void readsAKeyOfTwoLiteralsFromTheEnvironment() {
    becomes(
        demo("", "\"n3seBsKPpwTucHDmZaZq\" + /* and */ \"OOkjnjXzPyj1KKH9BCuDGnx\""),
        demo("", ENV));
  }

  @Test
  void leavesAPartOfATextAlone() {
    stays(demo("", "\"Bearer \" + (" + KEY + ")").replace("X-Api-Key", "Authorization"));
    stays(demo("", "(" + KEY + ") + System.lineSeparator().strip()"));
    stays(demo("", "(\"n3seBsKPpwTucHDmZaZq\") + \"OOkjnjXzPyj1KKH9BCuDGnx\""));
  }

  @Test
  void leavesAPartOfALiteralAlone() {
    stays(demo("", "\"n3seBsKPpwTucHDmZaZqOOkjnjXzPyj1KKH9BCuDGnx \"")
        .replace("X-Api-Key", "Authorization")
        .replace("\"n3", "\"Bearer n3"));
  }

  @Test
  void leavesWhatTheLanguageWantsConstant() {
    String constant = "static final String MUTE = " + KEY + ";\n";
    stays(demo(constant + "@SuppressWarnings(MUTE) int annotated;", "MUTE"));
    stays(demo(
        constant
            + "boolean is(String s) { switch (s) { case MUTE: return true; default: return false; } }",
        "MUTE"));
    stays(demo(
        constant
            + "boolean is(String s) { return switch (s) { case MUTE -> true; default -> false; }; }",
        "MUTE"));
    stays(demo(
        constant
            + "static final String LONGER = \"a\" + MUTE;\n@SuppressWarnings(LONGER) int annotated;",
        "MUTE"));
    stays(demo(
        constant + "static final boolean SAME = MUTE == MUTE;\nint stop() { while (SAME) {} }",
        "MUTE"));
  }

  @Test
  void leavesWhatAnotherFileWantsConstant() {
    String constant = "static final String MUTE = " + KEY + ";";
    stays(
        demo(constant, "MUTE"),
        "demo/Other.java",
        "package demo; class Other { @SuppressWarnings(Demo.MUTE) int annotated; }");
    becomes(
        HardcodedApiKey.class,
        demo(constant, "MUTE"),
        demo(constant.replace(KEY, ENV), "MUTE"),
        "demo/Other.java",
        "package demo; class Other { String use = Demo.MUTE + \"a\"; }");
  }

  @Test
  void leavesFilesAloneInWhichAnotherClassIsCalledSystem() {
    stays(demo("class System {}", KEY));
    stays(demo("", KEY), "demo/System.java", "package demo; class System {}");
  }

  @Test
  void writesTheNameOfTheHeaderRight() {
    becomes(
        MissingApiKeyHeader.class,
        demo("String key;", "key").replace("X-Api-Key", "api_key"),
        demo("String key;", "key"));
  }

  @Test
  void leavesTheNameOfAHeaderThatOtherRequestsHave() {
    String both =
        demo("String key;", "key").replace("X-Api-Key", "Api-Key").replace("  void run(", """
              Object get(HttpClient client, String url) throws Exception {
                return client.send(
                    HttpRequest.newBuilder(URI.create(url)).header("Api-Key", key).build(),
                    HttpResponse.BodyHandlers.ofString());
              }

              void both(HttpClient client) throws Exception {
                get(client, "https://api.leadfeeder.com/v1/companies?account_id=1");
                get(client, "https://api.example.com/v1/companies");
              }

              void run(\
            """);
    becomes(
        MissingApiKeyHeader.class,
        both,
        both.replace(
            ".header(\"Api-Key\", key)\n            .build",
            ".header(\"X-Api-Key\", key)\n            .build"));
    String constant = demo("String key; static final String NAME = \"Api-Key\";", "key")
        .replace("\"X-Api-Key\"", "NAME");
    becomes(MissingApiKeyHeader.class, constant, constant);
  }

  /** Error Prone shows the line as it would be, so that nothing else on it may be a key. */
  @Test
  void leavesLinesAloneThatHoldAnotherKey() {
    stays(demo("", "test ? " + KEY + " : " + KEY));
    becomes(
        MissingApiKeyHeader.class,
        demo("", KEY).replace("X-Api-Key", "Api-Key"),
        demo("", KEY).replace("X-Api-Key", "Api-Key"));
  }

  private static String note(String text) {
    return PluginRun.diagnostics("-Xep:MissingApiKeyHeader:OFF", "demo/Demo.java", text).stream()
        .map(line -> line.replaceFirst("(?s)^.* from the version history\\.", ""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void saysWhatAMissingVariableDoes() {
    String start = " Where the environment does not set LEADFEEDER_API_KEY, getenv gives null: ";
    assertEquals(
        start + "the call that sets X-Api-Key throws. | Did you mean '.header(\"X-Api-Key\", " + ENV
            + ")'?",
        note(demo("", KEY)));
    assertEquals(
        start
            + "the text null is sent in Authorization. | Did you mean 'static final String MUTE = "
            + ENV + ";'?",
        note(demo("static final String MUTE = " + KEY + ";", "\"Bearer \" + MUTE")
            .replace("X-Api-Key", "Authorization")));
    assertEquals(
        start
            + "X-Api-Key is sent empty. | Did you mean 'connection.setRequestProperty(\"X-Api-Key\", "
            + ENV + ");'?",
        note("""
            package demo;

            class Demo {
              void run() throws Exception {
                var url = java.net.URI.create("https://api.leadfeeder.com/v1/companies?account_id=1").toURL();
                var connection = url.openConnection();
                connection.setRequestProperty("X-Api-Key", %s);
                connection.getInputStream();
              }
            }
            """.formatted(KEY)));
    assertEquals(
        start + "so check it when the program starts. | Did you mean 'String leadfeederApiKey = "
            + ENV + ";'?",
        note("package demo;\nclass Demo {\n  String leadfeederApiKey = " + KEY + ";\n}\n"));
  }
}

package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Module;
import dev.leadguard.engine.Scope;
import dev.leadguard.flow.Answer;
import dev.leadguard.flow.ApiRequest;
import dev.leadguard.flow.Setting;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds that the core says of a request with which nothing is wrong what sets its header and names its parameter. */
final class RequestsTest {

  private static final String PATH = "Client.java";

  @Test
  void aRequestSaysWhichCallSetsItsHeaderAndWhichLiteralNamesItsParameter() {
    String text = """
        import java.net.URI;
        import java.net.http.*;
        class Client {
          void list(HttpClient client, String key, long account) throws Exception {
            URI uri = URI.create("https://api.leadfeeder.com/v1/companies?account_id=" + account);
            HttpRequest.Builder builder = HttpRequest.newBuilder(uri);
            authorize(builder, key);
            client.send(builder.build(), null);
          }
          private void authorize(HttpRequest.Builder request, String key) {
            request.setHeader("X-Api-Key", key);
          }
        }
        """;
    ApiRequest request = requests(text).get(0);
    assertEquals("java-net-http", request.library());
    assertEquals("[java.net.http.HttpRequest.Builder 11:12 false]", settings(request.credential()));
    assertEquals(
        "[ 5:25 false]", settings(request.parameters().values().iterator().next()));
  }

  @Test
  void aRequestSaysThatAnInterceptorSetsItsHeader() {
    String text = """
        import okhttp3.*;
        class Client {
          void list(String key, long account) throws Exception {
            OkHttpClient client = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(
                    chain.request().newBuilder().header("X-Api-Key", key).build()))
                .build();
            String url = "https://api.leadfeeder.com/v1/companies?account_id=" + account;
            client.newCall(new Request.Builder().url(url).build()).execute();
          }
        }
        """;
    assertEquals(
        "[okhttp3.Request.Builder 6:41 true]", settings(requests(text).get(0).credential()));
  }

  private static List<ApiRequest> requests(String text) {
    SourceUnit unit = ((Parsed.Translated) new SourceParser().parse(PATH, text)).unit();
    List<ApiRequest> requests = new ArrayList<>();
    Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE)
        .analyze(
            new Module(List.of(unit), Set.of(PATH), List.of(), Set.of(), false), requests::add);
    return requests;
  }

  private static String settings(List<Answer> answers) {
    return answers.stream()
        .map(answer -> (Answer.Present) answer)
        .flatMap(answer -> answer.settings().stream())
        .map(RequestsTest::shown)
        .toList()
        .toString();
  }

  private static String shown(Setting setting) {
    return setting.type() + " " + setting.at().span().line() + ":"
        + setting.at().span().column() + " " + setting.isIntercepted();
  }
}

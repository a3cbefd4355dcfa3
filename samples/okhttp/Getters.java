package samples.okhttp;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Who only looks at a request, its headers or a call changes nothing; what is read goes on elsewhere. */
public final class Getters {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public String ofARequest() throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    String seen = request.method()
        + request.isHttps()
        + request.body()
        + request.tag()
        + request.header("Accept")
        + request.headers("Accept");
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
    return seen;
  }

  public String ofHeaders() throws IOException {
    Headers headers = Headers.of("Accept", "text/plain");
    String seen = headers.names() + headers.get("Accept") + headers.size();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
    return seen;
  }

  public String ofACall() throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    Call call = CLIENT.newCall(request);
    String seen = "" + call.isExecuted() + call.isCanceled() + call.timeout();
    // finding: MissingApiKeyHeader
    call.execute().close();
    return seen;
  }

  public void cancelOfACall() throws IOException {
    Call call = CLIENT.newCall(new Request.Builder().url(COMPANY).build());
    call.cancel();
    // finding: MissingApiKeyHeader
    call.clone().execute().close();
  }

  public void requestOfACall() throws IOException {
    Call call = CLIENT.newCall(new Request.Builder().url(COMPANY).build());
    // finding: MissingApiKeyHeader
    CLIENT.newCall(call.request()).execute().close();
  }

  public void requestOfACallGetsTheKey(String key) throws IOException {
    Call call = CLIENT.newCall(new Request.Builder().url(COMPANY).build());
    Request request = call.request().newBuilder().header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  /** What a call has is not changed by who holds its request. */
  public Object requestOfACallIsKept() throws IOException {
    Call call = CLIENT.newCall(new Request.Builder().url(COMPANY).build());
    AtomicReference<Request> last = new AtomicReference<>(call.request());
    // finding: MissingApiKeyHeader
    call.execute().close();
    return last;
  }

  public Object headersAreKept() throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    AtomicReference<Headers> last = new AtomicReference<>(request.headers());
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
    return last;
  }

  public void headersOfAnotherRequest(String key) throws IOException {
    Request keyed = new Request.Builder().url(COMPANY).header("X-Api-Key", key).build();
    Request request =
        new Request.Builder().url(COMPANY).headers(keyed.headers()).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute().close();
  }

  public void urlOfAnotherRequest(String key) throws IOException {
    Request other = new Request.Builder()
        // finding: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77")
        .build();
    Request request =
        new Request.Builder().url(other.url()).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void urlOfAnotherRequestWithAccount(String key) throws IOException {
    Request other = new Request.Builder()
        // ok: MissingAccountId
        .url(COMPANY)
        .build();
    Request request =
        new Request.Builder().url(other.url()).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void uriOfAUrl(String key) throws IOException {
    // finding: MissingAccountId
    HttpUrl url = HttpUrl.get("https://api.leadfeeder.com/v1/companies/77");
    Request request =
        new Request.Builder().url(url.uri().toString()).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }

  public void urlOfAUrl(String key) throws IOException {
    // finding: MissingAccountId
    HttpUrl url = HttpUrl.get("https://api.leadfeeder.com/v1/companies/77");
    Request request =
        new Request.Builder().url(url.url()).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute().close();
  }
}

package samples.okhttp2;

import com.squareup.okhttp.Call;
import com.squareup.okhttp.Callback;
import com.squareup.okhttp.Headers;
import com.squareup.okhttp.HttpUrl;
import com.squareup.okhttp.Interceptor;
import com.squareup.okhttp.MediaType;
import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.RequestBody;
import com.squareup.okhttp.Response;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Requests of version 2, which has another package. */
public final class Requests {
  private static final String BARE = "https://api.leadfeeder.com/v1/companies/77";
  private static final String COMPANY = BARE + "?account_id=1001";
  private static final OkHttpClient CLIENT = new OkHttpClient();

  public void withKey(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute();
  }

  public void withoutKey() throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).header("Accept", "text/plain").build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute();
  }

  public void withoutAccount(String key) throws IOException {
    Request request =
        // finding: MissingAccountId
        new Request.Builder().url(BARE).addHeader("X-Api-Key", key).build();
    CLIENT.newCall(request).execute();
  }

  public void enqueued() throws InterruptedException {
    Request request = new Request.Builder().url(COMPANY).build();
    CountDownLatch done = new CountDownLatch(1);
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).enqueue(new Callback() {
      @Override
      public void onFailure(Request failed, IOException e) {
        done.countDown();
      }

      @Override
      public void onResponse(Response response) {
        done.countDown();
      }
    });
    done.await(5, TimeUnit.SECONDS);
  }

  public void callInAVariable() throws IOException {
    Call call = CLIENT.newCall(new Request.Builder().url(COMPANY).build());
    // finding: MissingApiKeyHeader
    call.execute();
  }

  public void postWithoutKey() throws IOException {
    RequestBody body = RequestBody.create(MediaType.parse("text/plain"), "x");
    Request request = new Request.Builder().url(COMPANY).post(body).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute();
  }

  public void headers(String key) throws IOException {
    Headers headers = new Headers.Builder().add("X-Api-Key", key).build();
    Request request = new Request.Builder().url(COMPANY).headers(headers).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute();
  }

  public void headersOfPairs(String key) throws IOException {
    Request request =
        new Request.Builder().url(COMPANY).headers(Headers.of("X-Api-Key", key)).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).execute();
  }

  public void headersOfAMapWithoutKey() throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .headers(Headers.of(Map.of("Accept", "text/plain")))
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute();
  }

  public void headersReplaceAll(String key) throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        .header("X-Api-Key", key)
        .headers(Headers.of("Accept", "text/plain"))
        .build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute();
  }

  public void changedRequest(String key) throws IOException {
    Request request = new Request.Builder().url(COMPANY).build();
    Request keyed = request.newBuilder().header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(keyed).execute();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(request).execute();
  }

  public void builtUrl(String key, String account) throws IOException {
    HttpUrl.Builder builder = HttpUrl.parse(BARE).newBuilder();
    // ok: MissingAccountId
    HttpUrl url = builder.addQueryParameter("account_id", account).build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute();
  }

  public void builtUrlWithoutAccount(String key) throws IOException {
    HttpUrl.Builder builder = HttpUrl.parse(BARE).newBuilder();
    // finding: MissingAccountId
    HttpUrl url = builder.addQueryParameter("page", "1").build();
    Request request = new Request.Builder().url(url).header("X-Api-Key", key).build();
    CLIENT.newCall(request).execute();
  }

  public void urlOfTheRequest(String key) throws IOException {
    Request first = new Request.Builder().url(COMPANY).build();
    Request second =
        // ok: MissingAccountId
        new Request.Builder().url(first.httpUrl()).header("X-Api-Key", key).build();
    CLIENT.newCall(second).execute();
  }

  public void urlOfTheRequestWithoutAccount(String key) throws IOException {
    // finding: MissingAccountId
    Request first = new Request.Builder().url(BARE).build();
    Request second =
        new Request.Builder().url(first.httpUrl()).header("X-Api-Key", key).build();
    CLIENT.newCall(second).execute();
  }

  public void textOfTheRequest() throws IOException {
    Request first = new Request.Builder().url(COMPANY).build();
    Request second = new Request.Builder().url(first.urlString()).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(second).execute();
  }

  public void uriOfTheRequest() throws IOException {
    Request first = new Request.Builder().url(COMPANY).build();
    Request second = new Request.Builder().url(first.uri().toString()).build();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(second).execute();
  }

  public void hardcoded() throws IOException {
    Request request = new Request.Builder()
        .url(COMPANY)
        // finding: HardcodedApiKey
        .header("X-Api-Key", "Rm7cXq2vB9tLw4RpYd6HsNk8AjGe3UfZ1iTyKoPbVx5")
        .build();
    CLIENT.newCall(request).execute();
  }

  static Interceptor interceptor() {
    return chain -> chain.proceed(chain.request());
  }
}

package samples.okhttp;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What sends a request, and what only looks like it. */
public final class Sends {
  private static final OkHttpClient CLIENT = new OkHttpClient();
  private static final Request BARE = new Request.Builder()
      .url("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
      .build();

  public String execute() throws IOException {
    // finding: MissingApiKeyHeader
    try (Response response = CLIENT.newCall(BARE).execute()) {
      return response.message();
    }
  }

  public CompletableFuture<Integer> enqueue() {
    Answer answer = new Answer();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(BARE).enqueue(answer);
    return answer;
  }

  public CompletableFuture<Integer> enqueueWithKey(String key) {
    Answer answer = new Answer();
    Request request = BARE.newBuilder().header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.newCall(request).enqueue(answer);
    return answer;
  }

  public CompletableFuture<Integer> enqueueWithACallbackInPlace() {
    CompletableFuture<Integer> code = new CompletableFuture<>();
    // finding: MissingApiKeyHeader
    CLIENT.newCall(BARE).enqueue(new Callback() {
      @Override
      public void onFailure(Call call, IOException e) {
        code.completeExceptionally(e);
      }

      @Override
      public void onResponse(Call call, Response response) {
        code.complete(response.code());
        response.close();
      }
    });
    return code;
  }

  public void callInAVariable() throws IOException {
    Call call = CLIENT.newCall(BARE);
    // finding: MissingApiKeyHeader
    call.execute().close();
  }

  public void clonedCall() throws IOException {
    Call call = CLIENT.newCall(BARE);
    // finding: MissingApiKeyHeader
    call.clone().execute().close();
  }

  public void sentTwice() throws IOException {
    Call call = CLIENT.newCall(BARE);
    // finding: MissingApiKeyHeader
    call.execute().close();
    // finding: MissingApiKeyHeader
    call.clone().execute().close();
  }

  /** A call can be sent once only. */
  public boolean sentAgain() throws IOException {
    Call call = CLIENT.newCall(BARE);
    // finding: MissingApiKeyHeader
    call.execute().close();
    try {
      call.execute().close();
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** A call sends nothing before it is told to. */
  public boolean onlyACall() {
    Call call = CLIENT.newCall(BARE);
    return call.isExecuted();
  }

  public boolean cancelled() {
    Call call = CLIENT.newCall(BARE);
    call.cancel();
    return call.isCanceled();
  }

  public boolean onlyARequest() {
    return BARE.isHttps();
  }

  public void callFromAHelper() throws IOException {
    // finding: MissingApiKeyHeader
    callOf(BARE).execute().close();
  }

  public void callFromAHelperWithKey(String key) throws IOException {
    // ok: MissingApiKeyHeader
    callOf(BARE.newBuilder().header("X-Api-Key", key).build()).execute().close();
  }

  private static Call callOf(Request request) {
    return CLIENT.newCall(request);
  }

  private static final class Answer extends CompletableFuture<Integer> implements Callback {
    @Override
    public void onFailure(Call call, IOException e) {
      completeExceptionally(e);
    }

    @Override
    public void onResponse(Call call, Response response) {
      complete(response.code());
      response.close();
    }
  }
}

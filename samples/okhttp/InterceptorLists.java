package samples.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Interceptors by the lists of a builder. */
public final class InterceptorLists {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final Request BARE = new Request.Builder().url(COMPANY).build();

  public void add(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addWithoutKey() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().add(new AgentInterceptor());
    // finding: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addALambda(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder
        .interceptors()
        .add(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()));
    // ok: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addALambdaWithoutKey() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().add(chain -> chain.proceed(chain.request()));
    // finding: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addFirst(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().add(0, new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addFirstWithoutKey() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().add(0, new AgentInterceptor());
    // finding: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addAll(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().addAll(List.of(new AgentInterceptor(), new KeyInterceptor(key)));
    // ok: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addAllWithoutKey() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().addAll(List.of(new AgentInterceptor()));
    // finding: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addAllFirst(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().addAll(0, List.of(new KeyInterceptor(key)));
    // ok: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addAllFirstWithoutKey() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().addAll(0, List.of(new AgentInterceptor()));
    // finding: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addAllOfAFilledList(String key) throws IOException {
    List<Interceptor> interceptors = new ArrayList<>();
    interceptors.add(new KeyInterceptor(key));
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().addAll(interceptors);
    // ok: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addToTheNetworkList(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.networkInterceptors().add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addToTheNetworkListWithoutKey() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.networkInterceptors().add(new AgentInterceptor());
    // finding: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void listInAVariable(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    List<Interceptor> interceptors = builder.interceptors();
    interceptors.add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void listInAVariableWithoutKey() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    List<Interceptor> interceptors = builder.interceptors();
    interceptors.add(new AgentInterceptor());
    // finding: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void listOfTheCaller(Interceptor interceptor) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().add(interceptor);
    // unknown: MissingApiKeyHeader CLIENT
    builder.build().newCall(BARE).execute().close();
  }

  public void listHandedOn() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    Plugins.fill(builder.interceptors());
    // unknown: MissingApiKeyHeader CLIENT
    builder.build().newCall(BARE).execute().close();
  }

  public void questions() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    List<Interceptor> interceptors = builder.interceptors();
    if (!interceptors.isEmpty() || interceptors.size() > 1 || interceptors.contains(null)) {
      return;
    }
    // finding: MissingApiKeyHeader
    builder.build().newCall(BARE).execute().close();
  }

  public void addedBehindTheClient(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    OkHttpClient client = builder.build();
    builder.interceptors().add(new KeyInterceptor(key));
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  /** The interceptors of the other list stay. */
  public void cleared(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.networkInterceptors().add(new KeyInterceptor(key));
    builder.interceptors().clear();
    // unknown: MissingApiKeyHeader CLIENT
    builder.build().newCall(BARE).execute().close();
  }

  public void listOfAClient() throws IOException {
    OkHttpClient client = new OkHttpClient();
    System.out.println(
        client.interceptors().size() + client.networkInterceptors().size());
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  /** Stands for code that is not in sight. */
  private static final class Plugins {
    static void fill(List<Interceptor> interceptors) {
      java.util.ServiceLoader.load(Interceptor.class).forEach(interceptors::add);
    }
  }

  private static final class KeyInterceptor implements Interceptor {
    private final String key;

    KeyInterceptor(String key) {
      this.key = key;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
      return chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build());
    }
  }

  private static final class AgentInterceptor implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      return chain.proceed(
          chain.request().newBuilder().header("User-Agent", "sample").build());
    }
  }
}

package samples.okhttp;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Each way to write an interceptor, and to give it to a client. */
public final class Interceptors {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  private static final Request BARE = new Request.Builder().url(COMPANY).build();
  private static final Interceptor AGENT = chain ->
      chain.proceed(chain.request().newBuilder().header("User-Agent", "sample").build());

  public void lambda(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void lambdaThatAdds(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> chain.proceed(
            chain.request().newBuilder().addHeader("X-Api-Key", key).build()))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void lambdaOfAnotherHeader() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> chain.proceed(
            chain.request().newBuilder().header("Accept", "text/plain").build()))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void lambdaThatPassesOn() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> chain.proceed(chain.request()))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void block(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          Request original = chain.request();
          Request keyed = original.newBuilder().header("X-Api-Key", key).build();
          return chain.proceed(keyed);
        })
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void proceedsWithTheOldRequest(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          Request original = chain.request();
          original.newBuilder().header("X-Api-Key", key).build();
          return chain.proceed(original);
        })
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  /** A new request is made, and the old one goes out. */
  public void proceedsWithTheOldRequestOfTwo(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          Request original = chain.request();
          Request keyed = original.newBuilder().header("X-Api-Key", key).build();
          System.out.println(keyed.method());
          return chain.proceed(original);
        })
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void keyAfterBuild(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          Request.Builder builder = chain.request().newBuilder();
          Request built = builder.build();
          builder.header("X-Api-Key", key);
          return chain.proceed(built);
        })
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void builderInAVariable(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          Request.Builder builder = chain.request().newBuilder();
          builder.header("X-Api-Key", key);
          return chain.proceed(builder.build());
        })
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  /** The guard tests the value that is sent. */
  public void whenTheKeyIsThere(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          Request.Builder builder = chain.request().newBuilder();
          if (key != null) {
            builder.header("X-Api-Key", key);
          }
          return chain.proceed(builder.build());
        })
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void headersOfTheRequest(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          Headers headers =
              chain.request().headers().newBuilder().add("X-Api-Key", key).build();
          return chain.proceed(chain.request().newBuilder().headers(headers).build());
        })
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void headersReplaceAll(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          Headers headers = Headers.of("Accept", "text/plain");
          Request.Builder builder = chain.request().newBuilder().header("X-Api-Key", key);
          return chain.proceed(builder.headers(headers).build());
        })
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void misspelt(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("api-key", key).build()))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void bearer(String token) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> chain.proceed(chain
            .request()
            .newBuilder()
            .header("Authorization", "Bearer " + token)
            .build()))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void emptyValue() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", "").build()))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void networkLambda(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addNetworkInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void networkLambdaOfAnotherHeader() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addNetworkInterceptor(chain -> chain.proceed(
            chain.request().newBuilder().header("Accept", "text/plain").build()))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void networkThatPassesOn() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addNetworkInterceptor(chain -> chain.proceed(chain.request()))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void twoOfWhichOneSetsIt(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> chain.proceed(chain.request()))
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void twoOfWhichNoneSetsIt() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> chain.proceed(chain.request()))
        .addInterceptor(chain -> chain.proceed(
            chain.request().newBuilder().header("Accept", "text/plain").build()))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void methodReference() throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().addInterceptor(Interceptors::keyed).build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void methodReferenceWithoutKey() throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().addInterceptor(Interceptors::logged).build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void ownClass(String key) throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().addInterceptor(new KeyInterceptor(key)).build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void ownClassWithoutKey() throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().addInterceptor(new LogInterceptor()).build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void ownClassThatForgets(String key) throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().addInterceptor(new ForgetfulInterceptor(key)).build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void ownClassWithTheNameToo(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(new HeaderInterceptor("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void ownClassWithAnotherName() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(new HeaderInterceptor("X-Trace-Id", "7"))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void anonymous(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(new Interceptor() {
          @Override
          public Response intercept(Chain chain) throws IOException {
            return chain.proceed(
                chain.request().newBuilder().header("X-Api-Key", key).build());
          }
        })
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void anonymousWithoutKey() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(new Interceptor() {
          @Override
          public Response intercept(Chain chain) throws IOException {
            return chain.proceed(chain.request());
          }
        })
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void lambdaInAVariable(String key) throws IOException {
    Interceptor keyed = chain ->
        chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build());
    OkHttpClient client = new OkHttpClient.Builder().addInterceptor(keyed).build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void lambdaInAVariableWithoutKey() throws IOException {
    Interceptor passesOn = chain -> chain.proceed(chain.request());
    OkHttpClient client = new OkHttpClient.Builder().addInterceptor(passesOn).build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void fromAHelper(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder().addInterceptor(keyOf(key)).build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void fromAHelperWithoutKey() throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().addInterceptor(acceptOf("text/plain")).build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void ofAField() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder().addInterceptor(AGENT).build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void requestFromAHelper(String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> chain.proceed(withKey(chain.request(), key)))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void requestFromAUselessHelper() throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> chain.proceed(withAgent(chain.request())))
        .build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void ofTheCaller(Interceptor interceptor) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder().addInterceptor(interceptor).build();
    // unknown: MissingApiKeyHeader CLIENT
    client.newCall(BARE).execute().close();
  }

  public void networkOfTheCaller(Interceptor interceptor) throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().addNetworkInterceptor(interceptor).build();
    // unknown: MissingApiKeyHeader CLIENT
    client.newCall(BARE).execute().close();
  }

  public void ofTheCallerBesideTheKey(Interceptor interceptor, String key) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(interceptor)
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void listOfInterceptors(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder
        .interceptors()
        .add(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()));
    OkHttpClient client = builder.build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void listOfInterceptorsWithoutKey() throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.interceptors().add(chain -> chain.proceed(chain.request()));
    OkHttpClient client = builder.build();
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void listOfNetworkInterceptors(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder
        .networkInterceptors()
        .add(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()));
    OkHttpClient client = builder.build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  public void builderOfTheClientInAVariable(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    builder.addInterceptor(new KeyInterceptor(key));
    OkHttpClient client = builder.build();
    // ok: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  /** The client exists already when the builder gets the interceptor. */
  public void addedAfterBuild(String key) throws IOException {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    OkHttpClient client = builder.build();
    builder.addInterceptor(new KeyInterceptor(key));
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  /** Made, and never added. */
  public void onlyMade(String key) throws IOException {
    Interceptor unused = new KeyInterceptor(key);
    OkHttpClient client = new OkHttpClient.Builder().build();
    System.out.println(unused.hashCode());
    // finding: MissingApiKeyHeader
    client.newCall(BARE).execute().close();
  }

  /** An interceptor may give the account as well; the one parameter is judged with the client. */
  public void accountFromAnInterceptor(String key, String accountId) throws IOException {
    OkHttpClient client = new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          HttpUrl url = chain
              .request()
              .url()
              .newBuilder()
              .addQueryParameter("account_id", accountId)
              .build();
          return chain.proceed(
              chain.request().newBuilder().url(url).header("X-Api-Key", key).build());
        })
        .build();
    Request request = new Request.Builder()
        // ok: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77")
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(request).execute().close();
  }

  public void keyButNoAccount(String key) throws IOException {
    OkHttpClient client =
        new OkHttpClient.Builder().addInterceptor(new KeyInterceptor(key)).build();
    Request request = new Request.Builder()
        // finding: MissingAccountId
        .url("https://api.leadfeeder.com/v1/companies/77")
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(request).execute().close();
  }

  private static Response keyed(Interceptor.Chain chain) throws IOException {
    String key = System.getenv("LEADFEEDER_API_KEY");
    return chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build());
  }

  private static Response logged(Interceptor.Chain chain) throws IOException {
    System.out.println(chain.request().method());
    return chain.proceed(chain.request());
  }

  private static Interceptor keyOf(String key) {
    return chain ->
        chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build());
  }

  private static Interceptor acceptOf(String type) {
    return chain ->
        chain.proceed(chain.request().newBuilder().header("Accept", type).build());
  }

  private static Request withKey(Request request, String key) {
    return request.newBuilder().header("X-Api-Key", key).build();
  }

  private static Request withAgent(Request request) {
    return request.newBuilder().header("User-Agent", "sample").build();
  }

  private static final class KeyInterceptor implements Interceptor {
    private final String key;

    private KeyInterceptor(String key) {
      this.key = key;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
      Request request = chain.request().newBuilder().header("X-Api-Key", key).build();
      return chain.proceed(request);
    }
  }

  private static final class HeaderInterceptor implements Interceptor {
    private final String name;
    private final String value;

    private HeaderInterceptor(String name, String value) {
      this.name = name;
      this.value = value;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
      return chain.proceed(chain.request().newBuilder().header(name, value).build());
    }
  }

  private static final class LogInterceptor implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      System.out.println(chain.request().url().encodedPath());
      return chain.proceed(chain.request());
    }
  }

  /** Makes the right request, and lets the other one go out. */
  private static final class ForgetfulInterceptor implements Interceptor {
    private final String key;

    private ForgetfulInterceptor(String key) {
      this.key = key;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
      chain.request().newBuilder().header("X-Api-Key", key).build();
      return chain.proceed(chain.request());
    }
  }
}

package samples.okhttp;

import java.util.Map;
import okhttp3.Headers;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Keys in the source. They are random strings that were made for the samples. */
public final class HardcodedKeys {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public Request header() {
    return new Request.Builder()
        .url(COMPANY)
        // finding: HardcodedApiKey
        .header("X-Api-Key", "Zk81mQx0vB7tLw3RpYd5HsNc9AjGe2Uf")
        .build();
  }

  public Request addHeader() {
    return new Request.Builder()
        .url(COMPANY)
        // finding: HardcodedApiKey
        .addHeader("X-Api-Key", "q7Tn2LsXb04VhKfRz81JwYpE6uMcDg5A")
        .build();
  }

  public Request headersOf() {
    // finding: HardcodedApiKey
    Headers headers = Headers.of("X-Api-Key", "Zk81mQx0vB7tLw3RpYd5HsNc9AjGe2Uf");
    return new Request.Builder().url(COMPANY).headers(headers).build();
  }

  public Request headersOfAMap() {
    // finding: HardcodedApiKey
    return of("Zk81mQx0vB7tLw3RpYd5HsNc9AjGe2Uf");
  }

  public Request otherHeadersOfAMap() {
    // ok: HardcodedApiKey
    return other("Ne42wQa7xC9uKb5TrXf3JdVm8ZpLh6Yg");
  }

  private static Request of(String value) {
    Headers headers = Headers.of(Map.of("X-Api-Key", value));
    return new Request.Builder().url(COMPANY).headers(headers).build();
  }

  private static Request other(String value) {
    Headers headers = Headers.of(Map.of("X-Request-Id", value));
    return new Request.Builder().url(COMPANY).headers(headers).build();
  }

  public Request headersBuilder() {
    Headers.Builder headers = new Headers.Builder();
    // finding: HardcodedApiKey
    headers.add("X-Api-Key", "q7Tn2LsXb04VhKfRz81JwYpE6uMcDg5A");
    return new Request.Builder().url(COMPANY).headers(headers.build()).build();
  }

  public Request headersLine() {
    Headers.Builder headers = new Headers.Builder();
    // finding: HardcodedApiKey
    headers.add("X-Api-Key: Zk81mQx0vB7tLw3RpYd5HsNc9AjGe2Uf");
    return new Request.Builder().url(COMPANY).headers(headers.build()).build();
  }

  public Request otherHeader() {
    return new Request.Builder()
        .url(COMPANY)
        // ok: HardcodedApiKey
        .header("X-Request-Id", "Ne42wQa7xC9uKb5TrXf3JdVm8ZpLh6Yg")
        .build();
  }

  public Request placeholder() {
    return new Request.Builder()
        .url(COMPANY)
        // ok: HardcodedApiKey
        .header("X-Api-Key", "your-leadfeeder-api-key-goes-here")
        .build();
  }

  public Request ofTheEnvironment() {
    return new Request.Builder()
        .url(COMPANY)
        // ok: HardcodedApiKey
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .build();
  }

  public Request ofTheCaller(String key) {
    return new Request.Builder()
        .url(COMPANY)
        // ok: HardcodedApiKey
        .header("X-Api-Key", key)
        .build();
  }

  public OkHttpClient interceptor() {
    return new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          Request.Builder request = chain.request().newBuilder();
          // likely: HardcodedApiKey
          request.header("X-Api-Key", "q7Tn2LsXb04VhKfRz81JwYpE6uMcDg5A");
          return chain.proceed(request.build());
        })
        .build();
  }

  public OkHttpClient interceptorWithoutLiteral() {
    return new OkHttpClient.Builder()
        .addInterceptor(chain -> {
          // ok: HardcodedApiKey
          Request request = chain
              .request()
              .newBuilder()
              .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
              .build();
          return chain.proceed(request);
        })
        .build();
  }
}

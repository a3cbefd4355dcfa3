package samples.okhttp;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** What the callers of the samples hand in. */
final class Values {
  private Values() {}

  static Authenticator authenticator() {
    return Authenticator.NONE;
  }

  static Call.Factory calls() {
    return new OkHttpClient();
  }

  static Headers headers() {
    return Headers.of("Accept", "text/plain");
  }

  static Interceptor interceptor() {
    return chain -> chain.proceed(chain.request());
  }

  static Request request() {
    return new Request.Builder().url("https://api.example.com/v1/companies").build();
  }

  static Request.Builder requestBuilder() {
    return request().newBuilder();
  }

  static SSLSocketFactory sockets() throws GeneralSecurityException {
    return SSLContext.getDefault().getSocketFactory();
  }

  static X509TrustManager trust() throws GeneralSecurityException {
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init((KeyStore) null);
    return (X509TrustManager) factory.getTrustManagers()[0];
  }

  static HttpUrl url() {
    return request().url();
  }
}

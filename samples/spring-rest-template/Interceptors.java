package samples.springresttemplate;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.client.observation.DefaultClientRequestObservationConvention;
import org.springframework.http.client.support.BasicAuthenticationInterceptor;
import org.springframework.http.client.support.HttpRequestWrapper;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.RestTemplate;

/** What a template adds on its own. */
public final class Interceptors {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void lambda(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add((request, body, execution) -> {
      request.getHeaders().set("X-Api-Key", key);
      return execution.execute(request, body);
    });
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void lambdaOfAnotherName(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add((request, body, execution) -> {
      request.getHeaders().set("X-Trace-Id", key);
      return execution.execute(request, body);
    });
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void lambdaAtAnIndex(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add(0, (request, body, execution) -> {
      request.getHeaders().set("X-Api-Key", key);
      return execution.execute(request, body);
    });
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void listSet(String key) {
    RestTemplate rest = new RestTemplate();
    rest.setInterceptors(List.of((request, body, execution) -> {
      request.getHeaders().add("X-Api-Key", key);
      return execution.execute(request, body);
    }));
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void listOfNone() {
    RestTemplate rest = new RestTemplate();
    rest.setInterceptors(List.of());
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void listAdded(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().addAll(List.of(new KeyInterceptor(key)));
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void ownClass(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add(new KeyInterceptor(key));
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void ownClassWithoutKey() {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add(new TraceInterceptor());
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void collectedInAList(String key) {
    List<ClientHttpRequestInterceptor> all = new ArrayList<>();
    all.add(new TraceInterceptor());
    all.add(new KeyInterceptor(key));
    RestTemplate rest = new RestTemplate();
    rest.setInterceptors(all);
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void collectedInAListWithoutKey() {
    List<ClientHttpRequestInterceptor> all = new ArrayList<>();
    all.add(new TraceInterceptor());
    RestTemplate rest = new RestTemplate();
    rest.setInterceptors(all);
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void wrappedRequest(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add((request, body, execution) -> {
      HttpRequestWrapper wrapper = new HttpRequestWrapper(request);
      wrapper.getHeaders().set("X-Api-Key", key);
      return execution.execute(wrapper, body);
    });
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** The interceptor sets the header on a copy. */
  public void wrappedRequestForgotten(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add((request, body, execution) -> {
      HttpHeaders headers = new HttpHeaders();
      headers.addAll(request.getHeaders());
      headers.set("X-Api-Key", key);
      return execution.execute(request, body);
    });
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void anonymous(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add(new ClientHttpRequestInterceptor() {
      @Override
      public ClientHttpResponse intercept(
          HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
          throws IOException {
        request.getHeaders().set("X-Api-Key", key);
        return execution.execute(request, body);
      }
    });
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** Afterwards the header is there, whoever set it. */
  public void onlyIfNotThere(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add((request, body, execution) -> {
      if (request.getHeaders().getFirst("X-Api-Key") == null) {
        request.getHeaders().add("X-Api-Key", key);
      }
      return execution.execute(request, body);
    });
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void handedOnIfThere(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add((request, body, execution) -> {
      if (request.getHeaders().getFirst("X-Api-Key") != null) {
        return execution.execute(request, body);
      }
      request.getHeaders().add("X-Api-Key", key);
      return execution.execute(request, body);
    });
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** Another header decides whether the key is set. */
  public void onlyIfAnotherIsThere(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add((request, body, execution) -> {
      if (request.getHeaders().getFirst("X-Trace-Id") != null) {
        request.getHeaders().add("X-Api-Key", key);
      }
      return execution.execute(request, body);
    });
    // unknown: MissingApiKeyHeader CONDITIONAL
    rest.getForObject(COMPANY, String.class);
  }

  /** The one who asks for the header does not set it. */
  public void onlyLooks() {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add((request, body, execution) -> {
      if (request.getHeaders().getFirst("X-Api-Key") == null) {
        System.out.println("without a key");
      }
      return execution.execute(request, body);
    });
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** It is handed in: its class tells what it does. */
  public void handedIn(KeyInterceptor interceptor) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add(interceptor);
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void handedInWithoutKey(TraceInterceptor interceptor) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add(interceptor);
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void unknownInterceptor(ClientHttpRequestInterceptor interceptor) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add(interceptor);
    // unknown: MissingApiKeyHeader CLIENT
    rest.getForObject(COMPANY, String.class);
  }

  public void basicAuthentication(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getInterceptors().add(new BasicAuthenticationInterceptor("user", key));
    // unknown: MissingApiKeyHeader CLIENT
    rest.getForObject(COMPANY, String.class);
  }

  public void initializer(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getClientHttpRequestInitializers()
        .add(request -> request.getHeaders().set("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void initializerOfAnotherName(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getClientHttpRequestInitializers()
        .add(request -> request.getHeaders().set("X-Trace-Id", key));
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void initializersSet(String key) {
    RestTemplate rest = new RestTemplate();
    rest.setClientHttpRequestInitializers(
        List.of(request -> request.getHeaders().set("X-Api-Key", key)));
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void initializersOfNone() {
    RestTemplate rest = new RestTemplate();
    rest.setClientHttpRequestInitializers(List.of());
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void initializerAtAnIndex(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getClientHttpRequestInitializers()
        .add(0, request -> request.getHeaders().set("X-Api-Key", key));
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void initializersAdded(String key) {
    RestTemplate rest = new RestTemplate();
    rest.getClientHttpRequestInitializers()
        .addAll(List.of(request -> request.getHeaders().set("X-Api-Key", key)));
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** Who only looks at the lists changes nothing. */
  public String looksAtTheLists() {
    RestTemplate rest = new RestTemplate();
    String seen = ""
        + rest.getInterceptors().isEmpty()
        + rest.getInterceptors().size()
        + rest.getInterceptors().contains(null)
        + rest.getClientHttpRequestInitializers().isEmpty()
        + rest.getClientHttpRequestInitializers().size()
        + rest.getClientHttpRequestInitializers().contains(null)
        + rest.getErrorHandler();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
    return seen;
  }

  public void observed() {
    RestTemplate rest = new RestTemplate();
    rest.setObservationRegistry(ObservationRegistry.NOOP);
    rest.setObservationConvention(new DefaultClientRequestObservationConvention());
    rest.setMessageConverters(List.of(new StringHttpMessageConverter()));
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** The interceptor belongs to another template. */
  public void otherTemplate(String key) {
    RestTemplate other = new RestTemplate();
    other.getInterceptors().add(new KeyInterceptor(key));
    RestTemplate rest = new RestTemplate();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void factory() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setConnectTimeout(1000);
    factory.setReadTimeout(5000);
    RestTemplate rest = new RestTemplate(factory);
    rest.getMessageConverters().clear();
    rest.getMessageConverters().add(new StringHttpMessageConverter());
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void factorySet() {
    RestTemplate rest = new RestTemplate();
    rest.setRequestFactory(new JdkClientHttpRequestFactory());
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void bufferingFactory() {
    RestTemplate rest = new RestTemplate(
        new BufferingClientHttpRequestFactory(new SimpleClientHttpRequestFactory()));
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void unknownFactory(ClientHttpRequestFactory factory) {
    RestTemplate rest = new RestTemplate(factory);
    // unknown: MissingApiKeyHeader CLIENT
    rest.getForObject(COMPANY, String.class);
  }

  public void unknownFactorySet(ClientHttpRequestFactory factory) {
    RestTemplate rest = new RestTemplate();
    rest.setRequestFactory(factory);
    // unknown: MissingApiKeyHeader CLIENT
    rest.getForObject(COMPANY, String.class);
  }

  public void converters() {
    RestTemplate rest = new RestTemplate(List.of(new StringHttpMessageConverter()));
    rest.setErrorHandler(new DefaultResponseErrorHandler());
    rest.setDefaultUriVariables(Map.of("id", 77));
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  static final class KeyInterceptor implements ClientHttpRequestInterceptor {
    private final String key;

    KeyInterceptor(String key) {
      this.key = key;
    }

    @Override
    public ClientHttpResponse intercept(
        HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
      request.getHeaders().set("X-Api-Key", key);
      return execution.execute(request, body);
    }
  }

  private static KeyInterceptor key() {
    return new KeyInterceptor("key");
  }

  private static TraceInterceptor trace() {
    return new TraceInterceptor();
  }

  private static ClientHttpRequestInterceptor interceptor() {
    return new TraceInterceptor();
  }

  private static ClientHttpRequestFactory transport() {
    return new SimpleClientHttpRequestFactory();
  }

  static final class TraceInterceptor implements ClientHttpRequestInterceptor {
    @Override
    public ClientHttpResponse intercept(
        HttpRequest request, byte[] body, ClientHttpRequestExecution execution) throws IOException {
      request.getHeaders().set("X-Trace-Id", "7");
      return execution.execute(request, body);
    }
  }
}

package samples.springbootresttemplate;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.web.client.DefaultResponseErrorHandler;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.DefaultUriBuilderFactory;

/** Templates that a builder of Spring Boot makes. */
public final class Builders {
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";

  public void plain() {
    RestTemplate rest = new RestTemplateBuilder().build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void defaultHeader(String key) {
    RestTemplate rest =
        new RestTemplateBuilder().defaultHeader("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void defaultHeaderOfAnotherName(String key) {
    RestTemplate rest =
        new RestTemplateBuilder().defaultHeader("X-Trace-Id", key).build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void uriTemplateHandler() {
    RestTemplate rest = new RestTemplateBuilder()
        .uriTemplateHandler(new DefaultUriBuilderFactory("https://api.leadfeeder.com"))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject("/v1/companies/77?account_id=1001", String.class);
  }

  public void uriTemplateHandlerWithKey(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .uriTemplateHandler(new DefaultUriBuilderFactory("https://api.leadfeeder.com"))
        .defaultHeader("X-Api-Key", key)
        .build();
    // finding: MissingAccountId
    rest.getForObject("/v1/companies/77", String.class);
  }

  public void rootUri() {
    RestTemplate rest =
        new RestTemplateBuilder().rootUri("https://api.leadfeeder.com").build();
    // finding: MissingApiKeyHeader
    // finding: MissingAccountId
    rest.getForObject("/v1/companies/77", String.class);
  }

  public void rootUriWithKey(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .rootUri("https://api.leadfeeder.com")
        .defaultHeader("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    // ok: MissingAccountId
    rest.getForObject("/v1/companies/77?account_id=1001", String.class);
  }

  public void interceptors(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .interceptors((request, body, execution) -> {
          request.getHeaders().set("X-Api-Key", key);
          return execution.execute(request, body);
        })
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void interceptorsOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .interceptors((request, body, execution) -> {
          request.getHeaders().set("X-Trace-Id", key);
          return execution.execute(request, body);
        })
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void interceptorsInAList(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .interceptors(List.of((request, body, execution) -> {
          request.getHeaders().set("X-Api-Key", key);
          return execution.execute(request, body);
        }))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void interceptorsInAListOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .interceptors(List.of((request, body, execution) -> {
          request.getHeaders().set("X-Trace-Id", key);
          return execution.execute(request, body);
        }))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalInterceptors(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalInterceptors((request, body, execution) -> {
          request.getHeaders().set("X-Api-Key", key);
          return execution.execute(request, body);
        })
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalInterceptorsOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalInterceptors((request, body, execution) -> {
          request.getHeaders().set("X-Trace-Id", key);
          return execution.execute(request, body);
        })
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalInterceptorsInAList(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalInterceptors(List.of((request, body, execution) -> {
          request.getHeaders().set("X-Api-Key", key);
          return execution.execute(request, body);
        }))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalInterceptorsInAListOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalInterceptors(List.of((request, body, execution) -> {
          request.getHeaders().set("X-Trace-Id", key);
          return execution.execute(request, body);
        }))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void customizers(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .customizers(template -> template.getInterceptors().add((request, body, execution) -> {
          request.getHeaders().set("X-Api-Key", key);
          return execution.execute(request, body);
        }))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void customizersInAList(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .customizers(List.of(template -> template
            .getInterceptors()
            .add((request, body, execution) -> {
              request.getHeaders().set("X-Api-Key", key);
              return execution.execute(request, body);
            })))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void customizersOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .customizers(template -> template.getInterceptors().add((request, body, execution) -> {
          request.getHeaders().set("X-Trace-Id", key);
          return execution.execute(request, body);
        }))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void customizersInAListOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .customizers(List.of(template -> template
            .getInterceptors()
            .add((request, body, execution) -> {
              request.getHeaders().set("X-Trace-Id", key);
              return execution.execute(request, body);
            })))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalCustomizers(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalCustomizers(template -> template
            .getInterceptors()
            .add((request, body, execution) -> {
              request.getHeaders().set("X-Api-Key", key);
              return execution.execute(request, body);
            }))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalCustomizersInAList(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalCustomizers(List.of(template -> template
            .getInterceptors()
            .add((request, body, execution) -> {
              request.getHeaders().set("X-Api-Key", key);
              return execution.execute(request, body);
            })))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalCustomizersOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalCustomizers(template -> template
            .getInterceptors()
            .add((request, body, execution) -> {
              request.getHeaders().set("X-Trace-Id", key);
              return execution.execute(request, body);
            }))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalCustomizersInAListOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalCustomizers(List.of(template -> template
            .getInterceptors()
            .add((request, body, execution) -> {
              request.getHeaders().set("X-Trace-Id", key);
              return execution.execute(request, body);
            })))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void requestCustomizers(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .requestCustomizers(request -> request.getHeaders().set("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void requestCustomizersInAList(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .requestCustomizers(List.of(request -> request.getHeaders().set("X-Api-Key", key)))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void requestCustomizersOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .requestCustomizers(request -> request.getHeaders().set("X-Trace-Id", key))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void requestCustomizersInAListOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .requestCustomizers(List.of(request -> request.getHeaders().set("X-Trace-Id", key)))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalRequestCustomizers(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalRequestCustomizers(request -> request.getHeaders().set("X-Api-Key", key))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalRequestCustomizersInAList(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalRequestCustomizers(
            List.of(request -> request.getHeaders().set("X-Api-Key", key)))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalRequestCustomizersOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalRequestCustomizers(request -> request.getHeaders().set("X-Trace-Id", key))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void additionalRequestCustomizersInAListOfAnotherName(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .additionalRequestCustomizers(
            List.of(request -> request.getHeaders().set("X-Trace-Id", key)))
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void newWithACustomizer(String key) {
    RestTemplate rest = new RestTemplateBuilder(template -> template
            .getInterceptors()
            .add((request, body, execution) -> {
              request.getHeaders().set("X-Api-Key", key);
              return execution.execute(request, body);
            }))
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void basicAuthentication(String key) {
    RestTemplate rest =
        new RestTemplateBuilder().basicAuthentication("user", key).build();
    // unknown: MissingApiKeyHeader SCHEME
    rest.getForObject(COMPANY, String.class);
  }

  public void basicAuthenticationInACharset(String key) {
    RestTemplate rest = new RestTemplateBuilder()
        .basicAuthentication("user", key, StandardCharsets.UTF_8)
        .build();
    // unknown: MissingApiKeyHeader SCHEME
    rest.getForObject(COMPANY, String.class);
  }

  public void factoryByClass() {
    RestTemplate rest = new RestTemplateBuilder()
        .requestFactory(SimpleClientHttpRequestFactory.class)
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    rest.getForObject(COMPANY, String.class);
  }

  public void factoryBySupplier() {
    RestTemplate rest = new RestTemplateBuilder()
        .requestFactory(() -> new SimpleClientHttpRequestFactory())
        .build();
    // unknown: MissingApiKeyHeader CLIENT
    rest.getForObject(COMPANY, String.class);
  }

  public void transport() {
    RestTemplate rest = new RestTemplateBuilder()
        .detectRequestFactory(true)
        .connectTimeout(Duration.ofSeconds(5))
        .readTimeout(Duration.ofSeconds(5))
        .defaultMessageConverters()
        .errorHandler(new DefaultResponseErrorHandler())
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  public void converters() {
    RestTemplate rest = new RestTemplateBuilder()
        .messageConverters(new StringHttpMessageConverter())
        .additionalMessageConverters(new StringHttpMessageConverter())
        .build();
    // finding: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  /** The builder is immutable: the header stays with the one that is returned. */
  public void ignoredResult(String key) {
    RestTemplateBuilder builder = new RestTemplateBuilder();
    builder.defaultHeader("X-Api-Key", key);
    // finding: MissingApiKeyHeader
    builder.build().getForObject(COMPANY, String.class);
  }

  /** The builder is immutable: the interceptor stays with the one that is returned. */
  public void ignoredInterceptor(String key) {
    RestTemplateBuilder builder = new RestTemplateBuilder();
    builder.additionalInterceptors((request, body, execution) -> {
      request.getHeaders().set("X-Api-Key", key);
      return execution.execute(request, body);
    });
    // finding: MissingApiKeyHeader
    builder.build().getForObject(COMPANY, String.class);
  }

  public void handedIn(RestTemplateBuilder builder) {
    RestTemplate rest = builder.build();
    // unknown: MissingApiKeyHeader CLIENT
    // likely: MissingAccountId
    rest.getForObject("https://api.leadfeeder.com/v1/companies/77", String.class);
  }

  public void literalKey() {
    RestTemplate rest = new RestTemplateBuilder()
        // finding: HardcodedApiKey
        .defaultHeader("X-Api-Key", "m3Vx9TqLr7Kd2WpZs8Nb4YhJc6FgAe1U")
        .build();
    // ok: MissingApiKeyHeader
    rest.getForObject(COMPANY, String.class);
  }

  private static RestTemplateBuilder builder() {
    return new RestTemplateBuilder();
  }
}

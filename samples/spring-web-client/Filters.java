package samples.springwebclient;

import java.net.URI;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** What a filter does to a request, and what it only looks at. */
public final class Filters {
  private static final String BASE = "https://api.leadfeeder.com/v1";
  private static final ParameterizedTypeReference<String> TEXT =
      new ParameterizedTypeReference<>() {};

  public void addedFirst(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filters(all -> all.add(
            0,
            (request, next) -> next.exchange(
                ClientRequest.from(request).header("X-Api-Key", key).build())))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void addedFirstWithoutKey() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filters(all -> all.add(
            0,
            (request, next) -> next.exchange(
                ClientRequest.from(request).header("X-Trace-Id", "7").build())))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void allAdded(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filters(all -> all.addAll(List.of((request, next) ->
            next.exchange(ClientRequest.from(request).header("X-Api-Key", key).build()))))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void allAddedWithoutKey() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filters(all -> all.addAll(List.of((request, next) ->
            next.exchange(ClientRequest.from(request).header("X-Trace-Id", "7").build()))))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** Who only looks at the filters changes nothing. */
  public void onlyLooked() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filters(all -> System.out.println("" + all.isEmpty() + all.size() + all.contains(null)))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** Who only looks at the request changes nothing. */
  public void looks() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) -> {
          System.out.println("" + request.method() + request.cookies() + request.body()
              + request.attribute("page") + request.attributes() + request.logPrefix()
              + request.url() + request.headers());
          return next.exchange(request);
        })
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void headersOfTheRequest(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) -> next.exchange(ClientRequest.from(request)
            .headers(headers -> {
              headers.addAll(request.headers());
              headers.set("X-Api-Key", key);
            })
            .build()))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void newRequest(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter(
            (request, next) -> next.exchange(ClientRequest.create(request.method(), request.url())
                .header("X-Api-Key", key)
                .build()))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void newRequestWithoutKey() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) ->
            next.exchange(ClientRequest.create(request.method(), request.url()).build()))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void everyStep(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) -> {
          ClientRequest.Builder builder = ClientRequest.from(request);
          builder
              .method(request.method())
              .url(request.url())
              .cookie("page", "1")
              .cookies(all -> all.add("page", "2"))
              .body(BodyInserters.empty())
              .body(Mono.just("{}"), String.class)
              .body(Mono.just("{}"), TEXT)
              .attribute("page", 1)
              .attributes(all -> all.put("page", 2))
              .header("X-Api-Key", key);
          return next.exchange(builder.build());
        })
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  public void everyStepWithoutKey() {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) -> next.exchange(ClientRequest.from(request)
            .method(request.method())
            .url(request.url())
            .cookie("page", "1")
            .cookies(all -> all.add("page", "2"))
            .body(BodyInserters.empty())
            .body(Mono.just("{}"), String.class)
            .body(Mono.just("{}"), TEXT)
            .attribute("page", 1)
            .attributes(all -> all.put("page", 2))
            .build()))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // finding: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** Both lines go out. */
  public void headerAdds(String key) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) -> next.exchange(ClientRequest.from(request)
            .header("X-Api-Key", key)
            .header("X-Api-Key", "")
            .build()))
        .build();
    client
        .get()
        .uri("/companies/77?account_id=1001")
        .retrieve()
        // ok: MissingApiKeyHeader
        .bodyToMono(String.class)
        .block();
  }

  /** A filter may give the request another URL. */
  public void accountByAFilter(String key, String accountId) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) -> next.exchange(ClientRequest.from(request)
            .url(URI.create(request.url() + "?account_id=" + accountId))
            .build()))
        .build();
    client
        .get()
        // ok: MissingAccountId
        .uri("/companies/77")
        .header("X-Api-Key", key)
        .retrieve()
        .bodyToMono(String.class)
        .block();
  }

  public void accountByANewRequest(String key, String accountId) {
    WebClient client = WebClient.builder()
        .baseUrl(BASE)
        .filter((request, next) -> next.exchange(ClientRequest.create(
                request.method(), URI.create(request.url() + "?account_id=" + accountId))
            .header("X-Api-Key", key)
            .build()))
        .build();
    client
        .get()
        // ok: MissingAccountId
        .uri("/companies/77")
        .retrieve()
        .bodyToMono(String.class)
        .block();
  }
}

package dev.leadguard.samples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands in for the API, or for any other host, on the loopback interface: takes every request and says what came. */
final class WireServer implements AutoCloseable {

  private static final byte[] ANSWER = "{\"data\":[],\"meta\":{}}".getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Request> requests = new ArrayList<>();

  /**
   * One request.
   *
   * @param path without the query
   * @param hasKey whether a credential came that the API takes there: below {@code /v1} a value of {@code X-Api-Key} or a
   *     bearer token, elsewhere the token of the old API
   * @param hasAccount whether the query has {@code account_id} with a value
   */
  record Request(String verb, String path, boolean hasKey, boolean hasAccount) {}

  WireServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Returns the requests since the last call of this method, in the order of their arrival. */
  List<Request> takeRequests() {
    synchronized (requests) {
      List<Request> taken = List.copyOf(requests);
      requests.clear();
      return taken;
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange;
        InputStream body = exchange.getRequestBody()) {
      body.readAllBytes();
      synchronized (requests) {
        requests.add(requestOf(exchange));
      }
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      boolean hasBody = !exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(200, hasBody ? ANSWER.length : -1);
      if (hasBody) {
        exchange.getResponseBody().write(ANSWER);
      }
    }
  }

  private static Request requestOf(HttpExchange exchange) {
    URI uri = exchange.getRequestURI();
    boolean hasKey = uri.getPath().startsWith("/v1/")
        ? hasValue(exchange, "X-Api-Key", "") || hasValue(exchange, "Authorization", "bearer ")
        : hasValue(exchange, "Authorization", "token token=");
    return new Request(
        exchange.getRequestMethod(),
        uri.getPath(),
        hasKey,
        Arrays.stream(Objects.requireNonNullElse(uri.getRawQuery(), "").split("&"))
            .anyMatch(p -> p.startsWith("account_id=") && p.length() > "account_id=".length()));
  }

  private static boolean hasValue(HttpExchange exchange, String header, String scheme) {
    return exchange.getRequestHeaders().getOrDefault(header, List.of()).stream()
        .map(v -> v.toLowerCase(Locale.ROOT))
        .anyMatch(v -> v.startsWith(scheme) && v.length() > scheme.length());
  }
}

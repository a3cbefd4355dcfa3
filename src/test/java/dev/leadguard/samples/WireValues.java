package dev.leadguard.samples;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;

/** Makes the values with which samples are called, by the types and names of the parameters. */
final class WireValues {

  private final Map<String, String> makers;
  private final ClassLoader loader;
  private final URI elsewhere;

  /**
   * Makes values with the classes of a client.
   *
   * @param makers {@code Class#method} by the name of the type that it makes, as {@link ClientFile#values} says
   * @param loader of the samples
   * @param elsewhere an address that is not the API's
   */
  WireValues(Map<String, String> makers, ClassLoader loader, URI elsewhere) {
    this.makers = makers;
    this.loader = loader;
    this.elsewhere = elsewhere;
  }

  /** Returns in how many ways these parameters can be filled. */
  int variants(Parameter[] parameters) throws ReflectiveOperationException {
    int variants = 1;
    for (Parameter parameter : parameters) {
      variants *= optionsFor(parameter).size();
    }
    return variants;
  }

  /** Returns the arguments of one variant, from 0; the first parameter changes fastest. */
  Object[] argumentsFor(Parameter[] parameters, int variant) throws ReflectiveOperationException {
    Object[] arguments = new Object[parameters.length];
    int rest = variant;
    for (int i = 0; i < parameters.length; i++) {
      List<Object> options = optionsFor(parameters[i]);
      arguments[i] = options.get(rest % options.size());
      rest /= options.size();
    }
    return arguments;
  }

  private List<Object> optionsFor(Parameter parameter) throws ReflectiveOperationException {
    Class<?> type = parameter.getType();
    if (type == boolean.class) {
      return List.of(true, false);
    }
    if (type == int.class) {
      return List.of(1, 2, 1001);
    }
    if (type == long.class) {
      return List.of(1001L);
    }
    if (type == String.class) {
      return List.of(textFor(parameter.getName()));
    }
    Map<Class<?>, Object> values = Map.of(
        String[].class,
        new String[] {"Accept", "text/plain"},
        UUID.class,
        new UUID(10, 1),
        Optional.class,
        Optional.of("1001"),
        Consumer.class,
        (Consumer<Object>) value -> {},
        URI.class,
        elsewhere,
        SSLSocketFactory.class,
        SSLSocketFactory.getDefault(),
        Proxy.class,
        Proxy.NO_PROXY,
        HttpClient.class,
        HttpClient.newHttpClient(),
        HttpRequest.class,
        HttpRequest.newBuilder(elsewhere).build(),
        HttpRequest.Builder.class,
        HttpRequest.newBuilder(elsewhere));
    if (type == Map.class) {
      return List.of(Map.of("Accept", "text/plain"));
    }
    if (values.containsKey(type)) {
      return List.of(values.get(type));
    }
    try {
      if (type == URL.class) {
        return List.of(elsewhere.toURL());
      }
      if (type == HttpURLConnection.class) {
        return List.of(elsewhere.toURL().openConnection());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return List.of(made(type));
  }

  private Object made(Class<?> type) throws ReflectiveOperationException {
    String maker = makers.get(type.getName());
    if (maker != null) {
      int sign = maker.indexOf('#');
      Method method =
          loader.loadClass(maker.substring(0, sign)).getDeclaredMethod(maker.substring(sign + 1));
      method.setAccessible(true);
      return method.invoke(null);
    }
    if (Arrays.stream(type.getConstructors()).noneMatch(c -> c.getParameterCount() == 0)) {
      throw new IllegalArgumentException("no value for a parameter of " + type);
    }
    return type.getConstructor().newInstance();
  }

  private String textFor(String name) {
    return switch (name) {
      case "url" -> elsewhere.toString();
      case "baseUrl" -> elsewhere.resolve("/").toString();
      case "path" -> "/v1/companies/77";
      case "query" -> "page=1";
      case "verb" -> "GET";
      default -> "1001";
    };
  }
}

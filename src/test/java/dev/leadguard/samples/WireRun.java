package dev.leadguard.samples;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs the samples: compiles copies in which the API's origin and all other hosts are servers of this process, and calls each
 * public method alone, with values by parameter type. Runs in a process of its own, so that the environment can hold a key.
 * No request leaves the machine: names other than {@code localhost} do not resolve there.
 */
final class WireRun implements AutoCloseable {

  private static final int MOST_CALLS = 12;
  private static final int SECONDS_A_CALL = 10;

  private final WireServer api = new WireServer();
  private final WireServer others = new WireServer();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> calls = new ArrayList<>();
  private final List<WireLog.Arrival> arrivals = new ArrayList<>();
  private final List<WireLog.Failure> failures = new ArrayList<>();

  private WireRun() throws IOException {}

  /**
   * Starts such a process for the samples of a folder and returns its log.
   *
   * @param work an empty folder for compiled copies
   * @throws IOException if it fails or takes longer than three minutes
   */
  static WireLog of(Path samples, Path work) throws IOException, InterruptedException {
    Path hosts = Files.writeString(work.resolve("hosts"), "127.0.0.1 localhost\n");
    Path log = work.resolve("log");
    Path output = work.resolve("output");
    ProcessBuilder process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djdk.net.hosts.file=" + hosts,
            // Head and body of an answer are two writes: without this each answer waits 40 ms.
            "-Dsun.net.httpserver.nodelay=true",
            "-cp",
            System.getProperty("java.class.path"),
            WireRun.class.getName(),
            samples.toString(),
            work.toString(),
            log.toString())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
    process.environment().put("LEADFEEDER_API_KEY", "key-of-the-environment");
    Process run = process.start();
    try {
      if (!run.waitFor(3, TimeUnit.MINUTES)) {
        throw new IOException("the samples did not end in time");
      }
    } finally {
      run.destroyForcibly();
    }
    if (run.exitValue() != 0) {
      throw new IOException("the samples cannot be run:\n" + Files.readString(output));
    }
    return WireLog.read(log);
  }

  /** Takes the samples folder, the folder for compiled copies, and the file for the log. */
  public static void main(String[] args) throws Exception {
    try (WireRun run = new WireRun()) {
      run.run(Sample.all(Path.of(args[0])), Path.of(args[1])).write(Path.of(args[2]));
    }
    // Samples leave clients and pools behind.
    System.exit(0);
  }

  @Override
  public void close() {
    api.close();
    others.close();
    threads.shutdownNow();
  }

  private WireLog run(List<Sample> samples, Path work) throws Exception {
    Path classes = compile(samples, work);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      for (Sample sample : samples) {
        String prefix = packageOf(sample).map(p -> p + ".").orElse("") + sample.className();
        for (Outline.Member way : Outline.of(sample.text()).waysOfUse()) {
          String binary =
              prefix + way.owner().substring(sample.className().length()).replace('.', '$');
          callAll(sample, way, loader.loadClass(binary));
        }
      }
    }
    return new WireLog(calls, arrivals, failures);
  }

  private Path compile(List<Sample> samples, Path work) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Sample sample : samples) {
      Path copy = work.resolve(sample.path());
      Files.createDirectories(copy.getParent());
      copies.add(Files.writeString(copy, redirected(sample.text(), api.port(), others.port())));
    }
    Path classes = Files.createDirectories(work.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", classes.toString(), "-proc:none", "-nowarn", "-parameters");
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(copies))
          .call()) {
        throw new IOException("the samples do not compile");
      }
    }
    return classes;
  }

  /** Returns the text with the API's origin and all other hosts replaced. Lines stay where they are. */
  static String redirected(String text, int api, int others) {
    String host = "(?i)api\\.leadfeeder\\.com";
    String end = "\\.?(?::443)?(?=[/\"?#])";
    String local = "localhost:" + api;
    return text.replaceAll("(?i)https?://" + host + end, "http://" + local)
        .replaceAll("\"//" + host + end, "\"//" + local)
        .replaceAll(
            "(?i)https?://(?!localhost)[a-z0-9-]+(\\.[a-z0-9-]+)+", "http://localhost:" + others)
        .replaceAll("\"https\", \"" + host + "\", 443,", "\"http\", \"localhost\", " + api + ",")
        .replaceAll(
            "\"https\", null, \"" + host + "\", -1,", "\"http\", null, \"localhost\", " + api + ",")
        .replaceAll(
            "new URL\\(\"https\", \"" + host + "\",",
            "new URL(\"http\", \"localhost\", " + api + ",")
        // What is one host there is an authority with a port here, and only another constructor
        // takes one.
        .replaceAll(
            "new URI\\(\"https\", \"" + host + "\", (\"[^\"]*\"), null\\)",
            "new URI(\"http\", \"" + local + "\", $1, null, null)")
        .replaceAll("\"https\", \"" + host + "\",", "\"http\", \"" + local + "\",")
        .replaceAll("\"" + host + "\"", "\"" + local + "\"")
        .replaceAll("https://(?=[\"%{])", "http://")
        .replaceAll("\"https\"", "\"http\"")
        .replaceAll("(javax\\.net\\.ssl\\.)HttpsURLConnection", "java.net.HttpURLConnection")
        .replaceAll("HttpsURLConnection", "HttpURLConnection")
        .replaceAll("\\w+\\.set(SSLSocketFactory|HostnameVerifier)\\([^;\n]*\\);", ";");
  }

  private static Optional<String> packageOf(Sample sample) {
    return Pattern.compile("(?m)^package ([\\w.]+);")
        .matcher(sample.text())
        .results()
        .map(m -> m.group(1))
        .findFirst();
  }

  private void callAll(Sample sample, Outline.Member way, Class<?> type) throws Exception {
    calls.add(sample.path() + " " + way.id());
    Method method = Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getName().equals(way.name()) && !m.isSynthetic())
        .min(Comparator.comparing(Method::toString))
        .orElseThrow(() -> new IOException(sample.path() + ": no method " + way.id()));
    method.setAccessible(true);
    int variants = Arrays.stream(method.getParameters())
        .mapToInt(p -> optionsFor(p).size())
        .reduce(1, (a, b) -> a * b);
    for (int variant = 0; variant < Math.min(variants, MOST_CALLS); variant++) {
      Object[] arguments = argumentsFor(method.getParameters(), variant);
      for (Object receiver : receiversFor(method, type)) {
        call(sample, way, () -> method.invoke(receiver, arguments));
      }
    }
  }

  private void call(Sample sample, Outline.Member way, Invocation invocation)
      throws InterruptedException {
    Future<Object> result = threads.submit(() -> {
      Object value = invocation.run();
      return value instanceof CompletableFuture<?> future ? future.get() : value;
    });
    try {
      result.get(SECONDS_A_CALL, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      failures.add(new WireLog.Failure(sample.path(), way.id(), "does not end"));
    } catch (ExecutionException e) {
      Throwable cause =
          e.getCause() instanceof InvocationTargetException i ? i.getCause() : e.getCause();
      failures.add(new WireLog.Failure(sample.path(), way.id(), cause.getClass().getName()));
    }
    note(sample, way, true, api.takeRequests());
    note(sample, way, false, others.takeRequests());
  }

  private void note(
      Sample sample, Outline.Member way, boolean toApi, List<WireServer.Request> requests) {
    requests.forEach(r -> arrivals.add(new WireLog.Arrival(
        sample.path(), way.id(), toApi, r.verb(), r.path(), r.hasKey(), r.hasAccount())));
  }

  private List<Object> receiversFor(Method method, Class<?> type)
      throws ReflectiveOperationException {
    if (Modifier.isStatic(method.getModifiers())) {
      return Arrays.asList((Object) null);
    }
    if (type.isEnum()) {
      return List.of(type.getEnumConstants());
    }
    Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
        .filter(c -> Modifier.isPublic(c.getModifiers()))
        .min(Comparator.comparingInt(Constructor::getParameterCount))
        .orElseThrow(() -> new NoSuchMethodException("public constructor of " + type.getName()));
    return List.of(constructor.newInstance(argumentsFor(constructor.getParameters(), 0)));
  }

  /** Returns the arguments of one variant; the first parameter changes fastest. */
  private Object[] argumentsFor(Parameter[] parameters, int variant) {
    Object[] arguments = new Object[parameters.length];
    int rest = variant;
    for (int i = 0; i < parameters.length; i++) {
      List<Object> options = optionsFor(parameters[i]);
      arguments[i] = options.get(rest % options.size());
      rest /= options.size();
    }
    return arguments;
  }

  private List<Object> optionsFor(Parameter parameter) {
    Class<?> type = parameter.getType();
    URI elsewhere = URI.create("http://localhost:" + others.port() + "/elsewhere");
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
      return List.of(textFor(parameter.getName(), elsewhere));
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
    throw new IllegalArgumentException("no value for a parameter of " + type);
  }

  private static String textFor(String name, URI elsewhere) {
    return switch (name) {
      case "url" -> elsewhere.toString();
      case "baseUrl" -> elsewhere.resolve("/").toString();
      case "path" -> "/v1/companies/77";
      case "query" -> "page=1";
      case "verb" -> "GET";
      default -> "1001";
    };
  }

  private interface Invocation {
    Object run() throws Exception;
  }
}

package dev.leadguard.samples;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private final Client client;
  private final WireServer api = new WireServer();
  private final WireServer others = new WireServer();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> calls = new ArrayList<>();
  private final List<WireLog.Arrival> arrivals = new ArrayList<>();
  private final List<WireLog.Failure> failures = new ArrayList<>();

  private WireRun(Client client) throws IOException {
    this.client = client;
  }

  /**
   * Starts such a process for the samples of a folder and returns its logs, one for each client.
   *
   * @param work an empty folder for compiled copies
   * @throws IOException if it fails or takes longer than five minutes
   */
  static Map<Client, WireLog> of(Path samples, Path work) throws IOException, InterruptedException {
    Path hosts = Files.writeString(work.resolve("hosts"), "127.0.0.1 localhost\n");
    Path output = work.resolve("output");
    ProcessBuilder process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djdk.net.hosts.file=" + hosts,
            // Head and body of an answer are two writes: without this each answer waits 40 ms.
            "-Dsun.net.httpserver.nodelay=true",
            // Clients of samples stay behind with idle connections. Of more than 200 the server
            // closes some, under a client that goes on: a POST on such a one is not sent again.
            "-Dsun.net.httpserver.maxIdleConnections=10000",
            "-cp",
            System.getProperty("java.class.path"),
            WireRun.class.getName(),
            samples.toString(),
            work.toString())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile());
    process.environment().put("LEADFEEDER_API_KEY", "key-of-the-environment");
    Process run = process.start();
    try {
      if (!run.waitFor(5, TimeUnit.MINUTES)) {
        throw new IOException("the samples did not end in time");
      }
    } finally {
      run.destroyForcibly();
    }
    if (run.exitValue() != 0) {
      throw new IOException("the samples cannot be run:\n" + Files.readString(output));
    }
    Map<Client, WireLog> logs = new LinkedHashMap<>();
    for (Client client : Client.of(Sample.all(samples))) {
      logs.put(client, WireLog.read(logOf(client, work)));
    }
    return logs;
  }

  /** Takes the samples folder, and the folder for compiled copies and logs. */
  public static void main(String[] args) throws Exception {
    // Samples leave clients and pools behind, which keep the process alive if nothing ends it.
    Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> {
      e.printStackTrace();
      System.exit(1);
    });
    List<Sample> samples = Sample.all(Path.of(args[0]));
    Path work = Path.of(args[1]);
    for (Client client : Client.of(samples)) {
      List<Sample> own =
          samples.stream().filter(sample -> Client.of(sample).contains(client)).toList();
      try (WireRun run = new WireRun(client)) {
        Path copies = Files.createDirectories(work.resolve(client.name()));
        run.run(own, copies).write(logOf(client, work));
      }
    }
    System.exit(0);
  }

  private static Path logOf(Client client, Path work) {
    return work.resolve(client.name() + ".log");
  }

  @Override
  public void close() {
    api.close();
    others.close();
    threads.shutdownNow();
  }

  private WireLog run(List<Sample> samples, Path work) throws Exception {
    Path classes = compile(samples, work);
    List<URL> classPath = new ArrayList<>(List.of(classes.toUri().toURL()));
    for (Path jar : client.jars()) {
      classPath.add(jar.toUri().toURL());
    }
    try (URLClassLoader loader =
        new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      for (Sample sample : samples) {
        String prefix = packageOf(sample).map(p -> p + ".").orElse("") + sample.className();
        WireValues values = new WireValues(ClientFile.of(sample).values(), loader, elsewhere());
        for (Outline.Member way : Outline.of(sample.text()).waysOfUse()) {
          String binary =
              prefix + way.owner().substring(sample.className().length()).replace('.', '$');
          callAll(sample, way, loader.loadClass(binary), values);
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
      List<String> options = List.of(
          "-d",
          classes.toString(),
          "-cp",
          client.jars().stream()
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)),
          "-proc:none",
          "-nowarn",
          "-parameters");
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(copies))
          .call()) {
        throw new IOException("the samples do not compile with " + client.name());
      }
    }
    return classes;
  }

  /** Returns the text with the API's origin and all other hosts replaced. Lines stay where they are. */
  static String redirected(String text, int api, int others) {
    String host = "(?i)api\\.leadfeeder\\.com";
    String end = "\\.?(?::443)?(?=[/\"?#])";
    String local = "localhost:" + api;
    String builders = withPorts(text, "host", "port", api, others);
    return withPorts(builders, "setHost", "setPort", api, others)
        .replaceAll(
            "new HttpHost\\(\"https\", \"" + host + "\"(, 443)?\\)",
            "new HttpHost(\"http\", \"localhost\", " + api + ")")
        .replaceAll(
            "new HttpHost\\(\"" + host + "\", 443, \"https\"\\)",
            "new HttpHost(\"localhost\", " + api + ", \"http\")")
        .replaceAll(
            "new HttpHost\\(\"" + host + "\"(, 443)?\\)",
            "new HttpHost(\"localhost\", " + api + ")")
        .replaceAll("(?i)https?://" + host + end, "http://" + local)
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

  /** Builders take the name and the port of a host apart, and no name that holds both. */
  private static String withPorts(String text, String name, String port, int api, int others) {
    String call = "\\." + name + "\\(";
    String local = "." + name + "(\"localhost\")." + port;
    return text.replaceAll(
            "(?i:" + call + "\"api\\.leadfeeder\\.com\")\\)", local + "(" + api + ")")
        .replaceAll(call + "\"[a-z0-9-]+(\\.[a-z0-9-]+)+\"\\)", local + "(" + others + ")")
        // A constant, which holds both by now.
        .replaceAll(
            call + "([A-Z][A-Z_]*)\\)",
            "." + name + "($1.split(\":\")[0])." + port + "(Integer.parseInt($1.split(\":\")[1]))")
        .replaceAll("\\." + port + "\\(443\\)", "." + port + "(" + api + ")");
  }

  private static Optional<String> packageOf(Sample sample) {
    return Pattern.compile("(?m)^package ([\\w.]+);")
        .matcher(sample.text())
        .results()
        .map(m -> m.group(1))
        .findFirst();
  }

  private URI elsewhere() {
    return URI.create("http://localhost:" + others.port() + "/elsewhere");
  }

  private void callAll(Sample sample, Outline.Member way, Class<?> type, WireValues values)
      throws Exception {
    calls.add(sample.path() + " " + way.id());
    Method method = Arrays.stream(type.getDeclaredMethods())
        .filter(m -> m.getName().equals(way.name()) && !m.isSynthetic())
        .min(Comparator.comparing(Method::toString))
        .orElseThrow(() -> new IOException(sample.path() + ": no method " + way.id()));
    method.setAccessible(true);
    int variants = Math.min(values.variants(method.getParameters()), MOST_CALLS);
    for (int variant = 0; variant < variants; variant++) {
      Object[] arguments = values.argumentsFor(method.getParameters(), variant);
      for (Object receiver : receiversFor(method, type, values)) {
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

  private static List<Object> receiversFor(Method method, Class<?> type, WireValues values)
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
    return List.of(constructor.newInstance(values.argumentsFor(constructor.getParameters(), 0)));
  }

  private interface Invocation {
    Object run() throws Exception;
  }
}

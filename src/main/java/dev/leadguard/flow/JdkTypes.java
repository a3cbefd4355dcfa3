package dev.leadguard.flow;

import java.util.Map;
import java.util.Set;

/**
 * Knows types of the JDK that a star import supplies. A name that two star imports supply does not compile, so that one known
 * supplier is enough.
 */
final class JdkTypes {

  private static final Map<String, Set<String>> NAMES = Map.of(
      "java.util",
      Set.of(
          "AbstractMap",
          "ArrayDeque",
          "ArrayList",
          "Arrays",
          "Base64",
          "BitSet",
          "Calendar",
          "Collection",
          "Collections",
          "Comparator",
          "Date",
          "Deque",
          "EnumMap",
          "EnumSet",
          "Enumeration",
          "HashMap",
          "HashSet",
          "Hashtable",
          "IdentityHashMap",
          "Iterator",
          "LinkedHashMap",
          "LinkedHashSet",
          "LinkedList",
          "List",
          "ListIterator",
          "Locale",
          "Map",
          "NavigableMap",
          "NavigableSet",
          "Objects",
          "Optional",
          "OptionalInt",
          "OptionalLong",
          "PriorityQueue",
          "Properties",
          "Queue",
          "Random",
          "ResourceBundle",
          "Scanner",
          "ServiceLoader",
          "Set",
          "SortedMap",
          "SortedSet",
          "StringJoiner",
          "StringTokenizer",
          "TimeZone",
          "Timer",
          "TreeMap",
          "TreeSet",
          "UUID",
          "Vector",
          "WeakHashMap"),
      "java.util.function",
      Set.of(
          "BiConsumer",
          "BiFunction",
          "BiPredicate",
          "BinaryOperator",
          "Consumer",
          "Function",
          "Predicate",
          "Supplier",
          "UnaryOperator"),
      "java.util.concurrent",
      Set.of(
          "Callable",
          "CompletableFuture",
          "CompletionStage",
          "ConcurrentHashMap",
          "ConcurrentMap",
          "CopyOnWriteArrayList",
          "Executor",
          "ExecutorService",
          "Executors",
          "Future",
          "TimeUnit"),
      "java.util.concurrent.atomic",
      Set.of("AtomicBoolean", "AtomicInteger", "AtomicLong", "AtomicReference"),
      "java.util.stream",
      Set.of("Collectors", "IntStream", "Stream", "StreamSupport"),
      "java.nio.charset",
      Set.of("Charset", "StandardCharsets"),
      "java.net",
      Set.of("InetAddress", "URLDecoder", "URLEncoder"),
      "java.math",
      Set.of("BigDecimal", "BigInteger"),
      "java.text",
      Set.of("MessageFormat"),
      "java.time",
      Set.of("Duration", "Instant", "LocalDate", "LocalDateTime", "YearMonth", "ZonedDateTime"));

  private JdkTypes() {}

  /** Returns whether a package of the JDK is known to have a type of this simple name. */
  static boolean isIn(String packageName, String simpleName) {
    return NAMES.getOrDefault(packageName, Set.of()).contains(simpleName);
  }
}

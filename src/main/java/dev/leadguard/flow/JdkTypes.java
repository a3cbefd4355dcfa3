package dev.leadguard.flow;

import java.util.Map;
import java.util.Set;

/**
 * Knows types of the JDK: those that need no import, those that a star import supplies, and those whose text is harmless. A name
 * that two star imports supply does not compile, so that one known supplier is enough.
 */
final class JdkTypes {

  /** Simple names that need no import and that the analysis has to tell from types of the package. */
  private static final Set<String> JAVA_LANG = Set.of(
      "String",
      "StringBuilder",
      "StringBuffer",
      "Object",
      "Integer",
      "Long",
      "Short",
      "Byte",
      "Boolean",
      "Double",
      "Float",
      "Character",
      "Number",
      "Math",
      "System",
      "Thread",
      "Runnable",
      "CharSequence",
      "Iterable",
      "Class",
      "ClassLoader",
      "Exception",
      "RuntimeException",
      "Throwable",
      "Error",
      "Void",
      "Enum",
      "Record",
      "AutoCloseable",
      "Override",
      "IllegalStateException",
      "IllegalArgumentException",
      "InterruptedException",
      "ThreadLocal",
      "Process");

  private static final Set<String> INERT = Set.of(
      "int",
      "long",
      "short",
      "byte",
      "boolean",
      "double",
      "float",
      "java.lang.Integer",
      "java.lang.Long",
      "java.lang.Short",
      "java.lang.Byte",
      "java.lang.Boolean",
      "java.lang.Double",
      "java.lang.Float",
      "java.lang.Number",
      "java.util.UUID",
      "java.math.BigInteger",
      "java.math.BigDecimal",
      "java.time.LocalDate",
      "java.time.Instant",
      "java.time.YearMonth",
      "java.util.OptionalInt",
      "java.util.OptionalLong",
      "java.util.concurrent.atomic.AtomicInteger",
      "java.util.concurrent.atomic.AtomicLong");

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

  /** Returns whether a simple name needs no import. */
  static boolean isImplicit(String simpleName) {
    return JAVA_LANG.contains(simpleName);
  }

  /** Returns whether the text of a value of this type cannot hold {@code ?&=/#}. */
  static boolean isInert(String type) {
    return INERT.contains(type);
  }

  /** Returns whether a package of the JDK is known to have a type of this simple name. */
  static boolean isIn(String packageName, String simpleName) {
    return NAMES.getOrDefault(packageName, Set.of()).contains(simpleName);
  }
}

package dev.leadguard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class StaticStateTest {

  /** Every kind, right and wrong. */
  @SuppressWarnings("unused")
  static final class Kinds {
    static final String TEXT = "";
    static final List<String> LIST = List.of("");
    static final Set<String> SET = Collections.unmodifiableSet(Set.of());
    private static final int[] TABLE = {1};

    static int number;
    static final int[] OPEN_TABLE = {1};
    static final List<String> GROWS = new ArrayList<>();
    static final Map<String, String> CACHE = new HashMap<>();
    static final AtomicInteger COUNT = new AtomicInteger();
    static final ThreadLocal<String> LOCAL = new ThreadLocal<>();
    static final Object OURS = new Counter();
  }

  private static final class Counter {
    @SuppressWarnings("unused")
    private int count;
  }

  @Test
  void knowsStateThatCanChange() throws URISyntaxException {
    Path classes = Path.of(
        StaticState.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String kinds = "dev.leadguard.StaticStateTest$Kinds.";
    assertEquals(
        List.of(
            kinds + "number: not final",
            kinds + "OPEN_TABLE: [I",
            kinds + "GROWS: java.util.ArrayList",
            kinds + "CACHE: java.util.HashMap",
            kinds + "COUNT: java.util.concurrent.atomic.AtomicInteger",
            kinds + "LOCAL: java.lang.ThreadLocal",
            kinds + "OURS: dev.leadguard.StaticStateTest$Counter"),
        StaticState.in(classes).stream().filter(line -> line.startsWith(kinds)).toList());
  }

  @Test
  void theCoreHasNone() {
    assertEquals(List.of(), StaticState.in(Path.of("target/classes")));
  }
}

package dev.leadguard.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares the map with one of the JDK. */
final class NumberedTest {

  private static final int KEYS = 300;

  private final Random random = new Random(7);

  @Test
  void doesWhatAnotherMapDoes() {
    for (int run = 0; run < 300; run++) {
      Numbered<String> ours = new Numbered<>();
      Map<Integer, String> theirs = new TreeMap<>();
      List<Numbered<String>> copies = new ArrayList<>();
      List<Map<Integer, String>> copied = new ArrayList<>();
      for (int step = 0; step < 60; step++) {
        int key = random.nextInt(KEYS);
        String value = "v" + random.nextInt(5);
        switch (random.nextInt(7)) {
          case 0, 1 -> {
            ours.put(key, value);
            theirs.put(key, value);
          }
          case 2 -> assertEquals(theirs.remove(key), ours.remove(key));
          case 3 -> {
            ours.putIfAbsent(key, value);
            theirs.putIfAbsent(key, value);
          }
          case 4 -> {
            ours.computeIfPresent(key, (k, before) -> before + "c");
            theirs.computeIfPresent(key, (k, before) -> before + "c");
          }
          case 5 -> {
            copies.add(ours.copy());
            copied.add(new TreeMap<>(theirs));
          }
          default -> {
            if (!copies.isEmpty()) {
              int other = random.nextInt(copies.size());
              ours.join(copies.get(other), NumberedTest::both);
              copied.get(other).forEach((k, v) -> theirs.merge(k, v, NumberedTest::both));
            }
          }
        }
        assertEquals(theirs, entriesOf(ours));
      }
      for (int i = 0; i < copies.size(); i++) {
        assertEquals(copied.get(i), entriesOf(copies.get(i)));
      }
    }
  }

  @Test
  void takesTheValuesOfTheOther() {
    Numbered<String> ours = new Numbered<>();
    ours.put(1, "a");
    ours.put(Integer.MAX_VALUE, "b");
    Numbered<String> other = new Numbered<>();
    other.put(0, "c");
    other.put(1, "d");
    ours.putAll(other);
    assertEquals(Map.of(0, "c", 1, "d", Integer.MAX_VALUE, "b"), entriesOf(ours));
    assertNull(ours.get(2));
    ours.become(other);
    assertEquals(Map.of(0, "c", 1, "d"), ours);
  }

  @Test
  void asksOnlyAboutWhatDiffers() {
    Numbered<String> ours = new Numbered<>();
    for (int key = 0; key < KEYS; key++) {
      ours.put(key, "same");
    }
    Numbered<String> other = ours.copy();
    ours.put(5, "mine");
    other.put(5, "theirs");
    other.put(KEYS, "new");
    List<String> asked = new ArrayList<>();
    ours.join(other, (mine, theirs) -> {
      asked.add(mine + " " + theirs);
      return mine;
    });
    assertEquals(List.of("mine theirs"), asked);
    assertEquals(KEYS + 1, ours.size());
  }

  /** As a join of states: what is the same stays what it is. */
  private static String both(String mine, String theirs) {
    return mine.equals(theirs) ? mine : mine.compareTo(theirs) < 0 ? mine : theirs;
  }

  private static Map<Integer, String> entriesOf(Numbered<String> map) {
    Map<Integer, String> entries = new TreeMap<>();
    map.keySet().forEach(key -> entries.put(key, map.get(key)));
    return entries;
  }
}

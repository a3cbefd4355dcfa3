package dev.leadguard.sourcescan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds which of many words a text holds, in one pass over its bytes and without the case of ASCII letters.
 *
 * <p>After Wu and Manber, "A fast algorithm for multi-pattern searching" (1994), with blocks of two bytes: the last block of a
 * window as long as the shortest word says how far the window can move on; only where it cannot are words compared. Both
 * spellings of each letter are in the table of blocks, so that the text itself is never folded. Safe for use by several threads.
 */
final class WordSearch {

  private static final int BLOCKS = 1 << 16;

  private final byte[][] words;
  private final int window;
  private final int longest;
  private final byte[] shifts = new byte[BLOCKS];

  /** For a block that ends a window: one more than the index of its words in {@link #candidates}. */
  private final char[] endings = new char[BLOCKS];

  private final List<int[]> candidates = new ArrayList<>();

  private WordSearch(List<String> words) {
    this.words =
        words.stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    window = Math.min(
        Byte.MAX_VALUE,
        Arrays.stream(this.words).mapToInt(word -> word.length).min().orElse(Byte.MAX_VALUE));
    longest = Arrays.stream(this.words).mapToInt(word -> word.length).max().orElse(0);
    Arrays.fill(shifts, (byte) (window - 1));
    for (int word = 0; word < this.words.length; word++) {
      add(word);
    }
  }

  /**
   * Returns a search; a word is known by its index from then on.
   *
   * @param words in lower case, each of at least two bytes
   * @throws IllegalArgumentException if a word is shorter
   */
  static WordSearch of(List<String> words) {
    for (String word : words) {
      if (word.getBytes(StandardCharsets.UTF_8).length < 2) {
        throw new IllegalArgumentException("a word of less than two bytes");
      }
    }
    return new WordSearch(words);
  }

  /** Returns a word as a search takes it: ASCII letters in lower case, others as they are. */
  static String lower(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
    }
    return lower.toString();
  }

  /** Returns the length of the longest word in bytes. */
  int longest() {
    return longest;
  }

  /**
   * Adds the words that the text holds.
   *
   * @param text its first {@code length} bytes, in UTF-8 or an encoding that holds ASCII
   * @param found indexes of words; those that are in it already are not looked for
   */
  void search(byte[] text, int length, BitSet found) {
    if (words.length == 0) {
      return;
    }
    int last = window - 1;
    while (last < length) {
      int block = (text[last - 1] & 0xff) << 8 | text[last] & 0xff;
      int shift = shifts[block];
      if (shift > 0) {
        last += shift;
      } else {
        compare(candidates.get(endings[block] - 1), text, last - window + 1, length, found);
        last++;
      }
    }
  }

  private void compare(int[] among, byte[] text, int start, int length, BitSet found) {
    for (int word : among) {
      if (!found.get(word) && holds(text, start, length, words[word])) {
        found.set(word);
      }
    }
  }

  private static boolean holds(byte[] text, int start, int length, byte[] word) {
    if (start + word.length > length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (lower(text[start + i]) != word[i]) {
        return false;
      }
    }
    return true;
  }

  private void add(int word) {
    byte[] bytes = words[word];
    for (int end = 1; end < window; end++) {
      int shift = window - 1 - end;
      for (byte first : spellings(bytes[end - 1])) {
        for (byte second : spellings(bytes[end])) {
          int block = (first & 0xff) << 8 | second & 0xff;
          shifts[block] = (byte) Math.min(shifts[block], shift);
          if (shift == 0) {
            addEnding(block, word);
          }
        }
      }
    }
  }

  private void addEnding(int block, int word) {
    int[] before = endings[block] == 0 ? new int[0] : candidates.get(endings[block] - 1);
    int[] with = Arrays.copyOf(before, before.length + 1);
    with[before.length] = word;
    if (endings[block] == 0) {
      candidates.add(with);
      endings[block] = (char) candidates.size();
    } else {
      candidates.set(endings[block] - 1, with);
    }
  }

  private static byte[] spellings(byte lower) {
    return lower >= 'a' && lower <= 'z'
        ? new byte[] {lower, (byte) (lower - 'a' + 'A')}
        : new byte[] {lower};
  }

  private static byte lower(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b - 'A' + 'a') : b;
  }
}

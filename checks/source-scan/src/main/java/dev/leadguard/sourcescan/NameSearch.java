package dev.leadguard.sourcescan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds which of many Java names a source holds as whole identifiers, in one pass over its bytes. Comments and strings are not
 * told from code: what is found is worth parsing, no more. Safe for use by several threads.
 */
final class NameSearch {

  private static final byte[] NEW = {'n', 'e', 'w'};
  private static final byte[] EXTENDS = "extends".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] IMPLEMENTS = "implements".getBytes(StandardCharsets.US_ASCII);

  private final byte[][] names;

  /** Open addressing by hash; one more than the index of a name, 0 for none. */
  private final int[] slots;

  private NameSearch(List<String> names) {
    this.names =
        names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    slots = new int[Integer.highestOneBit(Math.max(8, this.names.length)) * 4];
    for (int i = 0; i < this.names.length; i++) {
      int slot = hash(this.names[i], 0, this.names[i].length) & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = i + 1;
    }
  }

  /** Returns a search; a name is known by its index from then on. */
  static NameSearch of(List<String> names) {
    return new NameSearch(names);
  }

  /**
   * What a source holds, as indexes of names.
   *
   * @param named anywhere
   * @param created behind {@code new}, or before {@code ::new}
   * @param inherited between {@code extends} or {@code implements} and the next bracket
   */
  record Found(BitSet named, BitSet created, BitSet inherited) {

    /** Nothing. */
    static Found nothing() {
      return new Found(new BitSet(), new BitSet(), new BitSet());
    }
  }

  /** Returns the names in the first {@code length} bytes of a text in UTF-8 or an encoding that holds ASCII. */
  Found search(byte[] text, int length) {
    Found found = Found.nothing();
    boolean creates = false;
    boolean inherits = false;
    int before = -1;
    int at = 0;
    while (at < length) {
      if (!isPart(text[at])) {
        if (inherits && (text[at] == '{' || text[at] == ';' || text[at] == ')')) {
          inherits = false;
        }
        at++;
        continue;
      }
      int start = at;
      int hash = 0;
      while (at < length && isPart(text[at])) {
        hash = hash * 31 + text[at++];
      }
      int name = indexOf(text, start, at, hash);
      if (name >= 0) {
        found.named.set(name);
        if (creates) {
          found.created.set(name);
        }
        if (inherits) {
          found.inherited.set(name);
        }
      }
      if (equals(text, start, at, NEW)) {
        creates = true;
        if (before >= 0 && text[start - 1] == ':') {
          found.created.set(before);
        }
      } else {
        // The type may be qualified: new a.b.C
        creates &= at < length && text[at] == '.';
        inherits |= equals(text, start, at, EXTENDS) || equals(text, start, at, IMPLEMENTS);
      }
      before = name;
    }
    return found;
  }

  private int indexOf(byte[] text, int start, int end, int hash) {
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      if (equals(text, start, end, names[slots[slot] - 1])) {
        return slots[slot] - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  private static boolean equals(byte[] text, int start, int end, byte[] name) {
    return end - start == name.length && Arrays.equals(text, start, end, name, 0, name.length);
  }

  private static int hash(byte[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return hash;
  }

  /** Letters beyond ASCII count as parts: in UTF-8 all their bytes are negative. */
  private static boolean isPart(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || b == '_'
        || b == '$'
        || b < 0;
  }
}

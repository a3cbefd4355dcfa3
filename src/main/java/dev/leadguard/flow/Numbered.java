package dev.leadguard.flow;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * A map from numbers that are not negative. A copy takes no time, and a join takes as long as the two differ: copies share what
 * neither of them has changed.
 *
 * <p>A radix tree of which every change makes a new path to the root (Bagwell, Ideal Hash Trees, 2001, without the hashing).
 * Iterates in the order of the numbers.
 */
final class Numbered<V> extends AbstractMap<Integer, V> {

  private static final int BITS = 4;
  private static final int WIDTH = 1 << BITS;

  /** Nodes are arrays of nodes; those of the lowest level hold the values. */
  private Object[] root;

  /** Levels below the root. */
  private int height;

  Numbered() {
    this(null, 0);
  }

  private Numbered(Object[] root, int height) {
    this.root = root;
    this.height = height;
  }

  /** Returns a map of the same content; neither sees changes of the other. */
  Numbered<V> copy() {
    return new Numbered<>(root, height);
  }

  /** Takes over everything of another map. */
  void become(Numbered<V> other) {
    root = other.root;
    height = other.height;
  }

  /** Adds what only the other map has; where both have a value, theirs becomes what the operator makes of mine and theirs. */
  void join(Numbered<V> other, BinaryOperator<V> merge) {
    int top = Math.max(height, other.height);
    root = join(raised(root, height, top), raised(other.root, other.height, top), top, merge);
    height = top;
  }

  @SuppressWarnings("unchecked")
  private static <V> Object[] join(
      Object[] mine, Object[] theirs, int level, BinaryOperator<V> merge) {
    if (mine == theirs || theirs == null) {
      return mine;
    }
    if (mine == null) {
      return theirs;
    }
    Object[] joined = mine.clone();
    for (int i = 0; i < WIDTH; i++) {
      if (mine[i] == theirs[i] || theirs[i] == null) {
        continue;
      }
      if (mine[i] == null) {
        joined[i] = theirs[i];
      } else if (level == 0) {
        joined[i] = merge.apply((V) mine[i], (V) theirs[i]);
      } else {
        joined[i] = join((Object[]) mine[i], (Object[]) theirs[i], level - 1, merge);
      }
    }
    return joined;
  }

  /** Drops what only one of the maps has; where both have a value, it becomes what the operator makes of mine and theirs. */
  void meet(Numbered<V> other, BinaryOperator<V> merge) {
    int top = Math.max(height, other.height);
    root = meet(raised(root, height, top), raised(other.root, other.height, top), top, merge);
    height = top;
  }

  @SuppressWarnings("unchecked")
  private static <V> Object[] meet(
      Object[] mine, Object[] theirs, int level, BinaryOperator<V> merge) {
    if (mine == theirs || mine == null || theirs == null) {
      return mine == theirs ? mine : null;
    }
    Object[] common = mine.clone();
    for (int i = 0; i < WIDTH; i++) {
      if (mine[i] == theirs[i] || mine[i] == null || theirs[i] == null) {
        common[i] = mine[i] == theirs[i] ? mine[i] : null;
      } else if (level == 0) {
        common[i] = merge.apply((V) mine[i], (V) theirs[i]);
      } else {
        common[i] = meet((Object[]) mine[i], (Object[]) theirs[i], level - 1, merge);
      }
    }
    return common;
  }

  private static Object[] raised(Object[] node, int from, int to) {
    Object[] raised = node;
    for (int level = from; level < to && raised != null; level++) {
      Object[] above = new Object[WIDTH];
      above[0] = raised;
      raised = above;
    }
    return raised;
  }

  @Override
  @SuppressWarnings("unchecked")
  public V get(Object key) {
    if (!(key instanceof Integer number) || number < 0 || !reaches(height, number)) {
      return null;
    }
    Object[] node = root;
    for (int level = height; level > 0 && node != null; level--) {
      node = (Object[]) node[digit(number, level)];
    }
    return node == null ? null : (V) node[digit(number, 0)];
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public V put(Integer number, V value) {
    V before = get(number);
    if (before != value) {
      set(number, value);
    }
    return before;
  }

  @Override
  public V remove(Object key) {
    V before = get(key);
    if (before != null) {
      set((Integer) key, null);
    }
    return before;
  }

  private void set(int number, Object value) {
    int top = height;
    while (!reaches(top, number)) {
      top++;
    }
    root = with(raised(root, height, top), top, number, value);
    height = top;
  }

  private static Object[] with(Object[] node, int level, int number, Object value) {
    Object[] changed = node == null ? new Object[WIDTH] : node.clone();
    int digit = digit(number, level);
    changed[digit] = level == 0 ? value : with((Object[]) changed[digit], level - 1, number, value);
    return changed;
  }

  private static int digit(int number, int level) {
    return number >>> (level * BITS) & WIDTH - 1;
  }

  /** Returns whether a tree of this height has a place for the number. */
  private static boolean reaches(int height, int number) {
    int bits = (height + 1) * BITS;
    return bits >= Integer.SIZE || number >>> bits == 0;
  }

  @Override
  public Set<Entry<Integer, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<Integer, V>> iterator() {
        return new Entries();
      }

      @Override
      public int size() {
        int size = 0;
        for (Iterator<Entry<Integer, V>> entries = iterator(); entries.hasNext(); entries.next()) {
          size++;
        }
        return size;
      }
    };
  }

  /** The content as it was when the iteration began; an entry that is set is put into the map. */
  private final class Entries implements Iterator<Entry<Integer, V>> {

    /** A node with the number at which it begins. */
    private record Part(Object[] node, int level, int start) {}

    private final Deque<Part> open = new ArrayDeque<>();
    private Part leaf;
    private int next;
    private int last = -1;

    Entries() {
      if (root != null) {
        open.push(new Part(root, height, 0));
      }
      advance();
    }

    private void advance() {
      while (true) {
        for (; leaf != null && next < WIDTH; next++) {
          if (leaf.node()[next] != null) {
            return;
          }
        }
        leaf = null;
        if (open.isEmpty()) {
          return;
        }
        Part part = open.pop();
        if (part.level() == 0) {
          leaf = part;
          next = 0;
          continue;
        }
        for (int i = WIDTH - 1; i >= 0; i--) {
          if (part.node()[i] != null) {
            int start = part.start() + (i << part.level() * BITS);
            open.push(new Part((Object[]) part.node()[i], part.level() - 1, start));
          }
        }
      }
    }

    @Override
    public boolean hasNext() {
      return leaf != null;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Entry<Integer, V> next() {
      if (leaf == null) {
        throw new NoSuchElementException();
      }
      last = leaf.start() + next;
      Map.Entry<Integer, V> entry = new Changing(last, (V) leaf.node()[next]);
      next++;
      advance();
      return entry;
    }

    @Override
    public void remove() {
      if (last < 0) {
        throw new IllegalStateException();
      }
      Numbered.this.remove((Object) last);
      last = -1;
    }
  }

  private final class Changing extends SimpleEntry<Integer, V> {
    private static final long serialVersionUID = 1L;

    Changing(Integer number, V value) {
      super(number, value);
    }

    @Override
    public V setValue(V value) {
      put(getKey(), value);
      return super.setValue(value);
    }
  }
}

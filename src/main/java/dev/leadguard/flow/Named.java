package dev.leadguard.flow;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Values by name, with the cheap copies and joins of {@link Numbered}. Iterates in the order in which the walk met the names
 * first.
 */
final class Named extends AbstractMap<String, Value> {

  /** Numbers for the names of one walk. */
  static final class Names {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private int numberOf(String name) {
      Integer known = numbers.get(name);
      if (known != null) {
        return known;
      }
      numbers.put(name, names.size());
      names.add(name);
      return names.size() - 1;
    }
  }

  private final Names names;
  private final Numbered<Value> values;

  Named(Names names) {
    this(names, new Numbered<>());
  }

  private Named(Names names, Numbered<Value> values) {
    this.names = names;
    this.values = values;
  }

  /** Returns a map of the same content; neither sees changes of the other. */
  Named copy() {
    return new Named(names, values.copy());
  }

  /** Returns a map of the content of another one, which may have been made by another class. */
  Named copyOf(Map<String, Value> other) {
    if (other instanceof Named named && named.names == names) {
      return named.copy();
    }
    Named copy = new Named(names);
    copy.putAll(other);
    return copy;
  }

  /** Returns a map without content, for names of the same walk. */
  Named none() {
    return new Named(names);
  }

  /** Returns a map as {@link #join} would make this one. */
  Named joined(Named other, BinaryOperator<Value> merge) {
    Named joined = copy();
    joined.join(other, merge);
    return joined;
  }

  /** Takes over everything of another map. */
  void become(Named other) {
    values.become(other.values);
  }

  /** Adds what only the other map has; where both have a value, theirs becomes what the operator makes of mine and theirs. */
  void join(Named other, BinaryOperator<Value> merge) {
    values.join(other.values, merge);
  }

  /** Drops what only one of the maps has; the values of both become what the operator makes of them. */
  void meet(Named other, BinaryOperator<Value> merge) {
    values.meet(other.values, merge);
  }

  /** Drops the names that the other map does not have. */
  void retain(Named other) {
    values.meet(other.values, (mine, theirs) -> mine);
  }

  @Override
  public Value get(Object name) {
    Integer number = names.numbers.get(name);
    return number == null ? null : values.get(number);
  }

  @Override
  public boolean containsKey(Object name) {
    return get(name) != null;
  }

  @Override
  public Value put(String name, Value value) {
    return values.put(names.numberOf(name), value);
  }

  @Override
  public Value remove(Object name) {
    Integer number = names.numbers.get(name);
    return number == null ? null : values.remove(number);
  }

  @Override
  public Set<Entry<String, Value>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Value>> iterator() {
        Iterator<Entry<Integer, Value>> entries = values.entrySet().iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return entries.hasNext();
          }

          @Override
          public Entry<String, Value> next() {
            Entry<Integer, Value> entry = entries.next();
            return new Changing(names.names.get(entry.getKey()), entry);
          }

          @Override
          public void remove() {
            entries.remove();
          }
        };
      }

      @Override
      public int size() {
        return values.size();
      }
    };
  }

  private static final class Changing extends SimpleEntry<String, Value> {
    private static final long serialVersionUID = 1L;

    private final transient Entry<Integer, Value> entry;

    Changing(String name, Entry<Integer, Value> entry) {
      super(name, entry.getValue());
      this.entry = entry;
    }

    @Override
    public Value setValue(Value value) {
      entry.setValue(value);
      return super.setValue(value);
    }
  }
}

package dev.leadguard.library;

import dev.leadguard.data.Packed;
import dev.leadguard.data.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The built-in tables. Each is read when a source first mentions a package of its client, and kept as long as this object.
 * Safe for use by several threads.
 */
public final class Tables {

  private static final String INDEX = "tables";

  private final List<Entry> index;
  private final Map<String, Library> read = new ConcurrentHashMap<>();

  private record Entry(String name, List<String> packages) {}

  private Tables(List<Entry> index) {
    this.index = List.copyOf(index);
  }

  /** Returns the built-in tables; reads their index only. */
  public static Tables builtIn() {
    Reader document = resource(INDEX);
    List<Entry> entries = new ArrayList<>();
    for (Reader entry : document.list("tables")) {
      entries.add(new Entry(entry.text("name"), entry.texts("packages")));
      entry.done();
    }
    document.done();
    return new Tables(entries);
  }

  /** Returns these tables with one of them exchanged for another of the same id. */
  public Tables with(Library other) {
    Tables changed = new Tables(index);
    changed.read.putAll(read);
    changed.read.put(other.id(), other);
    return changed;
  }

  /** Returns the built-in tables, all of them. */
  public List<Library> all() {
    return index.stream().map(this::library).toList();
  }

  /** Returns whether a source mentions a package of a listed client. Reads no table. */
  public boolean isMentioned(CharSequence source) {
    String text = source.toString();
    return index.stream().anyMatch(entry -> mentions(text, entry));
  }

  /** Returns the packages of all listed clients, in the order of the index. Reads no table. */
  public List<String> packages() {
    return index.stream().flatMap(entry -> entry.packages().stream()).toList();
  }

  /** Returns the tables of the clients that any of the sources mentions, in the order of the index. */
  public Libraries mentionedIn(Collection<? extends CharSequence> sources) {
    return Libraries.of(index.stream()
        .filter(entry -> sources.stream().anyMatch(source -> mentions(source.toString(), entry)))
        .map(this::library)
        .toList());
  }

  private Library library(Entry entry) {
    return read.computeIfAbsent(entry.name(), name -> LibraryReader.read(resource(name)));
  }

  private static boolean mentions(String text, Entry entry) {
    return entry.packages().stream().anyMatch(text::contains);
  }

  private static Reader resource(String name) {
    return Reader.of(Packed.resource(Tables.class, name + ".packed"));
  }
}

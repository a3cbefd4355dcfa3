package dev.leadguard.library;

import dev.leadguard.data.Packed;
import dev.leadguard.data.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The tables of HTTP clients: the built-in ones and those of a policy. Of the built-in ones each is read when a source first mentions a package of its client, and kept as long as this object.
 * Safe for use by several threads.
 */
public final class Tables {

  private static final String INDEX = "tables";

  private final List<Entry> index;
  private final Map<String, Library> read = new ConcurrentHashMap<>();

  private final List<Library> added;

  /** Packages of clients without a table. */
  private final List<String> others;

  private record Entry(String name, List<String> packages) {}

  private Tables(List<Entry> index, List<Library> added, List<String> others) {
    this.others = List.copyOf(others);
    this.index = List.copyOf(index);
    this.added = List.copyOf(added);
  }

  /** Returns the built-in tables; reads their index only. */
  public static Tables builtIn() {
    Reader document = resource(INDEX);
    List<Entry> entries = new ArrayList<>();
    for (Reader entry : document.list("tables")) {
      entries.add(new Entry(entry.text("name"), entry.texts("packages")));
      entry.done();
    }
    List<String> others = document.texts("others");
    document.done();
    return new Tables(entries, List.of(), others);
  }

  /** Returns these tables with one of them exchanged for another of the same id. */
  public Tables with(Library other) {
    Tables changed = new Tables(index, added, others);
    changed.read.putAll(read);
    changed.read.put(other.id(), other);
    return changed;
  }

  /** Returns these tables and more, whose word counts more. */
  public Tables with(List<Library> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Library> all = new ArrayList<>(added);
    all.addAll(more);
    List<String> rest = new ArrayList<>();
    for (String home : others) {
      if (!isDescribed(home, all)) {
        rest.add(home);
      }
    }
    Tables changed = new Tables(index, all, rest);
    changed.read.putAll(read);
    return changed;
  }

  private static boolean isDescribed(String home, List<Library> libraries) {
    for (Library library : libraries) {
      for (String own : library.packages()) {
        if (own.equals(home) || own.startsWith(home + ".")) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the built-in tables, all of them. */
  public List<Library> all() {
    return index.stream().map(this::library).toList();
  }

  /** Returns whether a source mentions a package of a listed client. Reads no table. */
  public boolean isMentioned(CharSequence source) {
    String text = source.toString();
    return index.stream().anyMatch(entry -> mentions(text, entry.packages()))
        || added.stream().anyMatch(library -> mentions(text, library.packages()));
  }

  /** Returns the packages of all listed clients, in the order of the index. Reads no table. */
  public List<String> packages() {
    return Stream.concat(
            index.stream().flatMap(entry -> entry.packages().stream()),
            added.stream().flatMap(library -> library.packages().stream()))
        .toList();
  }

  /** Returns the tables of the clients that any of the sources mentions, in the order of the index. */
  public Libraries mentionedIn(Collection<? extends CharSequence> sources) {
    return Libraries.of(
        Stream.concat(
                index.stream()
                    .filter(entry -> areMentioned(entry.packages(), sources))
                    .map(this::library),
                added.stream().filter(library -> areMentioned(library.packages(), sources)))
            .toList(),
        others.stream()
            .filter(home -> areMentioned(List.of("import " + home), sources))
            .toList());
  }

  private Library library(Entry entry) {
    return read.computeIfAbsent(entry.name(), name -> LibraryReader.read(resource(name)));
  }

  private static boolean areMentioned(
      List<String> packages, Collection<? extends CharSequence> sources) {
    return sources.stream().anyMatch(source -> mentions(source.toString(), packages));
  }

  private static boolean mentions(String text, List<String> packages) {
    return packages.stream().anyMatch(text::contains);
  }

  private static Reader resource(String name) {
    return Reader.of(Packed.resource(Tables.class, name + ".packed"));
  }
}

package dev.leadguard.library;

import dev.leadguard.library.Library.ListedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables that one analysis uses, with an index by method name. Immutable. */
public final class Libraries {

  private final List<Library> libraries;
  private final List<String> others;
  private final Map<String, String> aliases = new LinkedHashMap<>();
  private final Map<String, ListedType> types = new LinkedHashMap<>();
  private final Map<String, Library> libraryOfType = new LinkedHashMap<>();
  private final Map<String, List<Row>> rowsByName = new LinkedHashMap<>();

  private Libraries(List<Library> libraries, List<String> others) {
    this.libraries = List.copyOf(libraries);
    this.others = List.copyOf(others);
    for (Library library : libraries) {
      aliases.putAll(library.aliases());
      for (ListedType type : library.types().values()) {
        types.merge(type.name(), type, ListedType::with);
        libraryOfType.put(type.name(), library);
      }
    }
    for (ListedType type : types.values()) {
      for (Row row : type.rows()) {
        rowsByName.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row);
      }
    }
  }

  /** Returns these tables as one; what a later one says of a type or a row holds against an earlier one. */
  public static Libraries of(List<Library> libraries) {
    return of(libraries, List.of());
  }

  /**
   * Returns these tables as one, with clients that have none.
   *
   * @param others packages of such clients, or types
   */
  public static Libraries of(List<Library> libraries, List<String> others) {
    return new Libraries(libraries, others);
  }

  /** Returns the packages of clients without a table that the sources mention. */
  public List<String> others() {
    return others;
  }

  /** Returns the tables in their order. */
  public List<Library> all() {
    return libraries;
  }

  /** Returns a listed type by its qualified name. */
  public Optional<ListedType> type(String name) {
    return Optional.ofNullable(types.get(listedName(name)));
  }

  /** Returns the library that lists the type. */
  public Optional<Library> libraryOf(String type) {
    return Optional.ofNullable(libraryOfType.get(listedName(type)));
  }

  /** Returns whether any row has this method name; {@code new} for constructors. */
  public boolean hasRow(String name) {
    return rowsByName.containsKey(name);
  }

  /**
   * Returns the rows that a call can mean.
   *
   * @param owners the static type of the receiver, or the declaring types a type checker names
   * @param name the method, {@code new} for a constructor
   * @param arguments how many arguments the call has
   */
  public List<Row> rows(List<String> owners, String name, int arguments) {
    List<Row> named = rowsByName.get(name);
    if (named == null) {
      return List.of();
    }
    Set<String> lineage = new LinkedHashSet<>();
    owners.forEach(owner -> addLineage(owner, lineage, !name.equals("new")));
    return named.stream()
        .filter(row -> lineage.contains(row.owner()) && row.takes(arguments))
        .toList();
  }

  /** Returns the type, if it is listed, and all from which it inherits by the tables. */
  public List<ListedType> lineageOf(String type) {
    Set<String> lineage = new LinkedHashSet<>();
    addLineage(type, lineage, true);
    return lineage.stream().filter(types::containsKey).map(types::get).toList();
  }

  /** Returns whether {@code type} is {@code ancestor} or, by the tables, inherits from it. */
  public boolean isA(String type, String ancestor) {
    Set<String> lineage = new LinkedHashSet<>();
    addLineage(type, lineage, true);
    return lineage.contains(listedName(ancestor));
  }

  /** Returns the name by which the tables list a type: that of its package, or of the one its package is an alias of. */
  public String listedName(String type) {
    int dot = aliases.isEmpty() || types.containsKey(type) ? -1 : type.lastIndexOf('.');
    for (; dot > 0; dot = type.lastIndexOf('.', dot - 1)) {
      String home = aliases.get(type.substring(0, dot));
      if (home != null) {
        return home + type.substring(dot);
      }
    }
    return type;
  }

  private void addLineage(String type, Set<String> lineage, boolean inherited) {
    String name = listedName(type);
    if (lineage.add(name) && inherited && types.containsKey(name)) {
      types.get(name).supertypes().forEach(parent -> addLineage(parent, lineage, true));
    }
  }
}

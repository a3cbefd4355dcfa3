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
  private final Map<String, ListedType> types = new LinkedHashMap<>();
  private final Map<String, Library> libraryOfType = new LinkedHashMap<>();
  private final Map<String, List<Row>> rowsByName = new LinkedHashMap<>();

  private Libraries(List<Library> libraries) {
    this.libraries = List.copyOf(libraries);
    for (Library library : libraries) {
      for (ListedType type : library.types().values()) {
        types.put(type.name(), type);
        libraryOfType.put(type.name(), library);
        for (Row row : type.rows()) {
          rowsByName.computeIfAbsent(row.name(), name -> new ArrayList<>()).add(row);
        }
      }
    }
  }

  /** Returns these tables as one. */
  public static Libraries of(List<Library> libraries) {
    return new Libraries(libraries);
  }

  /** Returns the tables in their order. */
  public List<Library> all() {
    return libraries;
  }

  /** Returns a listed type by its qualified name. */
  public Optional<ListedType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Returns the library that lists the type. */
  public Optional<Library> libraryOf(String type) {
    return Optional.ofNullable(libraryOfType.get(type));
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

  /** Returns whether {@code type} is {@code ancestor} or, by the tables, inherits from it. */
  public boolean isA(String type, String ancestor) {
    Set<String> lineage = new LinkedHashSet<>();
    addLineage(type, lineage, true);
    return lineage.contains(ancestor);
  }

  private void addLineage(String name, Set<String> lineage, boolean inherited) {
    if (lineage.add(name) && inherited && types.containsKey(name)) {
      types.get(name).supertypes().forEach(parent -> addLineage(parent, lineage, true));
    }
  }
}

package dev.leadguard.sourcescan;

import dev.leadguard.engine.Problem;
import dev.leadguard.model.Lombok;
import dev.leadguard.model.SourceUnit;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Collects the files that the verdict on some seed files depends on, member by member.
 *
 * <p>A member is <em>open</em> if what it does matters to those who name it: it holds a seed word, or names an open member. Who
 * names it is found by a search over the bytes of all files, one a hop. A member is <em>needed</em> if an open one names it; the
 * file that declares it is found by its path. Who names a member that is only needed does not matter, except those that write to
 * a field near an open member. So a seed in a class of constants leads to the files that name this one constant.
 *
 * <p>Bounded by hops, files and bytes; the outcome does not depend on the number of threads.
 */
final class Closure {

  /** From a seed to those who name it, to those who name these, and so on. */
  private static final int MAX_HOPS = 3;

  /** From an open member to what it names, and so on. */
  private static final int MAX_DEPTH = 4;

  /** What is read only to see what it does to a client or a field is followed one step. */
  private static final int SHALLOW = MAX_DEPTH - 1;

  /** Fields at most so deep below an open member are followed to those who write them. */
  private static final int WRITERS_DEPTH = 1;

  static final int MAX_FILES = 2_000;
  static final long MAX_BYTES = 16L * 1024 * 1024;

  private static final FileReader.Found NOTHING =
      new FileReader.Found(NameSearch.Found.nothing(), new BitSet());

  private final List<ProjectFile> files;
  private final SourceIndex index;
  private final Workers<FileReader> workers;
  private final Predicate<String> isSeed;

  private final SortedMap<Integer, Source> sources = new TreeMap<>();
  private final Set<Integer> failed = new TreeSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Place, Integer> open = new HashMap<>();
  private final Map<Place, Integer> needed = new HashMap<>();
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Map<Request, Integer> asked = new HashMap<>();
  private Map<Request, Integer> pending = new LinkedHashMap<>();
  private long bytes;
  private boolean isCut;

  /**
   * Prepares a search.
   *
   * @param files of the whole project; a file is known by its place in this list
   * @param isSeed whether a text in lower case holds a seed word
   */
  Closure(List<ProjectFile> files, Workers<FileReader> workers, Predicate<String> isSeed) {
    this.files = files;
    this.index = SourceIndex.of(files);
    this.workers = workers;
    this.isSeed = isSeed;
  }

  /**
   * A file that was read, whether or not it turned out to matter.
   *
   * @param named the members that a name can mean: those of that name, and the constructors of the type of that name
   * @param writers the members that assign to a name
   */
  private record Source(
      SourceUnit unit,
      Outline outline,
      boolean isTest,
      Map<String, List<Integer>> named,
      Map<String, List<Integer>> writers) {

    static Source of(SourceUnit unit, Outline outline, boolean isTest) {
      Map<String, List<Integer>> named = new HashMap<>();
      Map<String, List<Integer>> writers = new HashMap<>();
      List<Outline.Part> parts = outline.members();
      for (int i = 0; i < parts.size(); i++) {
        Outline.Part part = parts.get(i);
        if (part.name().equals(Outline.CREATION)) {
          note(part.type(), i, named);
          note(SUPER, i, named);
        } else {
          note(part.name(), i, named);
        }
        for (String assigned : part.assigned()) {
          note(assigned, i, writers);
        }
      }
      return new Source(unit, outline, isTest, named, writers);
    }

    private static void note(String name, int part, Map<String, List<Integer>> index) {
      index.computeIfAbsent(name, n -> new ArrayList<>()).add(part);
    }
  }

  /** How a constructor names that of the parent. */
  private static final String SUPER = "super";

  /** A member of a file. */
  private record Place(int file, int part) {}

  /** A member that became open ({@code names} is empty then), or a file of which some names are needed. */
  private record Step(Place place, int level, boolean isOpen) {}

  /** Why those who name a member are looked for. */
  private enum Reason {
    /** It is open. */
    OPEN,
    /** It writes a field. */
    WRITES,
    /** It is abstract. */
    ABSTRACT
  }

  /** A member by names; files that name both name it, for all that is known before they are parsed. */
  private record Request(Reason reason, String type, String name) {}

  /** What became of one file. */
  private record Reading(Parsed parsed, List<Problem> problems) {}

  /** Returns whether the search ended at a bound of files or bytes. */
  boolean isCut() {
    return isCut;
  }

  /** Returns the translated files that matter, sorted by path. */
  List<SourceUnit> units() {
    Set<Integer> used = new TreeSet<>();
    open.keySet().forEach(place -> used.add(place.file()));
    needed.keySet().forEach(place -> used.add(place.file()));
    return sources.entrySet().stream()
        .filter(entry -> used.contains(entry.getKey()))
        .map(entry -> entry.getValue().unit())
        .toList();
  }

  /** Returns the places of the files that matter or may matter and could not be translated. */
  Set<Integer> failed() {
    return failed;
  }

  /** Returns what was wrong with files. */
  List<Problem> problems() {
    return problems;
  }

  /**
   * Adds files that can matter by themselves, and what depends on them.
   *
   * @param seeds files with a seed word
   * @param adders files that set a credential header of a listed client, for whatever API
   * @param isCredential whether a text in lower case names such a header
   * @param keys configuration keys whose value holds a seed word
   */
  void add(
      Collection<Integer> seeds,
      Collection<Integer> adders,
      Predicate<String> isCredential,
      List<String> keys) {
    read(seeds);
    read(adders);
    for (int file : seeds) {
      openSeeds(file);
    }
    for (int file : adders) {
      needAdders(file, isCredential);
    }
    for (int hop = 0; hop <= MAX_HOPS; hop++) {
      settle();
      search(hop == 0 ? keys : List.of());
    }
    settle();
  }

  private void openSeeds(int file) {
    Source source = sources.get(file);
    if (source == null) {
      return;
    }
    List<Outline.Part> parts = source.outline().members();
    boolean any = false;
    for (int part = 0; part < parts.size(); part++) {
      if (parts.get(part).isSeed()) {
        any = true;
        found(new Place(file, part), 0, true);
      }
    }
    // The word may stand in a comment, beside code that has no other trace of it.
    for (int part = 0; part < parts.size() && !any; part++) {
      found(new Place(file, part), 0, false);
    }
    if (parts.isEmpty()) {
      needed.put(new Place(file, -1), 0);
    }
  }

  private void needAdders(int file, Predicate<String> isCredential) {
    Source source = sources.get(file);
    if (source == null || source.isTest()) {
      return;
    }
    for (int part : Outline.holding(source.unit(), isCredential)) {
      found(new Place(file, part), SHALLOW, false);
      ask(Reason.WRITES, source.outline().members().get(part).type(), Outline.CREATION, 0);
    }
  }

  /** Notes that a member is open or needed. Nobody calls into tests. */
  private void found(Place place, int level, boolean isOpen) {
    boolean opens = isOpen && !sources.get(place.file()).isTest();
    Map<Place, Integer> levels = opens ? open : needed;
    if (level < levels.getOrDefault(place, Integer.MAX_VALUE)) {
      levels.put(place, level);
      steps.add(new Step(place, level, opens));
    }
  }

  /** Follows all names to where they are declared; reads what that needs, the files of one wave together. */
  private void settle() {
    while (!steps.isEmpty()) {
      List<Step> wave = new ArrayList<>(steps);
      steps.clear();
      Map<Step, Set<Integer>> declaring = new LinkedHashMap<>();
      Set<Integer> toRead = new TreeSet<>();
      for (Step step : wave) {
        if (step.isOpen()) {
          open(step.place(), step.level());
        } else if (step.level() < MAX_DEPTH) {
          Set<Integer> others = declaring(step.place());
          declaring.put(step, others);
          toRead.addAll(others);
        }
      }
      read(toRead);
      for (Step step : wave) {
        if (!step.isOpen()) {
          need(step.place(), step.level(), declaring.getOrDefault(step, Set.of()));
        }
      }
    }
  }

  private void open(Place place, int hop) {
    Source source = sources.get(place.file());
    List<Outline.Part> parts = source.outline().members();
    Outline.Part part = parts.get(place.part());
    found(place, 0, false);
    for (int other = 0; other < parts.size(); other++) {
      boolean isWritten = part.assigned().contains(parts.get(other).name());
      if (isWritten || names(parts.get(other), part)) {
        found(new Place(place.file(), other), hop, true);
      }
    }
    if (!part.isPrivate()) {
      ask(Reason.OPEN, part.type(), part.name(), hop);
      if (!part.name().equals(Outline.CREATION)) {
        // Who holds it by its interface names only that.
        for (String supertype : source.outline().typeOf(part).supertypes()) {
          if (!index.declaring(supertype, source.unit()).isEmpty()) {
            ask(Reason.OPEN, supertype, part.name(), hop);
          }
        }
      }
    }
  }

  private void need(Place place, int depth, Set<Integer> declaring) {
    if (place.part() < 0) {
      return;
    }
    Source source = sources.get(place.file());
    List<Outline.Part> parts = source.outline().members();
    Outline.Part part = parts.get(place.part());
    foundNamed(part, source, place.file(), depth);
    for (int other : source.writers().getOrDefault(part.name(), List.of())) {
      found(new Place(place.file(), other), depth, false);
      if (depth <= WRITERS_DEPTH && !parts.get(other).isPrivate()) {
        ask(Reason.WRITES, parts.get(other).type(), parts.get(other).name(), 0);
      }
    }
    boolean isCalledHere = depth > 0 || !open.containsKey(place);
    if (isCalledHere && source.outline().typeOf(part).isAbstract()) {
      ask(Reason.ABSTRACT, part.type(), part.name(), 0);
    }
    for (int file : declaring) {
      Source other = sources.get(file);
      if (other != null) {
        foundNamed(part, other, file, depth + 1);
      }
    }
  }

  /** Notes the members of a file that a member may use, by their names alone. */
  private void foundNamed(Outline.Part user, Source source, int file, int depth) {
    for (String name : user.names()) {
      for (int used : source.named().getOrDefault(name, List.of())) {
        found(new Place(file, used), depth, false);
      }
    }
  }

  /** Returns whether one member may use another, by their names alone. */
  private static boolean names(Outline.Part user, Outline.Part used) {
    return used.name().equals(Outline.CREATION)
        ? user.names().contains(used.type()) || user.names().contains(SUPER)
        : user.names().contains(used.name());
  }

  private Set<Integer> declaring(Place place) {
    Set<Integer> found = new LinkedHashSet<>();
    if (place.part() < 0) {
      return found;
    }
    Source source = sources.get(place.file());
    Outline.Part part = source.outline().members().get(place.part());
    Set<String> names = new TreeSet<>(part.names());
    // A call on a field names the method, and only the field names the type that has it.
    source.outline().members().stream()
        .filter(field -> field.isField() && names(part, field))
        .forEach(field -> names.addAll(field.names()));
    names.forEach(name -> found.addAll(index.declaring(name, source.unit())));
    source
        .outline()
        .typeOf(part)
        .supertypes()
        .forEach(name -> found.addAll(index.declaring(name, source.unit())));
    found.addAll(index.importedWhole(source.unit()));
    found.remove(place.file());
    return found;
  }

  private void ask(Reason reason, String type, String name, int hop) {
    Request request = new Request(reason, type, name);
    if (hop < MAX_HOPS && asked.putIfAbsent(request, hop) == null) {
      pending.put(request, hop);
    }
  }

  /** Looks in all files for those that name a member which was asked for. */
  private void search(List<String> keys) {
    if (pending.isEmpty() && keys.isEmpty()) {
      return;
    }
    Map<Request, Integer> requests = pending;
    pending = new LinkedHashMap<>();
    Set<String> distinct = new TreeSet<>();
    requests.keySet().forEach(request -> {
      distinct.add(request.type());
      distinct.add(request.name());
    });
    List<String> names = List.copyOf(distinct);
    Map<String, Integer> numbers = new HashMap<>();
    names.forEach(name -> numbers.put(name, numbers.size()));
    NameSearch nameSearch = NameSearch.of(names);
    Optional<WordSearch> typeSearch = typeSearch(requests.keySet());
    WordSearch keySearch = WordSearch.of(keys);
    List<Integer> java = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      if (files.get(file).kind() == ProjectFile.Kind.JAVA
          && files.get(file).size() <= FileReader.PARSE_LIMIT) {
        java.add(file);
      }
    }
    Map<Integer, List<Request>> matches = new TreeMap<>();
    Set<Integer> withKeys = new TreeSet<>();
    List<FileReader.Found> found = workers.map(java, (reader, file) -> {
      try {
        FileReader.Found all = reader.search(files.get(file), typeSearch, nameSearch, keySearch);
        return all.names().named().isEmpty() && all.words().isEmpty() ? NOTHING : all;
      } catch (IOException e) {
        // The first search has told it.
        return NOTHING;
      }
    });
    for (int i = 0; i < found.size(); i++) {
      FileReader.Found in = found.get(i);
      if (!in.words().isEmpty()) {
        withKeys.add(java.get(i));
      }
      for (Request request : requests.keySet()) {
        if (matches(request, in.names(), numbers)) {
          matches.computeIfAbsent(java.get(i), key -> new ArrayList<>()).add(request);
        }
      }
    }
    Set<Integer> toRead = new TreeSet<>(matches.keySet());
    toRead.addAll(withKeys);
    read(toRead);
    matches.forEach((file, all) -> {
      if (sources.containsKey(file)) {
        all.forEach(request -> use(file, request, requests.get(request)));
      }
    });
    for (int file : withKeys) {
      if (sources.containsKey(file)) {
        Outline.holding(sources.get(file).unit(), text -> keys.stream().anyMatch(text::contains))
            .forEach(part -> found(new Place(file, part), 1, true));
      }
    }
  }

  /** Who names a member names its type. A search for words is the faster one, but takes none of one byte. */
  private static Optional<WordSearch> typeSearch(Collection<Request> requests) {
    Set<String> words = new TreeSet<>();
    for (Request request : requests) {
      if (request.type().length() < 2) {
        return Optional.empty();
      }
      words.add(WordSearch.lower(request.type()));
    }
    return Optional.of(WordSearch.of(List.copyOf(words)));
  }

  private static boolean matches(
      Request request, NameSearch.Found in, Map<String, Integer> numbers) {
    int type = numbers.get(request.type());
    if (!in.named().get(type)) {
      return false;
    }
    if (request.name().equals(Outline.CREATION)) {
      return in.created().get(type) || in.inherited().get(type);
    }
    return in.named().get(numbers.get(request.name()))
        && (request.reason() != Reason.ABSTRACT || in.inherited().get(type));
  }

  /** Notes the members of a file that name what was asked for; the file that declares it has done so already. */
  private void use(int file, Request request, int hop) {
    Outline outline = sources.get(file).outline();
    if (outline.types().stream().anyMatch(type -> type.name().equals(request.type()))) {
      return;
    }
    List<Outline.Part> parts = outline.members();
    for (int i = 0; i < parts.size(); i++) {
      Outline.Part part = parts.get(i);
      if (uses(part, outline.typeOf(part), request)) {
        boolean isOpen = request.reason() == Reason.OPEN;
        found(new Place(file, i), isOpen ? hop + 1 : SHALLOW, isOpen);
      }
    }
  }

  private static boolean uses(Outline.Part part, Outline.Type type, Request request) {
    boolean inherits = type.supertypes().contains(request.type());
    if (request.reason() == Reason.ABSTRACT) {
      return inherits && part.name().equals(request.name());
    }
    return request.name().equals(Outline.CREATION)
        ? part.names().contains(request.type()) || inherits && part.name().equals(Outline.CREATION)
        : part.names().contains(request.name());
  }

  /** Parses files that were not read before, as far as the bounds allow. */
  private void read(Collection<Integer> wanted) {
    List<Integer> batch = new ArrayList<>();
    for (int file : new TreeSet<>(wanted)) {
      if (!sources.containsKey(file) && !failed.contains(file)) {
        if (sources.size() + batch.size() >= MAX_FILES
            || bytes + files.get(file).size() > MAX_BYTES) {
          isCut = true;
        } else {
          bytes += files.get(file).size();
          batch.add(file);
        }
      }
    }
    List<Reading> readings = workers.map(batch, (reader, file) -> read(reader, files.get(file)));
    for (int i = 0; i < batch.size(); i++) {
      problems.addAll(readings.get(i).problems());
      if (readings.get(i).parsed() instanceof Parsed.Translated translated) {
        SourceUnit unit = Lombok.expanded(translated.unit());
        sources.put(
            batch.get(i),
            Source.of(
                unit,
                Outline.of(unit, isSeed),
                TestRoots.contain(unit.path(), unit.packageName())));
      } else {
        failed.add(batch.get(i));
      }
    }
  }

  private static Reading read(FileReader reader, ProjectFile file) {
    if (file.size() > FileReader.PARSE_LIMIT) {
      return failure(file, "The file is larger than 8 MiB; it was not judged");
    }
    SourceText text;
    try {
      text = reader.text(file);
    } catch (IOException e) {
      return failure(file, "Cannot read the file; it was not judged");
    }
    if (text.isBinary()) {
      return failure(file, "The file holds binary data; it was not judged");
    }
    Parsed parsed = reader.parse(file, text);
    List<Problem> problems = new ArrayList<>();
    if (parsed instanceof Parsed.Failed failed) {
      problems.add(failed.problem());
    } else if (text.malformed()) {
      problems.add(new Problem(
          file.path(),
          0,
          0,
          "The file is not in " + reader.encoding() + "; it was read as ISO-8859-1"));
    }
    return new Reading(parsed, problems);
  }

  private static Reading failure(ProjectFile file, String message) {
    Problem problem = new Problem(file.path(), 0, 0, message);
    return new Reading(new Parsed.Failed(problem), List.of(problem));
  }
}

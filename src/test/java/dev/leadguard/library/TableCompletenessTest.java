package dev.leadguard.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.util.JavacTask;
import dev.leadguard.library.Library.ListedType;
import dev.leadguard.samples.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Compares the tables with the jars of the clients, in all versions that the build copies. Methods without a row stand in
 * {@code unlisted.txt}: to the analysis they may do anything, so a call of one makes a request unknown. To refresh that file,
 * run the test with {@code -Dleadguard.golden=write}, and read the difference: a new method that sets headers, makes URLs or
 * sends needs a row.
 */
final class TableCompletenessTest {

  private static final String UNLISTED = "unlisted.txt";

  /** Rows for what only versions have that the build does not copy, or what is not a method of a jar. */
  private static final String ELSEWHERE = "elsewhere.txt";

  private static final Set<String> OF_ALL_OBJECTS =
      Set.of("equals(Object)", "hashCode()", "toString()");

  /** The tables whose clients the build copies in all versions that they are for. */
  private static final Set<String> COMPARED = Set.of(
      "okhttp",
      "spring-http",
      "spring-rest-template",
      "spring-rest-client",
      "spring-web-client",
      "httpclient5",
      "httpclient4",
      "unirest");

  private final List<Library> tables = Tables.builtIn().all().stream()
      .filter(library -> COMPARED.contains(library.id()))
      .toList();

  /** By type: the methods of each version, as tables write them; those for everybody are true. */
  private final Map<String, Map<String, Boolean>> methods = new TreeMap<>();

  @Test
  void eachPublicMethodHasARowOrIsListedAsOneWithout() throws IOException {
    load();
    Set<String> without = new TreeSet<>();
    for (Library library : tables) {
      for (ListedType type : library.types().values()) {
        Set<String> rows = rowsOf(type.name());
        methods.getOrDefault(type.name(), Map.of()).forEach((signature, isPublic) -> {
          if (isPublic && !rows.contains(signature)) {
            without.add(type.name() + "#" + signature);
          }
        });
      }
    }
    check(UNLISTED, without);
  }

  @Test
  void eachRowIsAMethodOfSomeVersion() throws IOException {
    load();
    Set<String> nowhere = new TreeSet<>();
    for (Library library : tables) {
      for (ListedType type : library.types().values()) {
        Set<String> known = methods.getOrDefault(type.name(), Map.of()).keySet();
        for (Row row : isOfTheJdk(type.name()) ? List.<Row>of() : type.rows()) {
          if (!known.contains(row.signature())) {
            nowhere.add(type.name() + "#" + row.signature());
          }
        }
      }
    }
    check(ELSEWHERE, nowhere);
  }

  private void load() throws IOException {
    Path clients = Sample.folder().resolveSibling("target/clients");
    try (Stream<Path> versions = Files.list(clients)) {
      for (Path version : versions.sorted().toList()) {
        load(version);
      }
    }
    assertTrue(methods.size() > 100, "the build has not copied the jars of the clients");
  }

  /** Reads the types of one version. A compiler does that, since it needs no class that a jar only names. */
  private void load(Path version) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> jars = Files.list(version)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, jars.sorted().toList());
      JavacTask task = (JavacTask) compiler.getTask(
          null, files, null, List.of("-proc:none"), List.of("java.lang.Object"), null);
      for (Library library : tables) {
        for (String name : library.types().keySet()) {
          for (String spelling : spellings(name, library)) {
            Optional.ofNullable(task.getElements().getTypeElement(spelling))
                .filter(type -> !isOfTheJdk(name))
                .ifPresent(type -> note(name, type, task));
          }
        }
      }
    }
  }

  /** Returns the names that a type has in the versions of a client. */
  private static List<String> spellings(String type, Library library) {
    List<String> spellings = new ArrayList<>(List.of(type));
    library.aliases().forEach((alias, original) -> {
      if (type.startsWith(original + ".")) {
        spellings.add(alias + type.substring(original.length()));
      }
    });
    return spellings;
  }

  private void note(String name, TypeElement type, JavacTask task) {
    Map<String, Boolean> known = methods.computeIfAbsent(name, n -> new TreeMap<>());
    for (ExecutableElement member : executables(task.getElements().getAllMembers(type))) {
      String signature = signature(member, task.getTypes());
      boolean isOwn = member.getEnclosingElement().equals(type);
      boolean isPublic = member.getModifiers().contains(Modifier.PUBLIC)
          && !OF_ALL_OBJECTS.contains(signature)
          && isWritable(signature.substring(0, signature.indexOf('(')));
      known.merge(signature, isOwn && isPublic, Boolean::logicalOr);
    }
  }

  /** The methods of the JDK's types are others in each JDK. */
  private static boolean isOfTheJdk(String type) {
    return type.startsWith("java.") || type.startsWith("javax.");
  }

  /** Returns whether Java code can call a method of the name; compilers of other languages make some that it cannot. */
  private static boolean isWritable(String name) {
    return SourceVersion.isIdentifier(name) && name.indexOf('$') < 0;
  }

  private static List<ExecutableElement> executables(List<? extends Element> members) {
    List<ExecutableElement> all = new ArrayList<>(ElementFilter.methodsIn(members));
    all.addAll(ElementFilter.constructorsIn(members));
    return all;
  }

  private Set<String> rowsOf(String type) {
    Set<String> rows = new TreeSet<>();
    for (Library library : tables) {
      ListedType listed = library.types().get(type);
      if (listed != null) {
        listed.rows().forEach(row -> rows.add(row.signature()));
        listed.supertypes().forEach(parent -> rows.addAll(rowsOf(parent)));
      }
    }
    return rows;
  }

  private static String signature(ExecutableElement member, Types types) {
    String name = member.getKind() == ElementKind.CONSTRUCTOR
        ? "new"
        : member.getSimpleName().toString();
    String parameters = member.getParameters().stream()
        .map(parameter -> simple(types.erasure(parameter.asType())))
        .collect(Collectors.joining(","));
    return name + "(" + (member.isVarArgs() ? parameters.replaceFirst("\\[]$", "...") : parameters)
        + ")";
  }

  private static String simple(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return simple(array.getComponentType()) + "[]";
    }
    return type instanceof DeclaredType declared
        ? declared.asElement().getSimpleName().toString()
        : type.getKind().name().toLowerCase(Locale.ROOT);
  }

  /** Fails if something was found that does not stand in the file. */
  private static void check(String name, Set<String> found) throws IOException {
    Path file = Sample.folder().resolveSibling("src/test/resources/dev/leadguard/library/" + name);
    if ("write".equals(System.getProperty("leadguard.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, found.stream().map(line -> line + "\n").collect(Collectors.joining()));
      return;
    }
    Set<String> missing = new TreeSet<>(found);
    missing.removeAll(Files.readAllLines(file));
    assertEquals(
        Set.of(),
        missing,
        "refresh " + name + " with: mvn -B -ntp -pl .,src test -Dtest=TableCompletenessTest"
            + " -Dleadguard.golden=write");
  }
}

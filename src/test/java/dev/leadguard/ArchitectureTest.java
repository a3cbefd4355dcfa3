package dev.leadguard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the rooms, and what the house has promised about state and names. */
final class ArchitectureTest {

  /** What each room may import, besides the JDK. */
  private static final Map<String, List<String>> ARROWS = new TreeMap<>(Map.of(
      "model", List.of(),
      "data", List.of(),
      "contract", List.of("model", "data"),
      "library", List.of("model", "data"),
      "secret", List.of("model"),
      "flow", List.of("model", "data", "contract", "library", "secret"),
      "analysis", List.of("model", "contract", "flow"),
      "rules", List.of("model", "contract", "secret", "flow", "analysis"),
      "policy", List.of("data", "contract", "library", "analysis"),
      "engine",
          List.of("model", "data", "contract", "library", "secret", "flow", "analysis", "policy")));

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("dev.leadguard");

  /** A private array is a table that its class looks things up in. */
  private static final DescribedPredicate<JavaField> OPEN_TO_CHANGE =
      describe("open to change", field -> isMutable(field.getRawType()) || isOpenArray(field));

  @Test
  void roomsImportOnlyWhatTheyMay() {
    ARROWS.forEach((room, allowed) -> {
      List<String> packages = new ArrayList<>(List.of("java..", packageOf(room)));
      allowed.forEach(other -> packages.add(packageOf(other)));
      if (room.equals("data")) {
        packages.add("org.snakeyaml.engine..");
      }
      classes()
          .that()
          .resideInAPackage(packageOf(room))
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(packages.toArray(String[]::new))
          // A room may still be empty.
          .allowEmptyShould(true)
          .check(CORE);
    });
  }

  @Test
  void everyRoomIsInTheTable() {
    List<String> unknown = CORE.stream()
        .map(type -> type.getPackageName().replaceFirst("^dev\\.leadguard\\.?", ""))
        .map(name -> name.replaceFirst("\\..*", ""))
        .distinct()
        .filter(room -> !ARROWS.containsKey(room))
        .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("dev.leadguard.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void staticStateDoesNotChange() {
    fields().that().areStatic().should().beFinal().check(CORE);
    noFields().that(OPEN_TO_CHANGE).should().beStatic().check(CORE);
  }

  @Test
  void rulesHaveNoState() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(packageOf("rules"))
        .should()
        .beStatic()
        .check(CORE);
  }

  @Test
  void everyPackageOfTheHouseIsDescribedAndNoneIsADrawer() throws IOException {
    List<Path> packages = packages();
    assertFalse(packages.isEmpty());
    assertEquals(
        List.of(),
        packages.stream()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .toList());
    List<String> drawers = List.of("util", "utils", "common", "impl", "helper", "helpers");
    assertEquals(
        List.of(),
        packages.stream()
            .filter(folder -> drawers.contains(folder.getFileName().toString()))
            .toList());
  }

  /** Returns the folders with Java sources of all modules, tests and samples left out. */
  private static List<Path> packages() throws IOException {
    List<Path> packages = new ArrayList<>();
    for (String sources : List.of(
        "main",
        "../checks/error-prone/src/main",
        "../checks/checkstyle/src/main",
        "../checks/source-scan/src/main",
        "../maven-plugin/src/main")) {
      Path root = Path.of(sources, "java");
      if (Files.isDirectory(root)) {
        try (Stream<Path> files = Files.walk(root)) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .forEach(packages::add);
        }
      }
    }
    return packages;
  }

  private static boolean isOpenArray(JavaField field) {
    Set<JavaModifier> modifiers = field.getModifiers();
    return field.getRawType().isArray()
        && !modifiers.contains(JavaModifier.PRIVATE)
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  private static boolean isMutable(JavaClass type) {
    return type.getPackageName().startsWith("java.util.concurrent")
        || type.isEquivalentTo(ThreadLocal.class)
        || type.isEquivalentTo(StringBuilder.class)
        || (type.getPackageName().equals("java.util")
            && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
            && !type.isInterface());
  }

  private static String packageOf(String room) {
    return "dev.leadguard." + room + "..";
  }
}

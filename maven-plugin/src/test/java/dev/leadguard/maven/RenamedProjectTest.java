package dev.leadguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import dev.leadguard.analysis.Finding;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import dev.leadguard.sourcescan.Options;
import dev.leadguard.sourcescan.ProjectScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What things are called, and in which file a constant stands, decides nothing: the verdicts stay. */
final class RenamedProjectTest {

  private static final Path LEAKY =
      Path.of("../samples/projects/leaky-service/src/main/java/acme/leads");

  /** Names of the project that its libraries use as well. */
  private static final Set<String> SHARED = Set.of(
      "Main", "main", "get", "body", "name", "id", "list", "request", "uri", "url", "ids",
      "matcher", "out");

  @TempDir
  private Path folder;

  @Test
  void otherNamesGiveTheSameFindings() throws IOException {
    Map<String, String> sources = sources();
    Map<String, String> names = newNames(sources.values());
    assertTrue(names.size() > 40, names::toString);
    Map<String, String> renamed = new TreeMap<>();
    Map<String, String> oldNames = new TreeMap<>();
    sources.forEach((file, text) -> {
      String type = file.replace(".java", "");
      renamed.put(names.getOrDefault(type, type) + ".java", renamed(text, names));
      oldNames.put(names.getOrDefault(type, type) + ".java", file);
    });
    assertEquals(
        places(scan(sources, "as-it-is"), Map.of()), places(scan(renamed, "renamed"), oldNames));
  }

  @Test
  void constantsInOtherFilesGiveTheSameFindings() throws IOException {
    Map<String, String> sources = sources();
    String expected = rules(scan(sources, "as-it-is"));
    int moved = 0;
    StringBuilder constants = new StringBuilder("package acme.leads;\n\nfinal class Constants {\n");
    for (Map.Entry<String, String> source : sources.entrySet()) {
      String type = source.getKey().replace(".java", "");
      StringBuilder rest = new StringBuilder();
      List<String> names = new ArrayList<>();
      for (String line : source.getValue().split("(?<=\n)")) {
        if (line.matches("  (private )?static final String [A-Z]+ = .*;\n")) {
          String name = line.replaceAll("^.* String ([A-Z]+) = .*\n", "$1");
          // Each file has its own constant of that name.
          constants.append(line.replace("private ", "").replace(name, type + "_" + name));
          names.add(name);
        } else {
          rest.append(line);
        }
      }
      String text = rest.toString();
      for (String name : names) {
        text = text.replaceAll(
            "(?<![\\w.\"])" + name + "(?![\\w\"])", "Constants." + type + "_" + name);
        moved++;
      }
      source.setValue(text);
    }
    assertTrue(moved >= 3, "moved " + moved);
    sources.replaceAll(
        (file, text) -> text.replace("ApiUrls.COMPANIES", "Constants.ApiUrls_COMPANIES"));
    sources.put(
        "Constants.java", constants.append("}\n").toString().replace("= BASE", "= ApiUrls_BASE"));
    assertEquals(expected, rules(scan(sources, "moved")));
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.list(LEAKY)) {
      for (Path file : files.toList()) {
        sources.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return sources;
  }

  private static Map<String, String> newNames(Iterable<String> sources) {
    Set<String> declared = new TreeSet<>();
    for (String source : sources) {
      CompilationUnit unit = parse(source);
      unit.findAll(TypeDeclaration.class).forEach(type -> declared.add(type.getNameAsString()));
      unit.findAll(MethodDeclaration.class)
          .forEach(method -> declared.add(method.getNameAsString()));
      unit.findAll(VariableDeclarator.class)
          .forEach(variable -> declared.add(variable.getNameAsString()));
      unit.findAll(Parameter.class).forEach(parameter -> declared.add(parameter.getNameAsString()));
    }
    declared.removeAll(SHARED);
    for (String source : sources) {
      parse(source)
          .getImports()
          .forEach(
              imported -> declared.removeAll(List.of(imported.getNameAsString().split("\\."))));
    }
    Map<String, String> names = new TreeMap<>();
    declared.forEach(name ->
        names.put(name, (Character.isUpperCase(name.charAt(0)) ? "N" : "n") + names.size()));
    return names;
  }

  private static String renamed(String source, Map<String, String> names) {
    StringBuilder renamed = new StringBuilder();
    for (JavaToken token : parse(source).getTokenRange().orElseThrow()) {
      boolean identifier = token.getCategory().isIdentifier();
      renamed.append(
          identifier ? names.getOrDefault(token.getText(), token.getText()) : token.getText());
    }
    return renamed.toString();
  }

  private static CompilationUnit parse(String source) {
    StaticJavaParser.setConfiguration(
        new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    return StaticJavaParser.parse(source);
  }

  private List<Finding> scan(Map<String, String> sources, String name) throws IOException {
    Path root = folder.resolve(name);
    Path sourceFolder = Files.createDirectories(root.resolve("acme/leads"));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      files.add(Files.writeString(sourceFolder.resolve(source.getKey()), source.getValue()));
    }
    Files.createDirectories(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.resolve("classes").toString(), "-proc:none", "-nowarn");
      assertTrue(
          compiler
              .getTask(
                  null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
              .call(),
          name + " does not compile");
    }
    return ProjectScan.of(Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE), Options.DEFAULT)
        .run(List.of(root), root)
        .findings();
  }

  private static String rules(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.rule() + " " + f.confidence() + "\n")
        .sorted()
        .collect(Collectors.joining());
  }

  private static String places(List<Finding> findings, Map<String, String> files) {
    return findings.stream()
        .map(f -> {
          String file = f.path().substring(f.path().lastIndexOf('/') + 1);
          return f.rule() + " " + files.getOrDefault(file, file) + ":" + f.at().line() + " "
              + f.confidence() + "\n";
        })
        .sorted()
        .collect(Collectors.joining());
  }
}

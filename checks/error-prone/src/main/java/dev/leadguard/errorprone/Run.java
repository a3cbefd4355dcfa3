package dev.leadguard.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.util.Context;
import dev.leadguard.engine.Analyzer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the files of a compilation that can matter: those with a word of the policy that speaks of an API, those that use a
 * constant which holds one, and those that use a member of one of these; with them the files whose bodies they use. Whatever
 * mentions a listed HTTP client, names a header that takes keys, or names a type of such a file is looked at for that.
 */
final class Run {

  /** No compilation has so many by itself; a policy with a word that is everywhere can. */
  private static final int MAX_FILES = 1_000;

  private final Context context;
  private final Analyzer rules;
  private final JavacTrees trees;
  private final Set<CompilationUnitTree> seeds = new LinkedHashSet<>();
  private final Set<CompilationUnitTree> others = new LinkedHashSet<>();
  private final Set<CompilationUnitTree> matter = new LinkedHashSet<>();
  private final Map<ClassSymbol, CompilationUnitTree> units = new HashMap<>();

  private Run(Context context, Analyzer rules) {
    this.context = context;
    this.rules = rules;
    this.trees = JavacTrees.instance(context);
  }

  /** Returns the files in a fixed order. */
  static List<CompilationUnitTree> filesThatMatter(Context context, Analyzer rules) {
    Run run = new Run(context, rules);
    run.search();
    return run.matter.stream().sorted(Comparator.comparing(Analyses::nameOf)).toList();
  }

  private void search() {
    Map<CompilationUnitTree, Set<String>> files = files();
    for (CompilationUnitTree file : files.keySet()) {
      String text = Analyses.textOf(file);
      // Of a text in lower case the searches make no copy.
      String lower = text.toLowerCase(Locale.ROOT);
      if (rules.hasOwnWord(lower)) {
        seeds.add(file);
      } else if (rules.mentionsClient(text) || rules.hasSeedWord(lower)) {
        others.add(file);
      }
    }
    matter.addAll(seeds);
    seeds.forEach(this::bodies);
    others.forEach(this::bodies);
    // What a constant of another file makes one of these, or what one of these uses to set a
    // header, has users as well.
    others.stream().filter(matter::contains).forEach(seeds::add);
    Set<String> declared = new HashSet<>();
    seeds.forEach(file -> declared.addAll(files.get(file)));
    if (!declared.isEmpty()) {
      files.keySet().stream()
          .filter(file -> !matter.contains(file))
          .filter(file -> names(declared, Analyses.textOf(file)))
          .forEach(this::bodies);
    }
  }

  /** Adds a file and those that it depends on, if they can matter together. */
  private void bodies(CompilationUnitTree file) {
    Bodies bodies = Bodies.of(file, trees, units, Types.instance(context), rules::hasOwnWord);
    boolean can = seeds.contains(file)
        || bodies.hasSeed()
        || rules.isForEveryHost() && others.contains(file)
        || bodies.files().stream().anyMatch(seeds::contains);
    if (can && matter.size() < MAX_FILES) {
      matter.add(file);
      matter.addAll(bodies.files());
      matter.addAll(bodies.holders());
    }
  }

  /** Returns the files of the compilation with the names of their types. */
  private Map<CompilationUnitTree, Set<String>> files() {
    Map<String, CompilationUnitTree> byPath = new TreeMap<>();
    Map<CompilationUnitTree, Set<String>> types = new LinkedHashMap<>();
    for (ClassSymbol type : Symtab.instance(context).getAllClasses()) {
      TreePath path = isCompiled(type) ? trees.getPath(type) : null;
      if (path != null) {
        units.put(type, path.getCompilationUnit());
        byPath.put(Analyses.nameOf(path.getCompilationUnit()), path.getCompilationUnit());
        types
            .computeIfAbsent(path.getCompilationUnit(), unit -> new HashSet<>())
            .add(type.name.toString());
      }
    }
    Map<CompilationUnitTree, Set<String>> files = new LinkedHashMap<>();
    byPath.values().forEach(unit -> files.put(unit, types.get(unit)));
    return files;
  }

  private static boolean isCompiled(ClassSymbol type) {
    return type.owner.kind == Kinds.Kind.PCK && type.sourcefile != null;
  }

  /** Returns whether a word of a text is one of some names. */
  private static boolean names(Set<String> names, String text) {
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
        i++;
      }
      if (i > start && names.contains(text.substring(start, i))) {
        return true;
      }
      i++;
    }
    return false;
  }
}

package dev.leadguard.sourcescan;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.leadguard.model.Import;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.TypeDecl;
import java.util.List;

/**
 * Translates a JavaParser tree into the neutral model.
 *
 * <p>Limit of JavaParser's grammar (3.28): it refuses a file with an enum that is declared in a method.
 */
public final class JavaParserFrontEnd {

  private JavaParserFrontEnd() {}

  /**
   * Returns the file as the rules see it.
   *
   * @param path the file as findings shall name it, with {@code /}
   * @param text the whole source that the tree was parsed from
   * @param tree a tree from {@link SourceParser}: with tokens, unicode escapes already replaced
   */
  public static SourceUnit translate(String path, String text, CompilationUnit tree) {
    String packageName = tree.getPackageDeclaration()
        .map(declaration -> declaration.getNameAsString())
        .orElse("");
    return new SourceUnit(path, text, packageName, imports(tree), types(tree));
  }

  private static List<Import> imports(CompilationUnit tree) {
    return tree.getImports().stream()
        .filter(imported -> !imported.isModule())
        .map(JavaParserFrontEnd::importOf)
        .toList();
  }

  private static Import importOf(ImportDeclaration imported) {
    return new Import(imported.getNameAsString(), imported.isStatic(), imported.isAsterisk());
  }

  private static List<TypeDecl> types(CompilationUnit tree) {
    List<TypeDeclaration<?>> types = tree.getTypes();
    return types.stream().map(Declarations::typeOf).toList();
  }
}

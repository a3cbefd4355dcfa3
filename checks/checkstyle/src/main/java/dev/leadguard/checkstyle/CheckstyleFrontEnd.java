package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.TokenTypes;
import dev.leadguard.model.Import;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.TypeDecl;
import java.util.ArrayList;
import java.util.List;

/**
 * Translates Checkstyle's tree of a file into the neutral model.
 *
 * <p>Limits of Checkstyle's own grammar: an identifier with a Unicode escape loses the backslash; versions that do not know
 * Java 25 refuse {@code module-info.java}, compact source files and statements before {@code super(..)}, and have no arguments
 * of {@code o.super(..)} behind another statement in their tree, so that call is opaque. A record with an annotation in front of
 * {@code ...} is refused, or taken for a method.
 */
public final class CheckstyleFrontEnd {

  private CheckstyleFrontEnd() {}

  /**
   * Returns the model of a file.
   *
   * @param path the file as the host names it
   * @param text the source that Checkstyle parsed
   * @param root the root of Checkstyle's tree, {@code null} for a file without a declaration
   */
  public static SourceUnit translate(String path, String text, DetailAST root) {
    Declarations declarations = new Expressions(new Places(text)).declarations();
    String packageName = "";
    List<Import> imports = new ArrayList<>();
    List<TypeDecl> types = new ArrayList<>();
    List<DetailAST> children = root == null ? List.of() : Nodes.children(root);
    for (DetailAST child : children) {
      switch (child.getType()) {
        case TokenTypes.PACKAGE_DEF -> packageName = nameIn(child);
        case TokenTypes.IMPORT -> imports.add(importOf(nameIn(child), false));
        case TokenTypes.STATIC_IMPORT -> imports.add(importOf(nameIn(child), true));
        default -> declarations.typeOf(child).ifPresent(types::add);
      }
    }
    // The root of a compact source file is a token of its own, which old versions of Checkstyle do
    // not name.
    if (root != null && !Nodes.is(root, TokenTypes.COMPILATION_UNIT)) {
      types = List.of(declarations.compactClass(root));
    }
    return new SourceUnit(path.replace('\\', '/'), text, packageName, imports, types);
  }

  private static Import importOf(String name, boolean isStatic) {
    boolean isStar = name.endsWith(".*");
    return new Import(isStar ? name.substring(0, name.length() - 2) : name, isStatic, isStar);
  }

  /** The qualified name in a package declaration or an import. */
  private static String nameIn(DetailAST declaration) {
    List<DetailAST> names = Nodes.children(declaration, TokenTypes.DOT);
    return TypeNames.textOf(
        names.isEmpty() ? Nodes.children(declaration, TokenTypes.IDENT) : names);
  }
}

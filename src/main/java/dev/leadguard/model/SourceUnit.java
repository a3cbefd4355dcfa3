package dev.leadguard.model;

import java.util.List;

/**
 * One Java source file.
 *
 * @param path the file as the host names it, with {@code /}; findings carry it
 * @param text the whole source as the parser read it; lines and columns of the tree refer to it
 * @param packageName empty for the unnamed package
 * @param imports in source order; {@code import module} is dropped
 * @param types top-level types in source order; a module declaration has none
 */
public record SourceUnit(
    String path, String text, String packageName, List<Import> imports, List<TypeDecl> types) {
  public SourceUnit {
    imports = List.copyOf(imports);
    types = List.copyOf(types);
  }
}

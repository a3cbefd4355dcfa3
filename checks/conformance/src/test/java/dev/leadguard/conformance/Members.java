package dev.leadguard.conformance;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;

/** Knows the methods of a file by their lines. */
final class Members {

  private record Member(String name, int first, int last) {}

  private final List<Member> members = new ArrayList<>();

  private Members() {}

  static Members of(String text) {
    Members members = new Members();
    parse(text).walk(members::add);
    return members;
  }

  static CompilationUnit parse(String text) {
    return new JavaParser(new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE))
        .parse(text)
        .getResult()
        .orElseThrow();
  }

  /** Returns the innermost member around a line: a method with its parameters, or {@code fields}. */
  String at(int line) {
    Member innermost = new Member("the file", 0, Integer.MAX_VALUE);
    for (Member member : members) {
      if (member.first <= line && line <= member.last && member.first >= innermost.first) {
        innermost = member;
      }
    }
    return innermost.name;
  }

  private void add(Node node) {
    if (node instanceof BodyDeclaration<?> && !(node instanceof TypeDeclaration<?>)) {
      Range range = node.getRange().orElseThrow();
      members.add(new Member(nameOf(node), range.begin.line, range.end.line));
    }
  }

  private static String nameOf(Node node) {
    String outer = Ancestors.of(node, TypeDeclaration.class)
        .map(type -> type.getNameAsString() + ".")
        .orElse("");
    return node instanceof CallableDeclaration<?> callable
        ? outer
            + callable.getNameAsString()
            + callable.getParameters().stream().map(p -> p.getNameAsString()).toList()
        : outer + "fields";
  }
}

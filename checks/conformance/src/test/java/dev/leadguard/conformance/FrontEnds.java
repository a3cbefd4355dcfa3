package dev.leadguard.conformance;

import com.puppycrawl.tools.checkstyle.JavaParser;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.FileContents;
import com.puppycrawl.tools.checkstyle.api.FileText;
import dev.leadguard.checkstyle.CheckstyleFrontEnd;
import dev.leadguard.sourcescan.Parsed;
import dev.leadguard.sourcescan.SourceParser;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Lowers a file with the parsers that read one file at a time; {@link Javac} is the third. */
final class FrontEnds {

  private final SourceParser parser = new SourceParser();

  /** Returns what the source scan makes of a file. */
  Lowering javaParser(JavaFile file) {
    try {
      Parsed parsed = parser.parse(file.name(), file.text());
      return parsed instanceof Parsed.Translated translated
          ? new Lowering.Model(translated.unit())
          : new Lowering.Refused(((Parsed.Failed) parsed).problem().message());
    } catch (RuntimeException e) {
      return broken(e);
    }
  }

  /** Returns what the Checkstyle checks make of a file. */
  Lowering checkstyle(JavaFile file) {
    DetailAST root;
    try {
      root = JavaParser.parse(
          new FileContents(new FileText(file.path().toFile(), file.charset().name())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CheckstyleException e) {
      return new Lowering.Refused(rootOf(e).toString());
    }
    try {
      return new Lowering.Model(CheckstyleFrontEnd.translate(file.name(), file.text(), root));
    } catch (RuntimeException e) {
      return broken(e);
    }
  }

  /** Returns the failure of a translation, with the line of ours that failed. */
  static Lowering broken(RuntimeException e) {
    for (StackTraceElement element : e.getStackTrace()) {
      if (element.getClassName().startsWith("dev.leadguard.")) {
        return new Lowering.Broken(e + " at " + element);
      }
    }
    return new Lowering.Broken(e.toString());
  }

  private static Throwable rootOf(Throwable thrown) {
    return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
  }
}

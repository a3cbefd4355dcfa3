package dev.leadguard.sourcescan;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Token;
import com.github.javaparser.TokenMgrException;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import dev.leadguard.engine.Problem;
import dev.leadguard.model.SourceUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses Java source at the newest language level and translates it. Not safe for use by several threads. */
public final class SourceParser {

  private static final Pattern LEXICAL_PLACE = Pattern.compile("line (\\d+), column (\\d+)");

  private final JavaParser parser = new JavaParser(withoutProcessors());

  /**
   * What works on the trees after the parser is left out: it takes more time than parsing. It looks for what is valid only at
   * another level, which {@link #parse} passes over, and finds out which types are {@code var}, which {@link TypeNames} does.
   */
  private static ParserConfiguration withoutProcessors() {
    ParserConfiguration configuration = new ParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
        .setAttributeComments(false);
    configuration.getProcessors().clear();
    return configuration;
  }

  /**
   * Returns the translated file, or where it could not be parsed. What is valid syntax but not valid at the newest level
   * ({@code _} as a name) is translated all the same: older compilers take it.
   *
   * @param path the file as findings shall name it, with {@code /}
   * @param text the whole source
   */
  public Parsed parse(String path, String text) {
    try {
      Optional<UnicodeEscapes> escapes =
          text.contains("\\u") ? Optional.of(UnicodeEscapes.of(text)) : Optional.empty();
      ParseResult<CompilationUnit> result =
          parser.parse(escapes.map(UnicodeEscapes::decoded).orElse(text));
      for (com.github.javaparser.Problem found : result.getProblems()) {
        if (found.getCause().isPresent()) {
          return new Parsed.Failed(problem(path, found, found.getCause().get(), escapes));
        }
      }
      CompilationUnit tree = result.getResult().orElseThrow();
      escapes.ifPresent(replaced -> replaced.restorePlaces(tree));
      SourceUnit unit = JavaParserFrontEnd.translate(path, text, tree);
      return Nesting.isTooDeep(unit) ? tooDeep(path) : new Parsed.Translated(unit);
    } catch (StackOverflowError e) {
      return tooDeep(path);
    }
  }

  private static Parsed tooDeep(String path) {
    return new Parsed.Failed(
        new Problem(path, 0, 0, "Cannot parse: nested too deeply; the file was not judged"));
  }

  /** JavaParser's own messages quote tokens, which may be secrets: only the place and the grammar's part are taken. */
  private static Problem problem(
      String path,
      com.github.javaparser.Problem found,
      Throwable cause,
      Optional<UnicodeEscapes> escapes) {
    Optional<Position> place = placeOf(cause)
        .or(() -> found.getLocation().flatMap(TokenRange::toRange).map(range -> range.begin))
        .map(position -> escapes.map(replaced -> replaced.original(position)).orElse(position));
    return new Problem(
        path,
        place.map(position -> position.line).orElse(0),
        place.map(position -> position.column).orElse(0),
        "Cannot parse: " + reason(cause) + "; the file was not judged");
  }

  /** Returns where the token stands that does not fit; JavaParser's location is that of the token before it. */
  private static Optional<Position> placeOf(Throwable cause) {
    if (cause instanceof ParseException syntax && syntax.currentToken != null) {
      Token found = syntax.currentToken.next;
      return Optional.of(new Position(found.beginLine, found.beginColumn));
    }
    if (cause instanceof TokenMgrException) {
      Matcher place = LEXICAL_PLACE.matcher(cause.getMessage());
      if (place.find()) {
        return Optional.of(
            new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
      }
    }
    return Optional.empty();
  }

  private static String reason(Throwable cause) {
    if (cause instanceof ParseException syntax
        && syntax.expectedTokenSequences != null
        && syntax.expectedTokenSequences.length == 1) {
      return "expected " + syntax.tokenImage[syntax.expectedTokenSequences[0][0]];
    }
    return cause instanceof TokenMgrException ? "no Java token begins here" : "syntax error";
  }
}

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Parses each Java file of a folder with JavaParser, as lean as it goes, and forgets the tree. */
final class ParseAll {

  public static void main(String[] args) throws IOException {
    JavaParser parser = new JavaParser(new ParserConfiguration()
        .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE)
        .setAttributeComments(false)
        .setStoreTokens(false));
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      files = walk.filter(file -> file.toString().endsWith(".java")).toList();
    }
    int parsed = 0;
    for (Path file : files) {
      parsed += parser.parse(Files.readString(file)).isSuccessful() ? 1 : 0;
    }
    System.out.println(parsed + " files parsed");
  }
}

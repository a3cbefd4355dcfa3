package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Scope;
import dev.leadguard.policy.Policy;
import dev.leadguard.rules.Rules;
import org.junit.jupiter.api.Test;

/** A file with a long text beside a finding, such as a usage text or a test document, is judged like any other. */
final class LongTextTest {

  @Test
  void aLongLiteralTakesNoStack() {
    String source = """
        import java.net.URL;
        class Tool {
          void usage() {
            System.out.println("%s");
          }
          void ask() throws Exception {
            new URL("https://api.leadfeeder.com/v1/accounts").openStream();
          }
        }
        """.formatted("a \\\" \\n".repeat(50_000));
    Parsed parsed = new SourceParser().parse("Tool.java", source);
    Parsed.Translated translated = assertInstanceOf(Parsed.Translated.class, parsed);
    Analyzer analyzer = Analyzer.of(Rules.all(), Policy.builtIn(), Scope.MODULE);
    assertEquals(1, analyzer.analyze(translated.unit()).findings().size());
  }
}

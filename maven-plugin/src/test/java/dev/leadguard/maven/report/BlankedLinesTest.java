package dev.leadguard.maven.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BlankedLinesTest {

  @Test
  void takesOutWhateverCouldBeASecret() {
    assertEquals(
        List.of("a(\"\",\"\");", "charc='';", "intv2=0+0;", "", "x=\"\"", "", ";end"),
        BlankedLines.of("""
            a("k\\"ey", ""); // secret
            char c = '\\''; /* secret */
            int v2 = 0x1F_00 + 12;
            /* secret
            secret */ x = \"""
              secret \\\""" secret
              \"""; end"""));
  }

  @Test
  void endsLinesWhereEditorsDo() {
    assertEquals(List.of("a", "b", "c", ""), BlankedLines.of("a\r\nb\rc\n"));
  }

  @Test
  void anUnclosedStringEndsWithItsLineAndAnUnclosedBlockWithTheFile() {
    assertEquals(
        List.of("a\"\"", "b''", "\"\"", ""), BlankedLines.of("a \"secret\\\nb 'x\n\"\"\"\nsecret"));
  }
}

package dev.leadguard.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyShapeTest {

  @ParameterizedTest
  @CsvSource({
    "[a-z]{3}, abc, true",
    "[a-z]{3}, abcd, false",
    "[a-z]{3}, ab, false",
    "[a-z]{3}, aBc, false",
    "'[a-z]{2,3}', ab, true",
    "'[a-z]{2,3}', abc, true",
    "'[a-z]{2,3}', abcd, false",
    "sk_(live|test)_[0-9]{2}, sk_live_12, true",
    "sk_(live|test)_[0-9]{2}, sk_test_12, true",
    "sk_(live|test)_[0-9]{2}, sk_prod_12, false",
    "lf_?[0-9], lf1, true",
    "lf_?[0-9], lf_1, true",
    "lf_?[0-9], lf__1, false",
    "(a|ab)(c|bcd), abcd, true",
    "(a|ab){2}, aba, true",
    "'(a|aa){0,3}b', aaaaab, true",
    "a\\.b, a.b, true",
    "a\\.b, axb, false",
    "[A-Z_-], -, true",
    "[\\]\\[], ], true",
    "a, '', false",
    "a?, '', true",
  })
  void matchesWholeValues(String shape, String value, boolean expected) {
    assertEquals(expected, KeyShape.of(shape).matches(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "\"\"; a shape has 1 to 512 characters",
        "a*; '*' is not allowed here",
        "a+; '+' is not allowed here",
        "a{2,}; a repeat has a number of at most 512",
        "a{3,2}; a repeat is {n} or {n,m} with n at most m",
        "a{0}; a repeat is {n} or {n,m} with n at most m",
        "a{999}; a repeat has a number of at most 512",
        "a{400}b{400}c{400}; the repeats of a shape are too high",
        "(a(b)); '(' is not allowed here",
        "(a|); an empty alternative",
        "a|b; '|' is not allowed here",
        "[]; an empty class",
        "[z-a]; a range of a class runs backwards",
        "[^a]; '^' is not allowed here",
        "[a; the shape ends too early",
        "\\d; a backslash stands only before a punctuation mark",
        "a.b; '.' is not allowed here",
      })
  void refusesWhatIsNoShape(String shape, String message) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> KeyShape.of(shape));
    assertEquals(
        message + "; a shape has literals, [classes], (flat|alternatives), ?, {n} and {n,m}",
        e.getMessage());
  }

  @Test
  void staysFastOnHostileShapes() {
    KeyShape shape = KeyShape.of("(a|aa|aaa){500}" + "[a-z]{0,500}" + "b");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(false, shape.matches("a".repeat(1000))));
  }
}

package dev.leadguard.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathPatternTest {

  /** In the paths {@code ~} is a hole of one segment and {@code ^} an open one. */
  @ParameterizedTest
  @CsvSource({
    "/v1/lists, /v1/lists, YES",
    "/v1/lists, /v1//lists/, YES",
    "/v1/lists, v1/lists, YES",
    "/v1/lists, /v1/%6cists, YES",
    "/v1/lists, /v1/%6Cists, YES",
    "/v1/lists, /v1%2Flists, NO",
    "/v1/lists, /v1/Lists, NO",
    "/v1/lists, /v1/lists/7, NO",
    "/v1/lists, /v1, NO",
    "/v1/lists, '', NO",
    "/v1/lists, /v1/%zzists, NO",
    "/v1/lists, /v1/lists%, NO",
    "/, '', YES",
    "/, /, YES",
    "/, /v1, NO",
    "/**, '', YES",
    "/**, /a/b/c, YES",
    "/**, ^, YES",
    "/**, ~, YES",
    "/v1/lists/**, /v1/lists, YES",
    "/v1/lists/**, /v1/lists/, YES",
    "/v1/lists/**, /v1/lists/7/items, YES",
    "/v1/lists/**, /v1/listsX, NO",
    "/v1/lists/**, /v1/lists^, MAYBE",
    "/v1/lists/**, /v1/lists/^, YES",
    "/v1/lists/**, /v1/^, MAYBE",
    "/v1/lists/**, ^, MAYBE",
    "/v1/lists/**, /v2/^, NO",
    "/v1/companies/{id}, /v1/companies/7, YES",
    "/v1/companies/{id}, /v1/companies/~, YES",
    "/v1/companies/{id}, /v1/companies/c-~, YES",
    "/v1/companies/{id}, /v1/companies/~/, YES",
    "/v1/companies/{id}, /v1/companies/~/lists, NO",
    "/v1/companies/{id}, /v1/companies/^, MAYBE",
    "/v1/companies/{id}, /v1/companies, NO",
    "/v1/companies/{id}, /v1/companies~, NO",
    "/v1/companies, /v1/companies~, MAYBE",
    "/v1/companies, /v1/companies^, MAYBE",
    "/v1/companies, /v1/companies/~, NO",
    "/v1/companies, /v1/companies/^, MAYBE",
    "/v1/companies, /v1/~, MAYBE",
    "/v1/companies, /~/companies, MAYBE",
    "/v1/companies, /v~/companies, MAYBE",
    "/v1/companies, ^/companies, MAYBE",
    "/v1/companies, ^/v1/companies, MAYBE",
    "/v1/companies, /v1/com~ies, MAYBE",
    "/v1/companies, /v1/com~xes, NO",
    "/v1/companies, /v1/c~~s, MAYBE",
    "/v1/companies, /v1/companies~s, NO",
    "/v1/ab, /v1/ab~b, NO",
    "/v1/abb, /v1/ab~b, MAYBE",
    "/v1/companies/search, /v1/^/search, MAYBE",
    "/v1/companies/search, /v1/x^/search, NO",
    "/v1/companies/search, /v1/companies/sea^ch, MAYBE",
    "/v1/{f:lists|tags}/**, /v1/tags/7, YES",
    "/v1/{f:lists|tags}/**, /v1/tag, NO",
    "/v1/{f:lists|tags}/**, /v1/t~, MAYBE",
    "/v1/{f:lists|tags}/**, /v1/~/7, MAYBE",
    "/accounts/{a}/leads, /accounts/~/leads, YES",
    "/accounts/{a}/leads, /accounts/^/leads, MAYBE",
    "/accounts/{a}/leads, /accounts/~~/leads, YES",
  })
  void answersForAllFillings(String pattern, String path, Match expected) {
    assertEquals(expected, PathPattern.of(pattern).matches(path(path)));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/companies/{id}, /companies/7, YES",
    "/v1/companies/{id}, /v1/companies/7, YES",
    "/v1/companies/{id}, /companies/~, YES",
    "/v1/companies/{id}, /7, NO",
    "/v1/companies/{id}, /~, NO",
    "/v1/companies/search, /search, YES",
    "/v1/companies, companies, YES",
    "/v1/companies, /contacts, NO",
    "/v1/companies, ^, MAYBE",
    "/v1/{f:lists|tags}/**, /tags/7, YES",
    "/v1/{f:lists|tags}/**, /7, NO",
    "/accounts/{a}/leads, /leads, NO",
    "/v1/**, /lists, NO",
    "/v1/**, /v1/lists, YES",
    "/**, /lists, YES",
  })
  void matchesTheEndBehindAnUnseenBase(String pattern, String path, Match expected) {
    assertEquals(expected, PathPattern.of(pattern).matchesEnd(path(path)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "v1; a path begins with '/'",
        "/v1//x; an empty segment",
        "/v1/; an empty segment",
        "/**/x; '**' is allowed only as the last segment",
        "/v1/x**; '**' is allowed only as the last segment",
        "/v1/*; a segment is text, '{name}', '{name:one|other}' or a last '**'",
        "/v1/{id; a segment is text, '{name}', '{name:one|other}' or a last '**'",
        "/v1/{}; a segment is text, '{name}', '{name:one|other}' or a last '**'",
        "/v1?x=1; a segment is text, '{name}', '{name:one|other}' or a last '**'",
        "/v1/{x:a||b}; an empty alternative",
      })
  void refusesWhatIsNoPattern(String text, String message) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> PathPattern.of(text));
    assertEquals(message, e.getMessage());
  }

  @Test
  void staysFastOnHostilePaths() {
    List<RequestPath.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      pieces.add(RequestPath.Hole.OPEN);
      pieces.add(new RequestPath.Text("a"));
    }
    RequestPath holes = new RequestPath(pieces);
    RequestPath segments = RequestPath.of("/a".repeat(50_000));
    PathPattern pattern = PathPattern.of("/a".repeat(50) + "/**");
    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
      assertEquals(Match.MAYBE, pattern.matches(holes));
      assertEquals(Match.YES, pattern.matches(segments));
    });
  }

  static RequestPath path(String text) {
    List<RequestPath.Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean hole = i < text.length() && (text.charAt(i) == '~' || text.charAt(i) == '^');
      if (hole || i == text.length()) {
        pieces.add(new RequestPath.Text(text.substring(start, i)));
        start = i + 1;
      }
      if (hole) {
        pieces.add(text.charAt(i) == '~' ? RequestPath.Hole.SEGMENT : RequestPath.Hole.OPEN);
      }
    }
    return new RequestPath(pieces);
  }
}

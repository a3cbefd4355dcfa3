package dev.leadguard.sourcescan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.leadguard.model.Span;
import org.junit.jupiter.api.Test;

/** Holds the edits that break a request to Java that still says the rest, at the same places. */
final class SourceEditTest {

  private static final String START = "class A { void a() { ";
  private static final String END = " } }";

  @Test
  void aFluentCallLeavesItsReceiver() {
    assertEquals(
        "r = b.uri(u)                 .build();",
        withoutHeader("r = b.uri(u).header(\"k\", key).build();", "header"));
    assertEquals(
        "return b                 ;", withoutHeader("return b.header(\"k\", key);", "header"));
  }

  @Test
  void aStatementGoesWhole() {
    assertEquals(
        "; c.connect();",
        squeezed(withoutHeader("c.setHeader(\"k\", key); c.connect();", "setHeader")));
    assertEquals(
        "if (x) ;", squeezed(withoutHeader("if (x) c.setHeader(\"k\", key);", "setHeader")));
    assertEquals(
        "b.headers(h -> {} );",
        squeezed(withoutHeader("b.headers(h -> h.setBearerAuth(key));", "setBearerAuth")));
  }

  @Test
  void anObjectThatHoldsTheHeaderGoesWithItsCall() {
    assertEquals(
        "; c.send(r);",
        squeezed(withoutHeader("r.add(new BasicHeader(\"k\", key)); c.send(r);", "BasicHeader")));
    assertEquals(
        "b.setHeaders(List.of( b));",
        squeezed(withoutHeader(
            "b.setHeaders(List.of(new BasicHeader(\"k\", key), b));", "BasicHeader")));
  }

  @Test
  void aPairGoesFromAMap() {
    assertEquals("x = Map.of( );", squeezed(withoutHeader("x = Map.of(\"k\", key);", "\"k\"")));
    assertEquals(
        "x = Map.of(\"a\", b );",
        squeezed(withoutHeader("x = Map.of(\"a\", b, \"k\", key);", "\"k\"")));
  }

  @Test
  void whatMeansMoreThanTheHeaderIsLeft() {
    String text = START + "Header h = new BasicHeader(\"k\", key);" + END;
    assertFalse(SourceEdit.of(text).orElseThrow().removeSetting(spanOf(text, "BasicHeader")));
  }

  @Test
  void aParameterGoesWithItsValue() {
    assertEquals(
        "u = B + \"/a?\" + \"&page=1\";",
        squeezed(withoutParameter("u = B + \"/a?id=\" + id + \"&page=1\";", "\"/a?id=\"")));
    assertEquals(
        "u = b .build();",
        squeezed(withoutParameter("u = b.query(\"id\", id).build();", "\"id\"")));
    assertEquals(
        "u = f(\"/a?zz=%s\", id);", withoutParameter("u = f(\"/a?id=%s\", id);", "\"/a?id=%s\""));
  }

  @Test
  void aKeyTakesThePlaceOfTheValue() {
    String text = START + "b.header(\"Authorization\", \"Bearer \" + key);" + END;
    SourceEdit edit = SourceEdit.of(text).orElseThrow();
    assertTrue(edit.plantKey(spanOf(text, "header"), "Bearer ", "k1").isPresent());
    assertEquals(
        START + "b.header(\"Authorization\", \"Bearer \" + \"k1\");" + END,
        edit.result().orElseThrow().replaceAll(" +\\)", ")"));
  }

  private static String withoutHeader(String statements, String at) {
    String text = START + statements + END;
    SourceEdit edit = SourceEdit.of(text).orElseThrow();
    assertTrue(edit.removeSetting(spanOf(text, at)));
    return inside(edit);
  }

  private static String withoutParameter(String statements, String literal) {
    String text = START + statements + END;
    SourceEdit edit = SourceEdit.of(text).orElseThrow();
    assertTrue(edit.dropParameter(spanOf(text, literal), "id"));
    return inside(edit);
  }

  private static String inside(SourceEdit edit) {
    String result = edit.result().orElseThrow();
    assertTrue(new SourceParser().parse("A.java", result) instanceof Parsed.Translated);
    return result.substring(START.length(), result.length() - END.length());
  }

  private static String squeezed(String text) {
    return text.strip().replaceAll(" +", " ");
  }

  private static Span spanOf(String text, String token) {
    return Span.token(1, text.indexOf(token), token.length());
  }
}

package dev.leadguard.sourcescan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Holds the text of a file.
 *
 * @param text without a byte order mark
 * @param malformed whether the bytes are not in the encoding, so that the text was read as ISO-8859-1: everything in ASCII
 *     is right then, and every byte has one column
 */
record SourceText(String text, boolean malformed) {

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final char REPLACEMENT = '\ufffd';

  static SourceText decode(byte[] bytes, Charset encoding) {
    String text = new String(bytes, encoding);
    // A replacement character is the only sign of a malformed byte, but it may also stand in the
    // file.
    if (text.indexOf(REPLACEMENT) >= 0 && isMalformed(bytes, encoding)) {
      return new SourceText(new String(bytes, StandardCharsets.ISO_8859_1), true);
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new SourceText(marked ? text.substring(1) : text, false);
  }

  /** Returns whether this is no text. */
  boolean isBinary() {
    return text.indexOf('\0') >= 0;
  }

  private static boolean isMalformed(byte[] bytes, Charset encoding) {
    try {
      encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
      return false;
    } catch (CharacterCodingException e) {
      return true;
    }
  }
}

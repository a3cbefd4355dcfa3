package dev.leadguard.sourcescan;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.BitSet;

/** Reads files into one buffer that is used again for each, and parses. One thread has one. */
final class FileReader {

  /** Larger files are not parsed: nobody wrote them. */
  static final long PARSE_LIMIT = 8L * 1024 * 1024;

  private static final int FIRST_CAPACITY = 1 << 16;

  private final Charset encoding;

  /** In UTF-16 and the like no word stands as plain bytes. */
  private final boolean holdsAscii;

  private byte[] buffer = new byte[FIRST_CAPACITY];
  private boolean holdsEscape;
  private SourceParser parser;

  FileReader(Charset encoding) {
    this.encoding = encoding;
    this.holdsAscii = Arrays.equals("a-1".getBytes(encoding), new byte[] {'a', '-', '1'});
  }

  /** Returns what files are written in. */
  Charset encoding() {
    return encoding;
  }

  /** Returns which of the words a file holds, of whatever size it is; in Java also where they are written with escapes. */
  BitSet search(ProjectFile file, WordSearch words) throws IOException {
    holdsEscape = false;
    BitSet found = searchPlain(file, words);
    if (holdsEscape && file.kind() == ProjectFile.Kind.JAVA && file.size() <= PARSE_LIMIT) {
      byte[] decoded =
          UnicodeEscapes.of(text(file).text()).decoded().getBytes(StandardCharsets.UTF_8);
      words.search(decoded, decoded.length, found);
    }
    return found;
  }

  private BitSet searchPlain(ProjectFile file, WordSearch words) throws IOException {
    BitSet found = new BitSet();
    if (!holdsAscii && file.size() <= PARSE_LIMIT) {
      int length = read(file);
      words.search(buffer, length, found);
      return found;
    }
    try (InputStream in = new FileInputStream(file.file().toFile())) {
      int kept = 0;
      int read = in.read(buffer);
      while (read > 0) {
        int length = kept + read;
        words.search(buffer, length, found);
        holdsEscape |= holdsEscape(length);
        // A word may go on in the next part.
        kept = Math.min(words.longest(), length);
        System.arraycopy(buffer, length - kept, buffer, 0, kept);
        read = in.read(buffer, kept, buffer.length - kept);
      }
    }
    return found;
  }

  /** Returns whether a character of ASCII may be written as an escape in the buffer: a backslash, {@code u00}. */
  private boolean holdsEscape(int length) {
    for (int i = 0; i < length - 3; i++) {
      if (buffer[i] == '\\'
          && buffer[i + 1] == 'u'
          && (buffer[i + 2] == 'u' || buffer[i + 2] == '0' && buffer[i + 3] == '0')) {
        return true;
      }
    }
    return false;
  }

  /** Returns which of the names and words a file holds that is no larger than {@link #PARSE_LIMIT}. */
  Found search(ProjectFile file, NameSearch names, WordSearch words) throws IOException {
    int length = read(file);
    BitSet found = new BitSet();
    words.search(buffer, length, found);
    return new Found(names.search(buffer, length), found);
  }

  /** Names and words of one file. */
  record Found(NameSearch.Found names, BitSet words) {}

  /** Returns the text of a file. */
  SourceText text(ProjectFile file) throws IOException {
    return SourceText.decode(Files.readAllBytes(file.file()), encoding);
  }

  /** Returns the tree of a Java file; the parser is loaded with the first. */
  Parsed parse(ProjectFile file, SourceText text) {
    if (parser == null) {
      parser = new SourceParser();
    }
    return parser.parse(file.path(), text.text());
  }

  /** Reads a file into the buffer, in an encoding that holds ASCII, and returns its length. */
  private int read(ProjectFile file) throws IOException {
    if (!holdsAscii) {
      buffer = text(file).text().getBytes(StandardCharsets.UTF_8);
      return buffer.length;
    }
    int length = 0;
    try (InputStream in = new FileInputStream(file.file().toFile())) {
      for (int read = in.read(buffer); read > 0; read = read(in, length)) {
        length += read;
      }
    }
    return length;
  }

  private int read(InputStream in, int length) throws IOException {
    if (length == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * length);
    }
    return in.read(buffer, length, buffer.length - length);
  }
}

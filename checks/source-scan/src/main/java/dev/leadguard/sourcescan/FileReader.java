package dev.leadguard.sourcescan;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

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
    try (InputStream in = open(file)) {
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

  /** The stream of a file is opened faster by its name. */
  private static InputStream open(ProjectFile file) throws IOException {
    return ProjectFile.isUndecoded(file.path())
        ? Files.newInputStream(file.file())
        : new FileInputStream(file.file().toFile());
  }

  /** Returns whether a character of ASCII may be written as an escape in the buffer; looks at every other byte. */
  private boolean holdsEscape(int length) {
    for (int i = 1; i < length; i += 2) {
      byte b = buffer[i];
      if (b == '\\' && beginsEscape(i, length) || b == 'u' && beginsEscape(i - 1, length)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether there is a backslash and {@code u00} or {@code uu}. */
  private boolean beginsEscape(int at, int length) {
    return at + 3 < length
        && buffer[at] == '\\'
        && buffer[at + 1] == 'u'
        && (buffer[at + 2] == 'u' || buffer[at + 2] == '0' && buffer[at + 3] == '0');
  }

  /**
   * Returns which of the names and words a file holds that is no larger than {@link #PARSE_LIMIT}.
   *
   * @param some words of which a file must hold one for the names to matter: this search is the faster one
   */
  Found search(ProjectFile file, Optional<WordSearch> some, NameSearch names, WordSearch words)
      throws IOException {
    int length = read(file);
    BitSet found = new BitSet();
    words.search(buffer, length, found);
    BitSet first = new BitSet();
    some.ifPresent(search -> search.search(buffer, length, first));
    boolean matters = some.isEmpty() || !first.isEmpty();
    return new Found(matters ? names.search(buffer, length) : NameSearch.Found.nothing(), found);
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
    try (InputStream in = open(file)) {
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

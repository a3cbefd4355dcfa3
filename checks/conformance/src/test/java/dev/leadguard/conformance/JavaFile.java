package dev.leadguard.conformance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One Java file, read once for all front-ends.
 *
 * @param path in the file system, since Checkstyle reads files only
 * @param name below the folder that is compared, with {@code /}
 * @param text without a byte order mark
 * @param charset UTF-8, or ISO-8859-1 for a file that is not in UTF-8
 */
record JavaFile(Path path, String name, String text, Charset charset) {

  /** Reads a file below a folder. */
  static JavaFile read(Path folder, Path path) throws IOException {
    String name = folder.relativize(path).toString().replace('\\', '/');
    byte[] bytes = Files.readAllBytes(path);
    Charset charset = StandardCharsets.UTF_8;
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      charset = StandardCharsets.ISO_8859_1;
      text = new String(bytes, charset);
    }
    return new JavaFile(path, name, text.startsWith("\ufeff") ? text.substring(1) : text, charset);
  }

  /** Returns whether it declares a module; javac takes all files beside it for that module. */
  boolean isModule() {
    return path.endsWith("module-info.java");
  }
}

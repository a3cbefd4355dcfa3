package dev.leadguard.data;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document as bytes that are cheap to read: the nodes with their positions, each distinct text once.
 *
 * <p>Layout: a magic number, the texts in the order of their first use, the index of the source name, the root node. A node
 * is a tag byte, line, column and its content; numbers are of variable length, seven bits a byte, low bits first. The form
 * is private to one build of the product: nothing else reads it, so it has no version but the magic number.
 */
public final class Packed {

  private static final int MAGIC = 0x4c475031; // LGP1
  private static final int SEQUENCE = 0;
  private static final int MAPPING = 1;

  /** Scalars have the tags from here on: two for each type, quoted and plain. */
  private static final int SCALAR = 2;

  /** Read once: {@code values()} copies. */
  private static final Node.Type[] TYPES = Node.Type.values();

  private Packed() {}

  /** Returns the bytes of a document. The same document gives the same bytes. */
  public static byte[] pack(Node root) {
    try {
      Map<String, Integer> texts = new LinkedHashMap<>();
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(body);
      number(out, index(texts, root.at().source()));
      write(out, root, texts);
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      DataOutputStream head = new DataOutputStream(all);
      head.writeInt(MAGIC);
      number(head, texts.size());
      for (String text : texts.keySet()) {
        head.writeUTF(text);
      }
      body.writeTo(head);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text of more than 64 KB
    }
  }

  /**
   * Returns the document of packed bytes.
   *
   * @throws IllegalArgumentException if the bytes are no packed document
   */
  public static Node unpack(byte[] bytes) {
    try {
      return read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new IllegalArgumentException("not a packed document", e);
    }
  }

  /**
   * Returns a packed document that ships with a class.
   *
   * @param owner the class beside which the resource lies; its own loader is asked, never the thread's
   * @param name the resource, relative to the class, such as {@code leadfeeder.packed}
   * @throws IllegalStateException if the resource is missing: the core was not built with Maven
   */
  public static Node resource(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " beside " + owner.getName()
            + " is missing; it is made from YAML by the Maven build, phase process-classes");
      }
      return read(new BufferedInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  private static Node read(InputStream bytes) throws IOException {
    DataInputStream in = new DataInputStream(bytes);
    if (in.readInt() != MAGIC) {
      throw new IOException("another format");
    }
    String[] texts = new String[number(in)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    return read(in, texts, texts[number(in)]);
  }

  private static Node read(DataInputStream in, String[] texts, String source) throws IOException {
    int tag = in.readUnsignedByte();
    Position at = new Position(source, number(in), number(in));
    int content = number(in);
    if (tag >= SCALAR) {
      Node.Type type = TYPES[(tag - SCALAR) / 2];
      return new Node.Scalar(at, texts[content], (tag - SCALAR) % 2 == 1, type);
    }
    if (tag == SEQUENCE) {
      List<Node> items = new ArrayList<>(content);
      for (int i = 0; i < content; i++) {
        items.add(read(in, texts, source));
      }
      return new Node.Sequence(at, items);
    }
    List<Node.Entry> entries = new ArrayList<>(content);
    for (int i = 0; i < content; i++) {
      Node.Scalar key = (Node.Scalar) read(in, texts, source);
      entries.add(new Node.Entry(key, read(in, texts, source)));
    }
    return new Node.Mapping(at, entries);
  }

  private static void write(DataOutputStream out, Node node, Map<String, Integer> texts)
      throws IOException {
    if (node instanceof Node.Scalar scalar) {
      start(out, SCALAR + 2 * scalar.type().ordinal() + (scalar.plain() ? 1 : 0), node);
      number(out, index(texts, scalar.text()));
    } else if (node instanceof Node.Sequence sequence) {
      start(out, SEQUENCE, node);
      number(out, sequence.items().size());
      for (Node item : sequence.items()) {
        write(out, item, texts);
      }
    } else if (node instanceof Node.Mapping mapping) {
      start(out, MAPPING, node);
      number(out, mapping.entries().size());
      for (Node.Entry entry : mapping.entries()) {
        write(out, entry.key(), texts);
        write(out, entry.value(), texts);
      }
    }
  }

  private static void start(DataOutputStream out, int tag, Node node) throws IOException {
    out.writeByte(tag);
    number(out, node.at().line());
    number(out, node.at().column());
  }

  private static int index(Map<String, Integer> texts, String text) {
    Integer known = texts.putIfAbsent(text, texts.size());
    return known == null ? texts.size() - 1 : known;
  }

  private static void number(DataOutputStream out, int number) throws IOException {
    int rest = number;
    for (; rest > 0x7f; rest >>>= 7) {
      out.writeByte(rest & 0x7f | 0x80);
    }
    out.writeByte(rest);
  }

  private static int number(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; shift < 32; shift += 7) {
      int next = in.readUnsignedByte();
      number |= (next & 0x7f) << shift;
      if (next < 0x80) {
        return number;
      }
    }
    throw new IOException("a number is too long");
  }
}

package dev.leadguard.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Takes a document apart, key by key, and says precisely what is wrong with it.
 *
 * <pre>{@code
 * Reader row = Reader.of(node);
 * String id = row.text("id");
 * List<String> hosts = row.texts("hosts");
 * Place place = row.required("in").choice(Place.class);
 * row.done();
 * }</pre>
 *
 * <p>{@link #done} makes every key that nobody asked for an error that names the nearest key that was asked for. A reader
 * remembers what was asked; it belongs to one thread and one pass over the document.
 */
public final class Reader {

  /** Longer values of the document are cut in messages. */
  private static final int SHOWN = 40;

  private final Node node;
  private final TreeSet<String> asked = new TreeSet<>();

  private Reader(Node node) {
    this.node = node;
  }

  /** Returns a reader of a value of any kind. */
  public static Reader of(Node node) {
    return new Reader(node);
  }

  /** Returns where the value begins. */
  public Position at() {
    return node.at();
  }

  /** Returns an error at this value, to be thrown. */
  public DataException error(String text) {
    return new DataException(node.at(), text);
  }

  // A mapping

  /**
   * Says which keys the mapping may have, before any is read: a misspelt key is then the first mistake that is named, and not
   * what is missing because of it.
   *
   * @throws DataException for the first other key, with the nearest key and with what is allowed
   */
  public void allow(String... keys) {
    asked.addAll(List.of(keys));
    done();
  }

  /**
   * Returns the value of a key.
   *
   * @throws DataException if the key is missing
   */
  public Reader required(String key) {
    Optional<Reader> value = optional(key);
    if (value.isPresent()) {
      return value.get();
    }
    for (Node.Entry entry : mapping().entries()) {
      String written = entry.key().text();
      if (!asked.contains(written) && Spelling.isNear(written, key)) {
        throw new DataException(
            entry.key().at(), "missing key '" + key + "' (is '" + shown(written) + "' meant?)");
      }
    }
    throw error("missing key '" + key + "'");
  }

  /** Returns the value of a key, or empty if the key is missing. */
  public Optional<Reader> optional(String key) {
    asked.add(key);
    for (Node.Entry entry : mapping().entries()) {
      if (entry.key().text().equals(key)) {
        return Optional.of(new Reader(entry.value()));
      }
    }
    return Optional.empty();
  }

  /** Returns whether a key is there. Counts as asking for it. */
  public boolean has(String key) {
    return optional(key).isPresent();
  }

  /**
   * Returns the text of a key.
   *
   * @throws DataException if the key is missing or its value is no text
   */
  public String text(String key) {
    return required(key).text();
  }

  /** Returns the text of a key, or empty if the key is missing. */
  public Optional<String> optionalText(String key) {
    Optional<Reader> value = optional(key);
    return value.isPresent() ? Optional.of(value.get().text()) : Optional.empty();
  }

  /** Returns the text of a key, or the given one if the key is missing. */
  public String text(String key, String otherwise) {
    Optional<Reader> value = optional(key);
    return value.isPresent() ? value.get().text() : otherwise;
  }

  /** Returns the boolean of a key, or the given one if the key is missing. */
  public boolean flag(String key, boolean otherwise) {
    Optional<Reader> value = optional(key);
    return value.isPresent() ? value.get().flag() : otherwise;
  }

  /** Returns the items of the list of a key; none if the key is missing. */
  public List<Reader> list(String key) {
    Optional<Reader> value = optional(key);
    return value.isPresent() ? value.get().items() : List.of();
  }

  /** Returns the texts of the list of a key; none if the key is missing. */
  public List<String> texts(String key) {
    Optional<Reader> value = optional(key);
    return value.isPresent() ? value.get().texts() : List.of();
  }

  /** Returns the entries of the mapping of a key, in the order of the document; none if the key is missing. */
  public Map<String, Reader> map(String key) {
    Optional<Reader> value = optional(key);
    return value.isPresent() ? value.get().entries() : Map.of();
  }

  /**
   * Ends the reading of a mapping.
   *
   * @throws DataException for the first key that nobody asked for, with the nearest key and with what is allowed
   */
  public void done() {
    for (Node.Entry entry : mapping().entries()) {
      String key = entry.key().text();
      if (!asked.contains(key)) {
        throw new DataException(
            entry.key().at(),
            "unknown key '" + shown(key) + "'" + Spelling.hint(key, asked) + ", allowed: "
                + String.join(", ", asked));
      }
    }
  }

  // The value itself

  /**
   * Returns the value as text. Numbers and booleans are taken as they are written.
   *
   * @throws DataException if the value is null, a list or a mapping
   */
  public String text() {
    return scalar("a text").text();
  }

  /**
   * Returns the value as an integer.
   *
   * @throws DataException if the value is no decimal integer
   */
  public int integer() {
    Node.Scalar scalar = scalar("an integer");
    if (scalar.type() == Node.Type.INTEGER) {
      try {
        return Integer.parseInt(scalar.text());
      } catch (NumberFormatException e) {
        throw error("expected a decimal integer of at most 32 bits");
      }
    }
    throw error("expected an integer");
  }

  /**
   * Returns the value as a boolean.
   *
   * @throws DataException if the value is neither {@code true} nor {@code false}
   */
  public boolean flag() {
    Node.Scalar scalar = scalar("true or false");
    if (scalar.type() != Node.Type.BOOLEAN) {
      throw error("expected true or false");
    }
    return scalar.text().equalsIgnoreCase("true");
  }

  /**
   * Returns the constant that the value names. A constant {@code QUERY_MAP} is written {@code queryMap}.
   *
   * @throws DataException if there is no such constant; names the nearest
   */
  public <E extends Enum<E>> E choice(Class<E> type) {
    List<String> allowed = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      allowed.add(Spelling.camel(constant.name()));
    }
    return type.getEnumConstants()[allowed.indexOf(oneOf(allowed))];
  }

  /**
   * Returns the value as text.
   *
   * @param allowed the texts that it may be
   * @throws DataException if it is another; names the nearest
   */
  public String oneOf(List<String> allowed) {
    String written = text();
    if (!allowed.contains(written)) {
      throw error("unknown value '" + shown(written) + "'" + Spelling.hint(written, allowed)
          + ", allowed: " + (allowed.isEmpty() ? "none" : String.join(", ", allowed)));
    }
    return written;
  }

  /**
   * Returns the items of the list.
   *
   * @throws DataException if the value is no list
   */
  public List<Reader> items() {
    if (!(node instanceof Node.Sequence sequence)) {
      throw error("expected a list, found " + kind());
    }
    List<Reader> items = new ArrayList<>();
    for (Node item : sequence.items()) {
      items.add(new Reader(item));
    }
    return items;
  }

  /**
   * Returns the texts of the list.
   *
   * @throws DataException if the value is no list of texts
   */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Reader item : items()) {
      texts.add(item.text());
    }
    return texts;
  }

  /**
   * Returns all entries of the mapping, in the order of the document.
   *
   * @throws DataException if the value is no mapping
   */
  public Map<String, Reader> entries() {
    Map<String, Reader> entries = new LinkedHashMap<>();
    for (Node.Entry entry : mapping().entries()) {
      asked.add(entry.key().text());
      entries.put(entry.key().text(), new Reader(entry.value()));
    }
    return entries;
  }

  /** Returns whether the value is a single one: no list, no mapping. */
  public boolean isScalar() {
    return node instanceof Node.Scalar;
  }

  /** Returns whether the value is an integer. */
  public boolean isInteger() {
    return node instanceof Node.Scalar scalar && scalar.type() == Node.Type.INTEGER;
  }

  /** Returns whether the value is a list. */
  public boolean isList() {
    return node instanceof Node.Sequence;
  }

  /** Returns where a key of the mapping stands, or the place of the mapping if the key is missing. */
  public Position atKey(String key) {
    for (Node.Entry entry : mapping().entries()) {
      if (entry.key().text().equals(key)) {
        return entry.key().at();
      }
    }
    return at();
  }

  private Node.Mapping mapping() {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw error("expected keys with values, found " + kind());
  }

  private Node.Scalar scalar(String expected) {
    if (node instanceof Node.Scalar scalar && scalar.type() != Node.Type.NULL) {
      return scalar;
    }
    throw error("expected " + expected + ", found " + kind());
  }

  private String kind() {
    if (node instanceof Node.Scalar scalar) {
      return scalar.type() == Node.Type.NULL ? "nothing" : "a single value";
    }
    return node instanceof Node.Sequence ? "a list" : "keys with values";
  }

  /** Returns a text of the document as a message may show it: one line, cut when long. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    int length = Math.min(text.length(), SHOWN);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      shown.append(Character.isISOControl(c) ? ' ' : c);
    }
    return text.length() > SHOWN ? shown.append("...").toString() : shown.toString();
  }
}

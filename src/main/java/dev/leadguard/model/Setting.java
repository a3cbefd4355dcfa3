package dev.leadguard.model;

/**
 * A key of a configuration file with its value.
 *
 * @param key {@code a.b.c}, elements of a list {@code a[0]}
 * @param value as written, placeholders too; may be a secret, so nothing prints it
 * @param path the file, relative to the same folder as the source units
 * @param at where the value or its key stands
 */
public record Setting(String key, String value, String path, Span at) {

  /** Returns the key and the place, never the value. */
  @Override
  public String toString() {
    return key + " in " + path + ":" + at.line();
  }
}

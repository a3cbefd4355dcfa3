package dev.leadguard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Scans the class files of a module for static state that can change: daemons and IDEs run many builds in one virtual machine. */
public final class StaticState {

  /** The JDK's collections that nobody can change. */
  private static final List<String> UNCHANGEABLE = List.of(
      "java.util.ImmutableCollections$",
      "java.util.Collections$Unmodifiable",
      "java.util.Collections$Empty");

  private StaticState() {}

  /**
   * Returns a line for each static field that is not final, or that holds what can change: an array that is not private, a
   * collection, a map, a builder of text, a local of a thread, an atomic, an object of ours with a field that is not final.
   *
   * @param classes a folder of class files that the caller has on its class path
   * @throws IllegalArgumentException if there is no class file in it
   */
  public static List<String> in(Path classes) {
    List<String> names;
    try (Stream<Path> files = Files.walk(classes)) {
      names = files
          .map(file -> classes.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no class files in " + classes);
    }
    List<String> found = new ArrayList<>();
    for (String name : names) {
      try {
        for (Field field : Class.forName(name).getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
            reason(field).ifPresent(why -> found.add(name + "." + field.getName() + ": " + why));
          }
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(name, e);
      }
    }
    return found;
  }

  private static Optional<String> reason(Field field) throws ReflectiveOperationException {
    if (!Modifier.isFinal(field.getModifiers())) {
      return Optional.of("not final");
    }
    field.setAccessible(true);
    Object value = field.get(null);
    boolean changes = value != null
        && (value.getClass().isArray() && !Modifier.isPrivate(field.getModifiers())
            || isMutable(value));
    return changes ? Optional.of(value.getClass().getName()) : Optional.empty();
  }

  private static boolean isMutable(Object value) {
    String type = value.getClass().getName();
    if (value instanceof Collection || value instanceof Map) {
      return UNCHANGEABLE.stream().noneMatch(type::startsWith);
    }
    return type.startsWith("java.util.concurrent.")
        || value instanceof ThreadLocal
        || value instanceof StringBuilder
        || value instanceof StringBuffer
        || type.startsWith("dev.leadguard.")
            && Stream.of(value.getClass().getDeclaredFields())
                .anyMatch(field -> !Modifier.isStatic(field.getModifiers())
                    && !Modifier.isFinal(field.getModifiers()));
  }
}

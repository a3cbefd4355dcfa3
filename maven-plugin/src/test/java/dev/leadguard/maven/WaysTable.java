package dev.leadguard.maven;

import dev.leadguard.library.Effect;
import dev.leadguard.library.Effect.Mode;
import dev.leadguard.library.Library;
import dev.leadguard.library.Library.Kind;
import dev.leadguard.library.Library.ListedType;
import dev.leadguard.library.Row;
import dev.leadguard.library.Row.Gives;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Writes down which methods of each client a table knows, by what they do. */
final class WaysTable {

  private static final List<Way> WAYS = List.of(
      new Way("sets a header", (kind, row) -> kind == Kind.REQUEST && isHeader(row, Mode.SET)),
      new Way("adds a header", (kind, row) -> kind == Kind.REQUEST && isHeader(row, Mode.ADD)),
      new Way(
          "header objects and maps",
          (kind, row) -> kind == Kind.REQUEST
              && has(row, List.of(Effect.Headers.class, Effect.Pairs.class, Effect.Line.class))),
      new Way(
          "default headers",
          (kind, row) -> kind == Kind.CLIENT
              && has(
                  row, List.of(Effect.Header.class, Effect.Headers.class, Effect.Callback.class))),
      new Way("interceptors", (kind, row) -> has(row, List.of(Effect.Intercept.class))),
      new Way(
          "base URL",
          (kind, row) ->
              kind == Kind.CLIENT && has(row, List.of(Effect.Url.class, Effect.UrlFrom.class))),
      new Way(
          "builds URLs",
          (kind, row) -> has(
              row,
              List.of(
                  Effect.Parts.class,
                  Effect.Resolve.class,
                  Effect.UrlBy.class,
                  Effect.Host.class,
                  Effect.Path.class,
                  Effect.Query.class,
                  Effect.Queries.class,
                  Effect.RawQuery.class))),
      new Way(
          "copies",
          (kind, row) -> (kind == Kind.REQUEST || kind == Kind.CLIENT)
              && row.gives() == Gives.COPY
              && row.effects().isEmpty()
              && (row.parameters().isEmpty() || !row.type().equals(row.owner()))
              && !row.name().startsWith("build")),
      new Way(
          "sends",
          (kind, row) ->
              has(row, List.of(Effect.Send.class, Effect.SendTo.class, Effect.SendUrl.class))));

  /** What a way is called, and which rows of which kind of type are one. */
  private record Way(String name, BiPredicate<Kind, Row> test) {}

  private WaysTable() {}

  /** Returns one line for each client and way, in Markdown. */
  static String of(List<Library> libraries) {
    StringBuilder table = new StringBuilder("| client | way | methods |\n|---|---|---|\n");
    for (Library library : libraries) {
      String title = library.title();
      for (Way way : WAYS) {
        Set<String> methods = methods(library, way.test());
        if (!methods.isEmpty()) {
          table
              .append("| ")
              .append(title)
              .append(" | ")
              .append(way.name())
              .append(" | ")
              .append(
                  methods.stream().map(name -> "`" + name + "`").collect(Collectors.joining(" ")))
              .append(" |\n");
          title = "";
        }
      }
    }
    return table.toString();
  }

  private static Set<String> methods(Library library, BiPredicate<Kind, Row> way) {
    Set<String> names = new TreeSet<>();
    for (ListedType type : library.types().values()) {
      String simple =
          type.name().replaceFirst("^[a-z0-9.]*\\.(?=[A-Z])", "").replaceFirst("<.*", "");
      type.rows().stream()
          .filter(row -> way.test(type.kind(), row))
          .forEach(row -> names.add(row.name().equals("new") ? "new " + simple : row.name()));
    }
    return names;
  }

  private static boolean isHeader(Row row, Mode mode) {
    return row.effects().stream()
        .anyMatch(effect -> effect instanceof Effect.Header header && header.mode() == mode);
  }

  private static boolean has(Row row, List<Class<? extends Effect>> effects) {
    return row.effects().stream().anyMatch(effect -> effects.contains(effect.getClass()));
  }
}

package dev.leadguard.flow;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Knows the URLs that lead to files and class-path resources: to open one is no request, whatever the policy says of hosts.
 *
 * <p>Does not follow the location of a code source.
 */
final class LocalUrls {

  private static final String SCHEME = "file:";
  private static final String URL = "java.net.URL";
  private static final String URLS = "java.util.Enumeration";

  private static final Set<String> RESOURCE = Set.of("getResource", "getSystemResource");
  private static final Set<String> RESOURCES = Set.of("getResources", "getSystemResources");
  private static final Set<String> HOLDERS = Set.of("", "java.lang.Class", "java.lang.ClassLoader");

  private LocalUrls() {}

  /** Applies a call that makes such a URL, or hands one out. */
  static Optional<Value> call(Site site) {
    if (site.args().size() == 1 && HOLDERS.contains(site.owner())) {
      return RESOURCE.contains(site.name())
          ? Optional.of(of(URL, site))
          : RESOURCES.contains(site.name()) ? Optional.of(of(URLS, site)) : Optional.empty();
    }
    if (!site.args().isEmpty()) {
      return Optional.empty();
    }
    switch (site.owner() + "." + site.name()) {
      case "java.io.File.toURL":
        return Optional.of(of(URL, site));
      case "java.io.File.toURI", "java.nio.file.Path.toUri":
        return Optional.of(of("java.net.URI", site));
      case "java.util.Enumeration.nextElement":
        return site.target().filter(LocalUrls::is).map(urls -> urls.withType(URL));
      default:
        return Optional.empty();
    }
  }

  /** Returns whether a URL leads to a file or into an archive. */
  static boolean is(Template url) {
    String start = url.prefix().strip().toLowerCase(Locale.ROOT);
    return start.startsWith("file:") || start.startsWith("jar:") || start.startsWith("jrt:");
  }

  private static boolean is(Value value) {
    return value.isOnly(Value.Text.class)
        && value.texts().stream().allMatch(text -> is(text.template()));
  }

  private static Value of(String type, Site site) {
    Value rest = Value.hole(
        "", Walk.hole(Hole.Origin.OTHER, List.of(), site.at(), Cause.SYNTAX).asInert());
    return Value.concat(List.of(Value.text(SCHEME, site.at()), rest), part -> part)
        .withType(type);
  }
}

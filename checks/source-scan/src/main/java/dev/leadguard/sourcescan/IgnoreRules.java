package dev.leadguard.sourcescan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The {@code .gitignore} files that hold in a folder, as {@code gitignore(5)} describes them: comments, {@code !}, a slash at the
 * end for folders, a slash before it for paths from the folder of the file, {@code *}, {@code ?}, {@code [a-z]}, {@code **}; the
 * last rule that matches decides, deeper files after higher ones.
 *
 * <p>Not honoured: {@code .git/info/exclude} and the user's own file, which differ between machines; files that are tracked
 * although a rule matches them count as ignored.
 */
final class IgnoreRules {

  private static final String FILE = ".gitignore";

  /** Larger ones are not read: nobody wrote them. */
  private static final long SIZE_LIMIT = 1 << 20;

  /** No rules. */
  static final IgnoreRules NONE = new IgnoreRules(Optional.empty(), "", List.of());

  private final Optional<IgnoreRules> above;
  private final String folder;

  /** The last one of the file first. */
  private final List<Rule> rules;

  private record Rule(Pattern pattern, boolean isNegated, boolean forFolders) {}

  private IgnoreRules(Optional<IgnoreRules> above, String folder, List<Rule> rules) {
    this.above = above;
    this.folder = folder;
    this.rules = rules;
  }

  /**
   * Returns the rules of the folders above, from the root of the repository on; none outside of a repository.
   *
   * @param folder absolute
   */
  static IgnoreRules above(Path folder) {
    List<Path> folders = new ArrayList<>();
    for (Path at = folder; at != null; at = at.getParent()) {
      folders.add(0, at);
      if (Files.exists(at.resolve(".git"))) {
        IgnoreRules rules = NONE;
        for (Path each : folders.subList(0, folders.size() - 1)) {
          rules = rules.in(each);
        }
        return rules;
      }
    }
    return NONE;
  }

  /** Returns these rules with those of the folder's own file, if there is one and it can be read. */
  IgnoreRules in(Path directory) {
    Path file = directory.resolve(FILE);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > SIZE_LIMIT) {
        return this;
      }
      return with(slashed(directory), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      // As in Git: rules that cannot be read ignore nothing.
      return this;
    }
  }

  /**
   * Returns these rules with those of one file.
   *
   * @param folder where the file lies, with {@code /}
   * @param text the content of the file
   */
  IgnoreRules with(String folder, String text) {
    List<Rule> parsed = new ArrayList<>();
    text.lines().forEach(line -> parse(line).ifPresent(parsed::add));
    Collections.reverse(parsed);
    return parsed.isEmpty() ? this : new IgnoreRules(Optional.of(this), folder, parsed);
  }

  /**
   * Returns whether the rules ignore a path whose folders they do not ignore.
   *
   * @param path below the folders of the rules, with {@code /}
   */
  boolean ignore(String path, boolean isFolder) {
    for (IgnoreRules at = this; ; at = at.above.get()) {
      if (!at.rules.isEmpty() && path.startsWith(at.folder + "/")) {
        String relative = path.substring(at.folder.length() + 1);
        for (Rule rule : at.rules) {
          if ((isFolder || !rule.forFolders) && rule.pattern.matcher(relative).matches()) {
            return !rule.isNegated;
          }
        }
      }
      if (at.above.isEmpty()) {
        return false;
      }
    }
  }

  private static Optional<Rule> parse(String line) {
    String glob = withoutTrailingBlanks(line);
    if (glob.isEmpty() || glob.startsWith("#")) {
      return Optional.empty();
    }
    boolean isNegated = glob.startsWith("!");
    glob = isNegated ? glob.substring(1) : glob;
    boolean forFolders = glob.endsWith("/");
    glob = forFolders ? glob.substring(0, glob.length() - 1) : glob;
    boolean anchored = glob.contains("/");
    glob = glob.startsWith("/") ? glob.substring(1) : glob;
    if (glob.isEmpty()) {
      return Optional.empty();
    }
    String regex = (anchored ? "" : "(?:.*/)?") + regex(glob);
    return Optional.of(new Rule(Pattern.compile(regex, Pattern.DOTALL), isNegated, forFolders));
  }

  /** Blanks at the end do not count unless a backslash stands before them. */
  private static String withoutTrailingBlanks(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
      end--;
    }
    return line.substring(0, end);
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < glob.length()) {
      char c = glob.charAt(at);
      if (glob.startsWith("**/", at) && (at == 0 || glob.charAt(at - 1) == '/')) {
        regex.append("(?:.*/)?");
        at += 3;
      } else if (glob.startsWith("/**", at) && at + 3 == glob.length()) {
        regex.append("/.+");
        at += 3;
      } else if (c == '*') {
        // A row of stars means no more than one, and would make the match slow.
        while (at < glob.length() && glob.charAt(at) == '*') {
          at++;
        }
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
        at++;
      } else if (c == '[' && endOfClass(glob, at) > 0) {
        int end = endOfClass(glob, at);
        regex.append(characterClass(glob.substring(at + 1, end)));
        at = end + 1;
      } else {
        int literal = c == '\\' && at + 1 < glob.length() ? at + 1 : at;
        regex.append(Pattern.quote(String.valueOf(glob.charAt(literal))));
        at = literal + 1;
      }
    }
    return regex.toString();
  }

  /** Returns where the bracket closes; a bracket that comes first stands for itself. */
  private static int endOfClass(String glob, int start) {
    int from = start + 1;
    if (from < glob.length() && (glob.charAt(from) == '!' || glob.charAt(from) == '^')) {
      from++;
    }
    return glob.indexOf(']', from + 1);
  }

  private static String characterClass(String content) {
    boolean isNegated = content.startsWith("!") || content.startsWith("^");
    String members = isNegated ? content.substring(1) : content;
    StringBuilder regex = new StringBuilder(isNegated ? "[^/" : "[");
    for (int i = 0; i < members.length(); i++) {
      char c = members.charAt(i);
      boolean isRange = c == '-' && i > 0 && i + 1 < members.length();
      regex.append(isRange || Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c);
    }
    return regex.append(']').toString();
  }

  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}

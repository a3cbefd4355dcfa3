package dev.leadguard.samples;

import dev.leadguard.analysis.Rule;
import dev.leadguard.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * States what is expected on one line of a sample.
 *
 * <p>A marker is a line comment: {@code finding}, {@code likely}, {@code ok}, {@code todo-finding}, {@code todo-ok} or
 * {@code unknown}, a colon, the id of a rule, and where needed {@code [error-prone, source-scan]}, the front-ends it speaks
 * of. {@code unknown} is followed by a cause, {@code todo-finding} and {@code todo-ok} by a reason.
 *
 * @param kind what is expected
 * @param rule id of the rule
 * @param frontEnds the front-ends it speaks of, in the order of {@link #FRONT_ENDS}; all of them without a bracket
 * @param reason the text after the rule; empty for kinds that have none
 * @param line 1-based line it speaks of: its own when it trails code, else that of the next code
 * @param writtenAt 1-based line of the comment itself
 */
public record Marker(
    Kind kind, String rule, List<String> frontEnds, String reason, int line, int writtenAt) {

  /** Names of the front-ends, as brackets spell them. */
  public static final List<String> FRONT_ENDS = List.of("checkstyle", "error-prone", "source-scan");

  private static final Pattern LOOKS_LIKE_ONE = Pattern.compile(
      "\\s*((?:todo-?)?(?:findings?|likely|ok|unknown))\\s*:(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BODY =
      Pattern.compile(" ([A-Za-z]+)(?: \\[([^]]*)])?(?: ([^\\s\\[].*))?");

  /** Says what a marker expects. */
  public enum Kind {
    /** A finding that is certain. */
    FINDING(false),
    /** A finding that is likely. */
    LIKELY(false),
    /** Silence. */
    OK(false),
    /** Silence because of a known miss; fails once the miss is found. */
    TODO_FINDING(true),
    /** A known false alarm; fails once it is gone. */
    TODO_OK(true),
    /** Silence, and a line in the ledger of what could not be judged. */
    UNKNOWN(true);

    private final boolean hasReason;

    Kind(boolean hasReason) {
      this.hasReason = hasReason;
    }

    /** Returns the word that starts such a marker. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Kind> of(String word) {
      return Arrays.stream(values()).filter(k -> k.word().equals(word)).findFirst();
    }
  }

  public Marker {
    frontEnds = List.copyOf(frontEnds);
  }

  /** Returns whether it speaks of this front-end. */
  public boolean isFor(String frontEnd) {
    return frontEnds.contains(frontEnd);
  }

  /** Returns whether it says that the rule is broken, found or not. */
  public boolean isMisuse() {
    return kind == Kind.FINDING || kind == Kind.LIKELY || kind == Kind.TODO_FINDING;
  }

  /**
   * Reads one line comment.
   *
   * @param comment its text after the two slashes
   * @param line the line of code it speaks of
   * @param writtenAt the line of the comment
   * @return empty for a comment that is no marker
   * @throws IllegalArgumentException for one that is meant as a marker but malformed; the text starts with {@code writtenAt}
   */
  static Optional<Marker> of(String comment, int line, int writtenAt) {
    Matcher like = LOOKS_LIKE_ONE.matcher(comment);
    if (!like.matches()) {
      return Optional.empty();
    }
    Kind kind = Kind.of(like.group(1))
        .orElseThrow(() ->
            malformed(writtenAt, "unknown kind '" + like.group(1) + "', allowed: " + words()));
    Matcher body = BODY.matcher(like.group(2).stripTrailing());
    if (!comment.startsWith(" " + kind.word() + ": ") || !body.matches()) {
      throw malformed(writtenAt, "expected '// " + kind.word() + ": RuleId [front-end, ...]'");
    }
    String rule = body.group(1);
    List<String> rules =
        Rules.all().stream().map(Rule::info).map(info -> info.id()).toList();
    if (!rules.contains(rule)) {
      throw malformed(
          writtenAt, "unknown rule '" + rule + "', allowed: " + String.join(", ", rules));
    }
    String reason = Optional.ofNullable(body.group(3)).orElse("");
    if (kind.hasReason == reason.isEmpty()) {
      throw malformed(
          writtenAt,
          kind.word() + (kind.hasReason ? " needs a reason" : " takes no text after the rule"));
    }
    return Optional.of(
        new Marker(kind, rule, frontEndsOf(body.group(2), writtenAt), reason, line, writtenAt));
  }

  private static List<String> frontEndsOf(String bracket, int writtenAt) {
    if (bracket == null) {
      return FRONT_ENDS;
    }
    List<String> named = new ArrayList<>();
    for (String name : bracket.split(",", -1)) {
      if (!FRONT_ENDS.contains(name.strip())) {
        throw malformed(
            writtenAt,
            "unknown front-end '" + name.strip() + "', allowed: " + String.join(", ", FRONT_ENDS));
      }
      if (named.contains(name.strip())) {
        throw malformed(writtenAt, "front-end '" + name.strip() + "' is named twice");
      }
      named.add(name.strip());
    }
    if (named.size() == FRONT_ENDS.size()) {
      throw malformed(writtenAt, "a bracket that names all front-ends says nothing");
    }
    return FRONT_ENDS.stream().filter(named::contains).toList();
  }

  private static String words() {
    return Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
  }

  static IllegalArgumentException malformed(int line, String what) {
    return new IllegalArgumentException(line + ": " + what);
  }
}

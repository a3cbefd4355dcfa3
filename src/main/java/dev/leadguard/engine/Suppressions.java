package dev.leadguard.engine;

import dev.leadguard.model.Annotation;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import dev.leadguard.model.Stmt;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeDecl;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file asks not to be told: {@code @SuppressWarnings("RuleId")} on a declaration around the finding, and {@code //
 * leadguard:allow RuleId reason} on its line or on lines of comment just above. {@code until=2027-03-31} ends an allowance after
 * that day (UTC). An allowance without a reason does not count.
 */
final class Suppressions {

  private static final Pattern ALLOW = Pattern.compile("//.*\\bleadguard:allow\\b(.*)$");
  private static final Pattern UNTIL = Pattern.compile("\\buntil=(\\S+)");

  private final Map<Span, Set<String>> byAnnotation = new HashMap<>();
  private final Map<Integer, Set<String>> byLine = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Suppressions() {}

  static Suppressions of(SourceUnit unit) {
    Suppressions suppressions = new Suppressions();
    if (unit.text().contains("SuppressWarnings")) {
      AnnotationScan scan = suppressions.new AnnotationScan();
      unit.types().forEach(scan::scan);
    }
    if (unit.text().contains("leadguard:allow")) {
      suppressions.readComments(unit, LocalDate.now(ZoneOffset.UTC));
    }
    return suppressions;
  }

  /** Returns whether a finding of the rule at this place is suppressed. */
  boolean covers(String rule, Span at) {
    return byAnnotation.getOrDefault(at, Set.of()).contains(rule)
        || byLine.getOrDefault(at.line(), Set.of()).contains(rule);
  }

  /** Returns what is wrong with allowances. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  private void readComments(SourceUnit unit, LocalDate today) {
    String[] lines = unit.text().split("\r\n|\r|\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher matcher = ALLOW.matcher(lines[i]);
      if (matcher.find()) {
        int column = matcher.start() + 1;
        boolean ownLine = lines[i].substring(0, matcher.start()).isBlank();
        int target = i;
        while (ownLine
            && target + 1 < lines.length
            && (target == i || lines[target].strip().startsWith("//"))) {
          target++;
        }
        read(matcher.group(1).strip(), unit.path(), i + 1, column, target + 1, today);
      }
    }
  }

  private void read(String text, String path, int line, int column, int target, LocalDate today) {
    String[] words = text.split("\\s+", 2);
    String rest = words.length > 1 ? words[1] : "";
    Matcher until = UNTIL.matcher(rest);
    boolean limited = until.find();
    String reason = limited ? until.replaceAll("").strip() : rest.strip();
    if (reason.isEmpty()) {
      problems.add(
          new Problem(
              path,
              line,
              column,
              "An allowance needs a rule and a reason: // leadguard:allow RuleId reason. It was ignored."));
      return;
    }
    try {
      if (limited && LocalDate.parse(until.group(1)).isBefore(today)) {
        return;
      }
    } catch (DateTimeParseException e) {
      problems.add(new Problem(
          path,
          line,
          column,
          "An allowance has an unreadable date: write until=2027-03-31. It was ignored."));
      return;
    }
    byLine.computeIfAbsent(target, l -> new HashSet<>()).add(words[0]);
  }

  /** Notes for each expression which rules the declarations around it suppress. */
  private final class AnnotationScan extends TreeScanner {
    private final Deque<Set<String>> around = new ArrayDeque<>(List.of(Set.of()));

    @Override
    public void scan(Member member) {
      List<Annotation> annotations = List.of();
      if (member instanceof TypeDecl type) {
        annotations = type.annotations();
      } else if (member instanceof Member.Field field) {
        annotations = field.annotations();
      } else if (member instanceof Member.Method method) {
        annotations = method.annotations();
      } else if (member instanceof Member.EnumConstant constant) {
        annotations = constant.annotations();
      }
      inside(annotations, () -> super.scan(member));
    }

    @Override
    public void scan(Stmt stmt) {
      inside(
          stmt instanceof Stmt.Local local ? local.annotations() : List.of(),
          () -> super.scan(stmt));
    }

    @Override
    public void scan(Expr expr) {
      if (!around.peek().isEmpty()) {
        byAnnotation.put(expr.at(), around.peek());
      }
      super.scan(expr);
    }

    private void inside(List<Annotation> annotations, Runnable body) {
      Set<String> rules = new HashSet<>(around.peek());
      annotations.stream()
          .filter(annotation -> annotation.type().text().endsWith("SuppressWarnings"))
          .flatMap(annotation -> annotation.values().stream())
          .forEach(value -> addRules(value.expr(), rules));
      around.push(rules);
      body.run();
      around.pop();
    }

    private static void addRules(Expr expr, Set<String> rules) {
      if (expr instanceof Expr.Lit lit) {
        rules.add(lit.text());
      } else if (expr instanceof Expr.NewArray array) {
        array
            .elements()
            .ifPresent(elements -> elements.forEach(element -> addRules(element, rules)));
      }
    }
  }
}

package dev.leadguard.sourcescan;

import dev.leadguard.contract.RequiredParameter;
import dev.leadguard.engine.Result;
import dev.leadguard.flow.Answer;
import dev.leadguard.flow.ApiRequest;
import dev.leadguard.flow.Cause;
import dev.leadguard.flow.Setting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts requests by client, question and answer. */
final class StudyTable {

  private static final String HEADER = "header";

  private final SortedMap<Row, Integer> counts = new TreeMap<>();

  /** A line: of which client, what is asked, the answer, and the way or the cause. */
  private record Row(String client, String question, String answer, String detail)
      implements Comparable<Row> {

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::client)
        .thenComparing(Row::question)
        .thenComparing(Row::answer)
        .thenComparing(Row::detail);

    @Override
    public int compareTo(Row other) {
      return ORDER.compare(this, other);
    }
  }

  /** Counts the requests of a study. */
  void add(Study study) {
    Ways ways = Ways.of(study.module().map(module -> module.units()).orElse(List.of()));
    for (ApiRequest request : study.requests()) {
      count(request, HEADER, request.credential(), ways);
      for (Map.Entry<RequiredParameter, List<Answer>> each :
          request.parameters().entrySet()) {
        count(request, each.getKey().name(), each.getValue(), ways);
      }
    }
  }

  private void count(ApiRequest request, String question, List<Answer> answers, Ways ways) {
    if (!answers.isEmpty()) {
      Row row = row(request, question, answers, ways);
      counts.merge(row, 1, Integer::sum);
    }
  }

  private static Row row(ApiRequest request, String question, List<Answer> answers, Ways ways) {
    String client = request.library().isEmpty() ? "?" : request.library();
    List<Answer.Missing> missing = of(answers, Answer.Missing.class);
    if (!missing.isEmpty()) {
      boolean certain = missing.stream().anyMatch(one -> one.softLinks().isEmpty());
      return new Row(client, question, "missing", certain ? "certain" : "likely");
    }
    SortedSet<Cause> causes = new TreeSet<>();
    of(answers, Answer.Unknown.class).forEach(unknown -> causes.addAll(unknown.causes()));
    if (!causes.isEmpty()) {
      return new Row(client, question, "unknown", named(causes));
    }
    List<Setting> settings = settings(answers);
    return settings.isEmpty()
        ? new Row(client, question, "present", "not demanded, or set by what is not known")
        : new Row(client, question, "present", ways.nameOf(settings, request));
  }

  /** Returns the causes, as the tables show them. */
  static String named(SortedSet<Cause> causes) {
    return String.join(", ", causes.stream().map(Cause::name).toList());
  }

  /** Returns what gives a request what is asked for, in the order of the places. */
  static List<Setting> settings(List<Answer> answers) {
    SortedSet<Setting> settings = new TreeSet<>();
    of(answers, Answer.Present.class).forEach(present -> settings.addAll(present.settings()));
    return List.copyOf(settings);
  }

  /** Returns the answers of a kind. */
  static <T extends Answer> List<T> of(List<Answer> answers, Class<T> kind) {
    return answers.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Returns the table, a line each, and its sums. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach((row, count) -> lines.add(String.format(
        Locale.ROOT,
        "  %-20s %-12s %-8s %5d  %s",
        row.client(),
        row.question(),
        row.answer(),
        count,
        row.detail())));
    return lines;
  }

  /** Returns one line about what a scan read and found. */
  static String summary(String name, Result result, int requests) {
    Map<String, Integer> findings = new TreeMap<>();
    result
        .findings()
        .forEach(finding ->
            findings.merge(finding.rule() + " " + finding.confidence(), 1, Integer::sum));
    return name + ": " + result.filesRead() + " files read, " + result.filesParsed() + " parsed, "
        + result.problems().size() + " problems; " + requests + " requests, "
        + result.requestsJudged() + " judged; findings " + findings + "; unknown "
        + result.unknownByCause();
  }
}

package dev.leadguard.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Records what happened when the ways of use of the samples were called one by one. It says whether a credential came, never
 * which.
 *
 * @param calls the methods that were called, {@code path Owner#method}, each once
 * @param arrivals the requests that arrived, in this order
 * @param failures what the calls threw
 */
record WireLog(List<String> calls, List<Arrival> arrivals, List<Failure> failures) {

  WireLog {
    calls = List.copyOf(calls);
    arrivals = List.copyOf(arrivals);
    failures = List.copyOf(failures);
  }

  /**
   * One request as it arrived.
   *
   * @param sample path of the sample
   * @param method {@code Owner#method} that was called
   * @param toApi whether it went to the API, not to another host
   * @param path without the query
   * @param hasKey whether a credential header of the API came, and was not empty
   * @param hasAccount whether the query named an account
   */
  record Arrival(
      String sample,
      String method,
      boolean toApi,
      String verb,
      String path,
      boolean hasKey,
      boolean hasAccount) {}

  /**
   * One call that threw.
   *
   * @param what the exception's class name
   */
  record Failure(String sample, String method, String what) {}

  /** Writes it to a file. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    calls.forEach(c -> lines.add("call\t" + c));
    arrivals.forEach(a -> lines.add(String.join(
        "\t",
        "arrival",
        a.sample(),
        a.method(),
        String.valueOf(a.toApi()),
        a.verb(),
        a.path(),
        String.valueOf(a.hasKey()),
        String.valueOf(a.hasAccount()))));
    failures.forEach(
        f -> lines.add(String.join("\t", "failure", f.sample(), f.method(), f.what())));
    Files.write(file, lines);
  }

  /** Reads what {@link #write} wrote. */
  static WireLog read(Path file) throws IOException {
    List<String> calls = new ArrayList<>();
    List<Arrival> arrivals = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] f = line.split("\t", -1);
      switch (f[0]) {
        case "call" -> calls.add(f[1]);
        case "arrival" ->
          arrivals.add(new Arrival(
              f[1],
              f[2],
              Boolean.parseBoolean(f[3]),
              f[4],
              f[5],
              Boolean.parseBoolean(f[6]),
              Boolean.parseBoolean(f[7])));
        case "failure" -> failures.add(new Failure(f[1], f[2], f[3]));
        default -> throw new IOException("unexpected line in " + file);
      }
    }
    return new WireLog(calls, arrivals, failures);
  }
}

package dev.leadguard.maven.report;

import java.io.IOException;

/** Gives a report the text of a file that holds a finding. */
@FunctionalInterface
public interface Sources {

  /**
   * Returns the whole text.
   *
   * @param path as in {@link dev.leadguard.analysis.Finding#path}
   * @throws IOException if the file cannot be read any more
   */
  String text(String path) throws IOException;
}

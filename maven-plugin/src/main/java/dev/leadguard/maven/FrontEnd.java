package dev.leadguard.maven;

import java.util.Locale;

/** Who looked at the sources; from the one that sees most. */
enum FrontEnd {
  SOURCE_SCAN,
  ERROR_PRONE;

  /** Returns the name in reports and parameters. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

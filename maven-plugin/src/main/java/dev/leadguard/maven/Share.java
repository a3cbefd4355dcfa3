package dev.leadguard.maven;

import dev.leadguard.engine.Result;
import java.nio.file.Path;

/**
 * What one execution brings to the verdict.
 *
 * @param failOn which of its findings break the build
 * @param failAt when its verdict is given
 * @param outputDirectory where the report goes, absolute
 * @param result empty if the execution was skipped
 */
record Share(
    Execution execution,
    boolean skipped,
    FailOn failOn,
    FailAt failAt,
    Path outputDirectory,
    Result result) {}

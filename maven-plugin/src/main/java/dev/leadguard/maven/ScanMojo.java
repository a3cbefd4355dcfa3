package dev.leadguard.maven;

import dev.leadguard.engine.Result;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks every Java file below the current folder, which needs no POM, for misuse of API credentials. */
@Mojo(name = "scan", requiresProject = false, aggregator = true, threadSafe = true)
public final class ScanMojo extends LeadguardMojo {

  @Override
  FrontEnd frontEnd() {
    return FrontEnd.SOURCE_SCAN;
  }

  @Override
  Result judge(Path module, List<Path> folders) throws MojoExecutionException {
    return scan(module, folders);
  }

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path folder = sessionRoot();
    Execution self = new Execution(folder.toString(), "scan", mojoExecution().getExecutionId());
    Share share = share(self, FailAt.END, folder, List.of(folder));
    if (!share.skipped()) {
      give(List.of(List.of(share)));
    }
  }
}

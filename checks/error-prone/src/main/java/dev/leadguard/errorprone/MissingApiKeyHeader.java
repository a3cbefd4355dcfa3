package dev.leadguard.errorprone;

import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Flags a request that is sent without a header the API accepts as credential. */
@AutoService(BugChecker.class)
@BugPattern(
    name = dev.leadguard.rules.MissingApiKeyHeader.ID,
    summary = dev.leadguard.rules.MissingApiKeyHeader.SUMMARY,
    severity = ERROR,
    linkType = LinkType.NONE)
public final class MissingApiKeyHeader extends RuleBugChecker {
  private static final long serialVersionUID = 1L;

  /** Creates the check with the built-in policy. */
  public MissingApiKeyHeader() {
    this(ErrorProneFlags.empty());
  }

  /** Creates the check with the options of a compilation. */
  @Inject
  public MissingApiKeyHeader(ErrorProneFlags flags) {
    super(dev.leadguard.rules.MissingApiKeyHeader.ID, flags);
  }
}

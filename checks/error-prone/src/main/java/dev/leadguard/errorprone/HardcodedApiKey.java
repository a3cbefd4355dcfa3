package dev.leadguard.errorprone;

import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Flags an API key that is written into the source. */
@AutoService(BugChecker.class)
@BugPattern(
    name = dev.leadguard.rules.HardcodedApiKey.ID,
    summary = dev.leadguard.rules.HardcodedApiKey.SUMMARY,
    severity = ERROR,
    linkType = LinkType.NONE)
public final class HardcodedApiKey extends RuleBugChecker {
  private static final long serialVersionUID = 1L;

  /** Creates the check with the built-in policy. */
  public HardcodedApiKey() {
    this(ErrorProneFlags.empty());
  }

  /** Creates the check with the options of a compilation. */
  @Inject
  public HardcodedApiKey(ErrorProneFlags flags) {
    super(dev.leadguard.rules.HardcodedApiKey.ID, flags);
  }
}

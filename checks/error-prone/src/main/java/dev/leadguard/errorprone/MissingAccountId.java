package dev.leadguard.errorprone;

import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.LinkType;
import com.google.errorprone.ErrorProneFlags;
import com.google.errorprone.bugpatterns.BugChecker;
import javax.inject.Inject;

/** Flags a request that leaves out the parameter which names the account. */
@AutoService(BugChecker.class)
@BugPattern(
    name = dev.leadguard.rules.MissingAccountId.ID,
    summary = dev.leadguard.rules.MissingAccountId.SUMMARY,
    severity = ERROR,
    linkType = LinkType.NONE)
public final class MissingAccountId extends RuleBugChecker {
  private static final long serialVersionUID = 1L;

  /** Creates the check with the built-in policy. */
  public MissingAccountId() {
    this(ErrorProneFlags.empty());
  }

  /** Creates the check with the options of a compilation. */
  @Inject
  public MissingAccountId(ErrorProneFlags flags) {
    super(dev.leadguard.rules.MissingAccountId.ID, flags);
  }
}

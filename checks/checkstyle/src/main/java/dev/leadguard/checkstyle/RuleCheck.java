package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.api.AbstractCheck;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.DetailAST;
import com.puppycrawl.tools.checkstyle.api.ExternalResourceHolder;
import dev.leadguard.analysis.Confidence;
import dev.leadguard.analysis.Finding;
import dev.leadguard.analysis.Rule;
import dev.leadguard.engine.Analyzer;
import dev.leadguard.engine.Result;
import dev.leadguard.engine.Scope;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs one rule on each file that Checkstyle parses.
 *
 * <p>A violation stands on the line of the finding. Its column is printed as all of Checkstyle prints them: from 1, with a tab
 * as wide as the configuration's {@code tabWidth} (8 unless set; set it to 1 for the columns of the other Leadguard hosts). Its
 * severity is the module's, its text the finding's message and fix, which hold no literal of the source.
 *
 * <p>What goes wrong in a rule is not caught here: Checkstyle reports it with the name of the file. A file that nests too deeply
 * is not judged, as one of which too little is seen.
 */
public abstract class RuleCheck extends AbstractCheck implements ExternalResourceHolder {

  private static final String MESSAGE_KEY = "finding";
  private static final int[] NO_TOKENS = {};

  private final Rule rule;
  private String policy = "";
  private String confidenceName = "certain";
  private Confidence confidence = Confidence.CERTAIN;
  private Analyzer analyzer;

  RuleCheck(Rule rule) {
    this.rule = rule;
  }

  /**
   * Sets the policy.
   *
   * @param policy a file, relative to the folder in which Checkstyle was started, or a class-path resource; empty for the
   *     built-in policy, which is the default
   */
  public final void setPolicy(String policy) {
    this.policy = policy.strip();
  }

  /**
   * Sets which findings are reported.
   *
   * @param confidence {@code certain}, the default, or {@code likely} for those that one or two soft links keep from being
   *     certain; a second module with a milder severity is the place for it
   */
  public final void setConfidence(String confidence) {
    confidenceName = confidence.strip();
  }

  /** Reads the policy once, when all properties are set. */
  @Override
  protected final void finishLocalSetup() throws CheckstyleException {
    confidence = Arrays.stream(Confidence.values())
        .filter(value -> nameOf(value).equals(confidenceName))
        .findFirst()
        .orElseThrow(() -> new CheckstyleException("Property confidence: unknown value '"
            + confidenceName + "', allowed: "
            + Arrays.stream(Confidence.values())
                .map(RuleCheck::nameOf)
                .collect(Collectors.joining(", "))));
    analyzer = Analyzer.of(List.of(rule), PolicySource.load(policy), Scope.FILE);
  }

  /** Returns the policy and the jar of this check, so that Checkstyle's cache is dropped when either changes. */
  @Override
  public final Set<String> getExternalResourceLocations() {
    Set<String> locations = new LinkedHashSet<>();
    if (!policy.isEmpty()) {
      locations.add(policy);
    }
    CodeSource own = getClass().getProtectionDomain().getCodeSource();
    if (own != null && own.getLocation().getPath().endsWith(".jar")) {
      locations.add(own.getLocation().toString());
    }
    return locations;
  }

  @Override
  public final void beginTree(DetailAST root) {
    // Checkstyle deprecates the way to the text itself; its lines come without their ends.
    String text = String.join("\n", getLines()) + '\n';
    if (!analyzer.isCandidate(text)) {
      return;
    }
    Result result = analyzer.analyze(
        getFilePath(), () -> CheckstyleFrontEnd.translate(getFilePath(), text, root));
    for (Finding finding : result.findings()) {
      if (finding.confidence() == confidence) {
        log(
            finding.at().line(),
            finding.at().column(),
            MESSAGE_KEY,
            finding.message(),
            finding.fix());
      }
    }
  }

  /** The whole tree is read at its root, so no token is asked for. */
  @Override
  public final int[] getDefaultTokens() {
    return NO_TOKENS.clone();
  }

  @Override
  public final int[] getAcceptableTokens() {
    return NO_TOKENS.clone();
  }

  @Override
  public final int[] getRequiredTokens() {
    return NO_TOKENS.clone();
  }

  private static String nameOf(Confidence confidence) {
    return confidence.name().toLowerCase(Locale.ROOT);
  }
}

package dev.leadguard.engine;

import dev.leadguard.analysis.Finding;
import dev.leadguard.model.Expr;
import dev.leadguard.model.Member;
import dev.leadguard.model.ModelPrinter;
import dev.leadguard.model.SourceUnit;
import dev.leadguard.model.Span;
import dev.leadguard.model.TreeScanner;
import dev.leadguard.model.TypeDecl;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names findings so that they keep their name when lines move: a hash of the rule, the path, the member around the finding, the
 * expression at the finding with every literal blanked, and a running number among equals. No literal goes into it. All
 * front-ends give the same, since the model is the same.
 */
final class Fingerprints {

  private static final Pattern PLACE = Pattern.compile(" @\\d+:\\d+");

  private Fingerprints() {}

  static List<Finding> of(SourceUnit unit, List<Finding> findings) {
    if (findings.isEmpty()) {
      return findings;
    }
    Map<Span, String> places = placesOf(unit);
    Map<String, Integer> ordinals = new HashMap<>();
    List<Finding> named = new ArrayList<>();
    for (Finding finding : findings.stream().sorted().toList()) {
      String base = finding.rule() + "|" + finding.api() + "|" + finding.path() + "|"
          + places.getOrDefault(finding.at(), "");
      int ordinal = ordinals.merge(base, 1, Integer::sum);
      named.add(withFingerprint(finding, hash(base + "|" + ordinal)));
    }
    return named;
  }

  private static Finding withFingerprint(Finding finding, String fingerprint) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.confidence(),
        finding.api(),
        finding.path(),
        finding.at(),
        finding.message(),
        finding.why(),
        finding.fix(),
        finding.evidence(),
        finding.cause(),
        finding.edit(),
        fingerprint);
  }

  private static Map<Span, String> placesOf(SourceUnit unit) {
    Map<Span, String> places = new HashMap<>();
    TreeScanner scanner = new TreeScanner() {
      private String around = "";

      @Override
      public void scan(Member member) {
        String before = around;
        around = before + "/" + nameOf(member);
        super.scan(member);
        around = before;
      }

      @Override
      public void scan(Expr expr) {
        if (expr instanceof Expr.Call || expr instanceof Expr.New || expr instanceof Expr.Lit) {
          places.putIfAbsent(expr.at(), around + "|" + blanked(expr));
        }
        super.scan(expr);
      }
    };
    unit.types().forEach(scanner::scan);
    return places;
  }

  private static String nameOf(Member member) {
    if (member instanceof TypeDecl type) {
      return type.name();
    }
    if (member instanceof Member.Field field) {
      return field.name();
    }
    if (member instanceof Member.Method method) {
      return method.name()
          + method.parameters().stream().map(p -> p.type().text()).toList();
    }
    return member instanceof Member.EnumConstant constant ? constant.name() : "";
  }

  private static String blanked(Expr expr) {
    return PLACE.matcher(withoutLiterals(ModelPrinter.print(expr))).replaceAll("");
  }

  /** Empties every literal. A regular expression would take stack for each character of it. */
  private static String withoutLiterals(String printed) {
    StringBuilder kept = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (c == '"') {
        inside = !inside;
      }
      if (c == '"' || !inside) {
        kept.append(c);
      } else if (c == '\\') {
        i++;
      }
    }
    return kept.toString();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

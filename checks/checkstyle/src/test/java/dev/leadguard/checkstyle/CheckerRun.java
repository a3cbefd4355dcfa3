package dev.leadguard.checkstyle;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import com.puppycrawl.tools.checkstyle.api.Configuration;
import java.io.File;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.xml.sax.InputSource;

/** Runs a real Checker, and keeps what it reports. */
final class CheckerRun implements AuditListener {

  /**
   * What Checkstyle prints of a violation.
   *
   * @param line from 1
   * @param column from 1, tabs expanded to the tab width
   * @param id of the module
   * @param severity in lower case
   */
  record Violation(int line, int column, String id, String severity, String message) {}

  private final List<Violation> violations = new ArrayList<>();

  private CheckerRun() {}

  /** Returns what a configuration of the class path reports on files. */
  static List<Violation> of(String resource, Map<String, String> properties, Path... files)
      throws CheckstyleException {
    URL url = CheckerRun.class.getResource(resource);
    Properties values = new Properties();
    values.putAll(properties);
    return run(
        ConfigurationLoader.loadConfiguration(url.toString(), new PropertiesExpander(values)),
        files);
  }

  /** Returns what one module reports on a file, with Checkstyle's default tab width of 8. */
  static List<Violation> ofModule(String name, Map<String, String> properties, Path file)
      throws CheckstyleException {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n")
        .append("<!DOCTYPE module PUBLIC \"-//Checkstyle//DTD Checkstyle Configuration 1.3//EN\"")
        .append(" \"https://checkstyle.org/dtds/configuration_1_3.dtd\">\n")
        .append("<module name=\"Checker\"><module name=\"TreeWalker\">")
        .append("<module name=\"" + name + "\"><property name=\"id\" value=\"" + name + "\"/>");
    properties.forEach(
        (key, value) -> xml.append("<property name=\"" + key + "\" value=\"" + value + "\"/>"));
    xml.append("</module></module></module>");
    Configuration configuration = ConfigurationLoader.loadConfiguration(
        new InputSource(new StringReader(xml.toString())),
        new PropertiesExpander(new Properties()),
        ConfigurationLoader.IgnoredModulesOptions.OMIT);
    return run(configuration, file);
  }

  private static List<Violation> run(Configuration configuration, Path... files)
      throws CheckstyleException {
    Checker checker = new Checker();
    CheckerRun listener = new CheckerRun();
    try {
      checker.setModuleClassLoader(CheckerRun.class.getClassLoader());
      checker.configure(configuration);
      checker.addListener(listener);
      checker.process(
          Arrays.stream(files).map(file -> new File(file.toString())).toList());
    } finally {
      checker.destroy();
    }
    return listener.violations;
  }

  @Override
  public void addError(AuditEvent event) {
    violations.add(new Violation(
        event.getLine(),
        event.getColumn(),
        event.getModuleId(),
        event.getSeverityLevel().getName(),
        event.getMessage()));
  }

  @Override
  public void addException(AuditEvent event, Throwable cause) {
    throw new AssertionError("Checkstyle hid an exception", cause);
  }

  @Override
  public void auditStarted(AuditEvent event) {}

  @Override
  public void auditFinished(AuditEvent event) {}

  @Override
  public void fileStarted(AuditEvent event) {}

  @Override
  public void fileFinished(AuditEvent event) {}
}

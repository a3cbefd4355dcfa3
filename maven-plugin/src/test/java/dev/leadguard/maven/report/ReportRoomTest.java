package dev.leadguard.maven.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

final class ReportRoomTest {

  @Test
  void importsNeitherMavenNorAFrontEnd() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "com.fasterxml.jackson.core..",
            "dev.leadguard.model",
            "dev.leadguard.analysis",
            "dev.leadguard.engine",
            "dev.leadguard.maven.report")
        .check(new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.leadguard.maven.report"));
  }
}

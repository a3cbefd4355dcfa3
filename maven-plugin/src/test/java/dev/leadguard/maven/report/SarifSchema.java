package dev.leadguard.maven.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Validates documents against the official SARIF 2.1.0 schema. */
public final class SarifSchema {

  private SarifSchema() {}

  /** Returns what is wrong with a document; empty if it is valid. */
  public static List<String> errors(String sarif) throws IOException {
    try (InputStream in =
        SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema, InputFormat.JSON)
          .validate(sarif, InputFormat.JSON)
          .stream()
          .map(Error::toString)
          .toList();
    }
  }
}

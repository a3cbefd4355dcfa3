package samples.modules.records;

/** A header. */
record Header(String name, String value) {}

package samples.modules.configurationprofiles;

/** Stands for the annotation of the same name that a framework has. */
@interface Value {
  String value();
}

package samples.modules.annotatedinterface;

/** Stands for the annotation of the same name that a framework has. */
@interface RequestHeader {
  String value();
}

package samples.modules.beans;

/** Stands for the annotation of the same name that a framework has. */
@interface Qualifier {
  String value();
}

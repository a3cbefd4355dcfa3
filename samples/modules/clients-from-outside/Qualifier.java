package samples.modules.clientsfromoutside;

/** Stands for the annotation of the same name that a framework has. */
@interface Qualifier {
  String value();
}

package samples.modules.callersinsight;

/** Stands for the annotation of the same name that a framework has. */
@interface Component {}

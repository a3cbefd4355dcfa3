package samples.modules.beansofcontainerbuilders;

/** Stands for an annotation with which a framework tells the key of a setting. */
@interface Key {
  String value();
}

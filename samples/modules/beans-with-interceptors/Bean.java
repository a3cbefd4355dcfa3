package samples.modules.beanswithinterceptors;

/** Stands for the annotation of the same name that a framework has. */
@interface Bean {
  String value() default "";
}

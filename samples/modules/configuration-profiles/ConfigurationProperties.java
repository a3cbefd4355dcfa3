package samples.modules.configurationprofiles;

/** Stands for the annotation of the same name that a framework has. */
@interface ConfigurationProperties {
  String value() default "";

  String prefix() default "";
}

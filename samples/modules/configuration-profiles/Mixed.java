package samples.modules.configurationprofiles;

/** Is filled by its constructor. */
@ConfigurationProperties("mixed")
public record Mixed(String baseUrl) {}

package samples.modules.fieldsneverwritten;

/** Fields that others could write, but nobody does. */
class Settings {
  String baseUrl = "https://api.leadfeeder.com";
  String otherUrl = "https://api.leadfeeder.com";
}

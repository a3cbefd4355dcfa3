package acme;

import lombok.Value;

@Value
public class Settings {
  String apiKey;
  String accountId;
}

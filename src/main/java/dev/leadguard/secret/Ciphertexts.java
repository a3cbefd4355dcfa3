package dev.leadguard.secret;

import java.util.List;
import java.util.Locale;

/** Knows the wrappings of encrypted and hashed values. */
final class Ciphertexts {

  /** Lower case. Spring Cloud Config, Spring Security, Vault's transit engine, Ansible, PGP, crypt(3) formats, SOPS. */
  private static final List<String> STARTS = List.of(
      "{cipher}",
      "{bcrypt}",
      "{scrypt}",
      "{argon2}",
      "{pbkdf2}",
      "{aes}",
      "{ssha}",
      "{sha}",
      "vault:v",
      "$ansible_vault;",
      "-----begin pgp message",
      "$2a$",
      "$2b$",
      "$2y$",
      "$argon2",
      "$scrypt$",
      "$pbkdf2",
      "$5$",
      "$6$",
      "enc[");

  private Ciphertexts() {}

  static boolean isCiphertext(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (lower.startsWith("enc(") && lower.endsWith(")")) {
      return lower.length() > "enc()".length(); // Jasypt
    }
    for (String start : STARTS) {
      if (lower.startsWith(start)) {
        // "vault:v1:..." is a ciphertext, "vault:values/key" a path
        return !start.equals("vault:v") || isTransit(lower);
      }
    }
    return false;
  }

  private static boolean isTransit(String lower) {
    int colon = lower.indexOf(':', "vault:".length());
    return colon > "vault:v".length() && Words.isDigits(lower.substring("vault:v".length(), colon));
  }
}

package samples.modules.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Puts keys and clients together. */
public final class Main {
  private Main() {}

  public static String byArgument() throws IOException, InterruptedException {
    return new Client().companyWith(Secrets.FIRST);
  }

  public static String byConstructor() throws IOException, InterruptedException {
    return new Client(Secrets.SECOND).company();
  }

  public static String bySetter() throws IOException, InterruptedException {
    Client client = new Client();
    // finding: HardcodedApiKey
    client.setKey("Wt6Np1Cz8XbGq4Lv0SyDk7MhRj3FeUa2");
    return client.company();
  }

  public static String byCharacters() throws IOException, InterruptedException {
    // finding: HardcodedApiKey
    KeyHolder holder = new KeyHolder("Jx4Lr9Bn2WvTq7Kd0PzHs6MyGc8FaUe1".toCharArray());
    return new Client().companyWith(holder.key());
  }

  public static String byBase64() throws IOException, InterruptedException {
    byte[] bytes =
        // finding: HardcodedApiKey
        Base64.getDecoder().decode("UXo4VmIyTHg3bVRmS2M0WnAwWXdOOGRKaDNHc0FlNlU=");
    return new Client().companyWith(new String(bytes, StandardCharsets.UTF_8));
  }

  public static String placeholder() throws IOException, InterruptedException {
    return new Client().companyWith(Secrets.THIRD);
  }

  public static boolean isIntact(String checksum) {
    return Secrets.CHECKSUM.equals(checksum);
  }
}

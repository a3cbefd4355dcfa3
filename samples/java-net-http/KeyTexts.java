package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Keys inside of longer texts. All of them are random texts made for this file. */
public final class KeyTexts {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String COMPANY =
      "https://api.leadfeeder.com/v1/companies/77?account_id=1001";
  // finding: HardcodedApiKey
  private static final String APPENDED = "P3JTkLoaz48FcB9Q88zxNWtfcbIU3oyG3s6apzxDR91";

  private static void send(String url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url))
        .header("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"))
        .build();
    CLIENT.send(request, BodyHandlers.ofString());
  }

  public void inTheQuery() throws IOException, InterruptedException {
    send(
        // finding: HardcodedApiKey
        "https://api.leadfeeder.com/v1/companies/77?account_id=1&api_key=GvVzW1WHLbA6RR3KBBmaM31d8gfXEsmvvroDJYlv");
  }

  public void appendedToTheQuery() throws IOException, InterruptedException {
    send(COMPANY + "&api_key=" + APPENDED);
  }

  public URI password() {
    return URI.create(
        // finding: HardcodedApiKey
        "https://api:iXJxwM55dkAiByZzlcYLJg1WZ7GLUBiYWSnLJ2ki@api.leadfeeder.com/v1/accounts");
  }

  public String commandLine() {
    // likely: HardcodedApiKey
    return "curl -H 'X-Api-Key: 8zhPjGbSwmOXpybPd72QNWSF3EH6FEhcKtkErbdg' https://api.leadfeeder.com/v1/accounts";
  }

  public String json() {
    // likely: HardcodedApiKey
    return "{\"headers\": {\"X-Api-Key\": \"VK0lE89hxt9fTy6aHNoiehEwLhqqA8FutShQVR3D\"}}";
  }

  public List<String> bearer() {
    // likely: HardcodedApiKey
    return List.of("Accept: */*", "Authorization: Bearer C9Phj1ctgabuDAfICpKptRCGBugH6cVJjkl8iJFH");
  }

  // ------------------------------------------------------------------ what is none

  public void queryWithoutAKey() throws IOException, InterruptedException {
    // ok: HardcodedApiKey
    send(COMPANY + "&cursor=RnKf9k3wmlu4MtdBcyxx9lgR71LKJoXXOc7SxBYm&signature=x");
    // ok: HardcodedApiKey
    send(COMPANY + "&api_key=YOUR_API_KEY&token=abc");
  }

  public void keyOfAnotherApi() throws IOException, InterruptedException {
    // ok: HardcodedApiKey
    send("https://api.example.com/v1/companies?api_key=JZjRc2DyGUQg6nEe62Dl4E7vIrxiMCzFHCRQ44IH");
  }

  public List<String> documentation() {
    return List.of(
        // ok: HardcodedApiKey
        "Authorization: Bearer <token>",
        // ok: HardcodedApiKey
        "curl -H 'X-Api-Key: $LEADFEEDER_API_KEY' https://api.leadfeeder.com/v1/accounts",
        // ok: HardcodedApiKey
        "X-Api-Key: your key, see the settings",
        // ok: HardcodedApiKey
        "X-Api-Key: [A-Za-z0-9_-]{43}",
        // ok: HardcodedApiKey
        "X-Api-Key is missing",
        // ok: HardcodedApiKey
        "curl -H 'X-Api-Key: J5lByNt5TPiKEuor5ClFKHu6MUbgXOsHzoMp7BKO' https://api.example.com");
  }

  public void log(String key) {
    // ok: HardcodedApiKey
    System.out.println("Authorization: Bearer " + key.length() + " characters");
  }

  /** Halves of a key that is never written out as a whole. */
  public String halves() {
    String first = "HNfEkalT2ib0Z8voX2D8";
    // todo-finding: HardcodedApiKey parts under names that say nothing, joined by code that is not
    // visible
    return String.join("", List.of(first, "6ByvkNx5MYjCPC1zaPLv").toArray(String[]::new));
  }
}

package samples.javanethttp;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Addresses that the constants of an enum make, each in a body of its own. */
public final class EnumBodies {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String BASE = "https://api.leadfeeder.com/v1/";

  enum Address {
    COMPANIES {
      @Override
      URI of(String id) {
        return URI.create("https://api.leadfeeder.com/v1/companies/" + id + "?account_id=1001");
      }
    };

    abstract URI of(String id);
  }

  public void withoutKey() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(Address.COMPANIES.of("77")).build();
    // finding: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** What each constant adds to its address; accounts belong to no account. */
  enum Resource {
    LISTS("lists") {
      @Override
      String decorated(String url, String accountId) {
        return url + "?account_id=" + accountId;
      }
    },
    COMPANY("companies/77") {
      @Override
      String decorated(String url, String accountId) {
        return url;
      }
    },
    ACCOUNTS("accounts") {
      @Override
      String decorated(String url, String accountId) {
        return url;
      }
    };

    private final String segment;

    Resource(String segment) {
      this.segment = segment;
    }

    abstract String decorated(String url, String accountId);

    String url(String accountId) {
      return decorated(BASE + segment, accountId);
    }
  }

  public void decorated(String key, String accountId) throws IOException, InterruptedException {
    // ok: MissingAccountId
    sendSigned(Resource.LISTS.url(accountId), key);
  }

  public void notDecorated(String key, String accountId) throws IOException, InterruptedException {
    // finding: MissingAccountId
    sendSigned(Resource.COMPANY.url(accountId), key);
  }

  public void ofNoAccount(String key, String accountId) throws IOException, InterruptedException {
    sendSigned(Resource.ACCOUNTS.url(accountId), key);
  }

  private static void sendSigned(String url, String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url)).header("X-Api-Key", key).build();
    // ok: MissingApiKeyHeader
    CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Who signs decides the constant. */
  enum Signature {
    KEY {
      @Override
      HttpRequest.Builder on(HttpRequest.Builder request, String key) {
        return request.header("X-Api-Key", key);
      }
    },
    NONE;

    HttpRequest.Builder on(HttpRequest.Builder request, String key) {
      return request;
    }
  }

  public void signed(String key) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(Address.COMPANIES.of("77"));
    // ok: MissingApiKeyHeader
    CLIENT.send(Signature.KEY.on(request, key).build(), BodyHandlers.ofString());
  }

  public void notSigned(String key) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(Address.COMPANIES.of("77"));
    // finding: MissingApiKeyHeader
    CLIENT.send(Signature.NONE.on(request, key).build(), BodyHandlers.ofString());
  }

  /** Each constant in its turn: the last address is that of a resource that needs an account. */
  public void eachInTurn(String key) throws IOException, InterruptedException {
    for (Place place : Place.values()) {
      HttpRequest request =
          // ok: MissingAccountId
          HttpRequest.newBuilder(place.address()).header("X-Api-Key", key).build();
      CLIENT.send(request, BodyHandlers.ofString());
    }
  }

  enum Place {
    COMPANY("companies/77?account_id=1001"),
    ACCOUNTS("accounts") {
      @Override
      URI address() {
        return URI.create(BASE + "accounts");
      }
    };

    private final String path;

    Place(String path) {
      this.path = path;
    }

    URI address() {
      return URI.create(BASE + path);
    }
  }

  /** A constant that a caller chooses: which body runs is not known. */
  private static HttpRequest.Builder signedBy(Signature signature, String key) {
    return signature.on(HttpRequest.newBuilder(Address.COMPANIES.of("77")), key);
  }

  public void chosen(String key) throws IOException, InterruptedException {
    Signature signature = key.isEmpty() ? Signature.NONE : Signature.KEY;
    // unknown: MissingApiKeyHeader CONDITIONAL
    CLIENT.send(signedBy(signature, key).build(), BodyHandlers.ofString());
  }
}

package samples.modules.oneimplementation;

import java.net.URI;

/** Forgets the account. */
final class LeadfeederUrls implements Urls {
  @Override
  public URI company(String id) {
    // likely: MissingAccountId
    return URI.create("https://api.leadfeeder.com/v1/companies/" + id);
  }
}

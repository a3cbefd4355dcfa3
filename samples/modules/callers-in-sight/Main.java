package samples.modules.callersinsight;

import java.util.HashMap;
import java.util.Map;
import okhttp3.OkHttpClient;

/** Makes the clients of this module, all with public constructors; what is called on them is not in sight. */
public final class Main {
  public final BareCompanies bareCompanies;
  public final KeyedCompanies keyedCompanies;
  public final BareLists bareLists;
  public final KeyedLists keyedLists;

  public Main() {
    Map<String, String> bare = new HashMap<>();
    bare.put("Accept", "application/json");
    this.bareCompanies = new BareCompanies(bare);

    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    headers.put("X-Api-Key", System.getenv("LEADFEEDER_API_KEY"));
    this.keyedCompanies = new KeyedCompanies(headers);

    this.bareLists = new BareLists(new OkHttpClient());
    this.keyedLists = new KeyedLists(KeyedLists.client(System.getenv("LEADFEEDER_API_KEY")));
  }
}

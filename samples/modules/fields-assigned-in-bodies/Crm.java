package samples.modules.fieldsassignedinbodies;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A field that is assigned from everywhere but here. */
abstract class Crm {
  protected OkHttpClient client = new OkHttpClient();

  void company(int id) throws IOException {
    Request request = new Request.Builder()
        .url("https://api.leadfeeder.com/v1/companies/" + id + "?account_id=1001")
        .build();
    // ok: MissingApiKeyHeader
    client.newCall(request).execute().close();
  }
}

package samples.okhttp;

import java.io.*;
import java.util.*;
import okhttp3.*;
import okio.*;

/** Types named by star imports: only one of these packages can have the name, or the file would not compile. */
public class StarImports {
  private final OkHttpClient client = new OkHttpClient();

  public String bare() throws IOException {
    Request request = new Request.Builder()
        .url("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .build();
    // finding: MissingApiKeyHeader
    try (Response response = client.newCall(request).execute()) {
      return response.message();
    }
  }

  public String keyed(String key) throws IOException {
    Request request = new Request.Builder()
        .url("https://api.leadfeeder.com/v1/companies/77?account_id=1001")
        .header("X-Api-Key", key)
        .build();
    // ok: MissingApiKeyHeader
    try (Response response = client.newCall(request).execute()) {
      return response.message();
    }
  }

  private ByteString none() {
    return ByteString.EMPTY;
  }
}

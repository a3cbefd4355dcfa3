package samples.modules.fieldsassignedinbodies;

import java.io.IOException;
import okhttp3.OkHttpClient;

/** Holds a client of its own, and gives others theirs. */
final class Assignments {
  private final OkHttpClient client;

  Assignments(OkHttpClient client) {
    this.client = client;
  }

  private static OkHttpClient withKey(String key) {
    return new OkHttpClient.Builder()
        .addInterceptor(chain ->
            chain.proceed(chain.request().newBuilder().header("X-Api-Key", key).build()))
        .build();
  }

  /** The field of the parent of a class without a name, though one around it has that name. */
  Crm made(String key) {
    return new Crm() {
      @Override
      void company(int id) throws IOException {
        client = withKey(key);
        super.company(id);
      }
    };
  }
}

package samples.modules.functionsasvalues;

import java.io.IOException;
import java.util.concurrent.Callable;

/** Runs something again. */
final class Retry {
  private Retry() {}

  static <T> T twice(Callable<T> call) throws Exception {
    try {
      return call.call();
    } catch (IOException e) {
      return call.call();
    }
  }
}

package samples.modules.oneimplementation;

import java.net.URI;

/** Makes URLs. */
interface Urls {
  URI company(String id);
}

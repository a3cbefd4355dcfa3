package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import java.util.List;
import java.util.Set;

/**
 * A request as one of the APIs to which it can belong, with one of its URLs.
 *
 * @param accepting the APIs that take it as far as its path tells
 * @param sure whether the path is surely one of the API
 * @param soft what is only likely of it
 */
record Target(
    Api api, List<Api> accepting, boolean sure, Url url, Value.Text text, Set<String> soft) {

  /** Returns the call that makes the URL, or the first of its literals in code. */
  Place madeAt() {
    if (!text.made().equals(Value.Made.NOT)) {
      return text.made().at();
    }
    return text.template().literals().stream()
        .map(Template.Lit::at)
        .filter(Place::isInCode)
        .findFirst()
        .orElse(Place.NONE);
  }
}

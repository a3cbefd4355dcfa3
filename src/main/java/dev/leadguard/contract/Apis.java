package dev.leadguard.contract;

import dev.leadguard.data.Packed;
import dev.leadguard.data.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Several APIs, some of which may share a host.
 *
 * @param all in the order of the contract; no id occurs twice
 */
public record Apis(List<Api> all) implements Iterable<Api> {
  public Apis {
    all = List.copyOf(all);
  }

  /** Returns the APIs that ship with the product. Reads no YAML. */
  public static Apis builtIn() {
    return ApiReader.read(
        Reader.of(Packed.resource(Apis.class, "leadfeeder.packed")).required("apis"),
        new Apis(List.of()));
  }

  /**
   * Returns these APIs with those of a policy: the same id replaces, {@code extends} widens, others are added.
   *
   * @param list the value of the policy's key {@code apis}
   * @throws dev.leadguard.data.DataException if an API is not described rightly
   */
  public Apis with(Reader list) {
    List<Api> merged = new ArrayList<>(all);
    for (Api api : ApiReader.read(list, this)) {
      int index = indexOf(api.id());
      if (index >= 0) {
        merged.set(index, api);
      } else {
        merged.add(api);
      }
    }
    return new Apis(merged);
  }

  /** Returns the API of an id. */
  public Optional<Api> byId(String id) {
    int index = indexOf(id);
    return index < 0 ? Optional.empty() : Optional.of(all.get(index));
  }

  /** Returns the APIs that have a host, whatever the path; none if the host is no API's. */
  public List<Api> atHost(String host) {
    List<Api> found = new ArrayList<>();
    for (Api api : all) {
      if (api.isHost(host)) {
        found.add(api);
      }
    }
    return found;
  }

  /**
   * Returns the APIs to which a request can belong, in the order of the contract.
   *
   * <p>Several answers mean that the path does not decide between them: a header that any of them accepts satisfies. No answer
   * for a host that {@link #atHost} knows means that the contract does not say what stands at this path.
   *
   * @param host as written in a URL, perhaps with a port
   * @param path the path from the host on
   */
  public List<Owner> on(String host, RequestPath path) {
    List<Owner> owners = new ArrayList<>();
    for (Api api : atHost(host)) {
      Match match = api.owns(path);
      if (match != Match.NO) {
        owners.add(new Owner(api, match));
      }
    }
    return owners;
  }

  /**
   * Returns the APIs to which a request can belong whose base URL is not seen but comes from something with a telling name.
   *
   * @param identifier the name of what supplies the URL
   * @param path what follows the base
   */
  public List<Owner> hintedBy(String identifier, RequestPath path) {
    List<Owner> owners = new ArrayList<>();
    for (Api api : all) {
      Match match = api.isAlias(identifier) ? api.ownsBehindBase(path) : Match.NO;
      if (match != Match.NO) {
        owners.add(new Owner(api, match));
      }
    }
    return owners;
  }

  /** Returns the value of a configuration key whose value the sources do not show. */
  public Optional<String> configured(String key) {
    for (Api api : all) {
      String value = api.configurationKeys().get(key);
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  @Override
  public Iterator<Api> iterator() {
    return all.iterator();
  }

  private int indexOf(String id) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** An API to which a request can belong: {@link Match#YES} surely, {@link Match#MAYBE} for some fillings of its path. */
  public record Owner(Api api, Match match) {}
}

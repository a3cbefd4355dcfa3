package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the API to which a URL belongs. */
final class Targets {

  /** Stands for a host that is not known where a policy is for every host. */
  private static final String ANY_HOST = "host.unknown";

  private final Apis apis;
  private final boolean everyHost;

  Targets(Apis apis) {
    this.apis = apis;
    this.everyHost = apis.all().stream().anyMatch(api -> api.hosts().contains("*"));
  }

  /** Returns whether only a name tells that a URL is the API's. */
  boolean isHinted(Url url) {
    return url.host().isEmpty() && !everyHost;
  }

  /** Returns the API to which a URL belongs; the first of several if the path does not decide between them. */
  Optional<Target> of(Value.Text text) {
    if (LocalUrls.is(text.template())) {
      return Optional.empty();
    }
    Url url = Url.of(text.template());
    String host = url.host().isEmpty() && everyHost ? ANY_HOST : url.host();
    if (!host.isEmpty()) {
      Set<String> soft = url.openHost()
          ? Set.of("the host is followed by something that is not visible")
          : Set.of();
      List<Apis.Owner> owners = new ArrayList<>(apis.on(host, url.path()));
      if (owners.isEmpty()) {
        apis.atHost(host).forEach(api -> owners.add(new Apis.Owner(api, Match.NO)));
      }
      return of(owners, url, text, soft);
    }
    return url.hostHole().stream()
        .flatMap(hole -> hole.names().stream())
        .flatMap(name -> of(
            apis.hintedBy(name, url.path()),
            url,
            text,
            Set.of("only a name tells that the URL is the API's"))
            .stream())
        .findFirst();
  }

  private static Optional<Target> of(
      List<Apis.Owner> owners, Url url, Value.Text text, Set<String> soft) {
    List<Api> accepting = owners.stream().map(Apis.Owner::api).toList();
    return owners.stream()
        .min(Comparator.comparing(Apis.Owner::match))
        .map(owner ->
            new Target(owner.api(), accepting, owner.match() == Match.YES, url, text, soft));
  }

  /** Returns whether each URL that a request can have is one of the API. */
  boolean goOnlyTo(Api api, HttpState request) {
    return request.url().isPresent()
        && request.url().get().atoms().stream()
            .allMatch(atom -> atom instanceof Value.Text text
                && of(text).filter(target -> target.api().equals(api)).isPresent());
  }

  /** Returns the API to which a URL belongs; none where a policy is for every host, since then it says nothing. */
  Optional<Api> apiOf(Template url) {
    return everyHost
        ? Optional.empty()
        : of(new Value.Text(url, Value.Made.NOT)).map(Target::api);
  }
}

package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Apis;
import dev.leadguard.contract.Credential;
import dev.leadguard.flow.Sends.HeaderValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Judges the literals that headers get: the header tells whose key they are, and the URL whether they are sent to the API. */
final class HeaderKeys {

  private final Apis apis;
  private final Sends sends;
  private final Mentions mentions;
  private final KeysFound found;

  HeaderKeys(Apis apis, Sends sends, Mentions mentions, KeysFound found) {
    this.apis = apis;
    this.sends = sends;
    this.mentions = mentions;
    this.found = found;
  }

  /** Judges what a header gets. */
  void headerValue(HeaderValue sink) {
    for (Value.Text text : sink.value().texts()) {
      headerText(sink, text.template());
    }
  }

  private void headerText(HeaderValue sink, Template template) {
    List<Template.Lit> literals =
        template.literals().stream().filter(lit -> lit.at().isInCode()).toList();
    if (literals.isEmpty()) {
      return;
    }
    Place at = literals.stream()
        .max(Comparator.comparingInt(lit -> lit.text().length()))
        .orElseThrow()
        .at();
    List<Owner> owners = ownersOf(sink, template.prefix());
    if (owners.isEmpty()) {
      return;
    }
    Owner owner = owners.get(0);
    String key = withoutPrefix(template.text().strip(), owner.prefix());
    Looks looks = Looks.of(owner.api(), key);
    if (looks == Looks.NONE || !template.isLiteral() && looks != Looks.KEY) {
      return;
    }
    Set<String> soft = new LinkedHashSet<>();
    if (looks == Looks.WORDS) {
      soft.add("the value is made of words");
    }
    boolean distinctive = owner.api().isAlias(sink.header());
    switch (owner.reach()) {
      case TARGET -> found.add(owner.api(), true, key, at, soft, trace(sink, owner, at));
      case MIXED -> {
        soft.add("the URL may also be another one");
        found.add(owner.api(), true, key, at, soft, trace(sink, owner, at));
      }
      case UNSEEN -> {
        boolean enough = distinctive
            ? looks != Looks.WORDS
            : (looks == Looks.KEY || looks == Looks.UUID)
                && (mentions.has(owner.api(), at.path())
                    || mentions.has(owner.api(), sink.at().path())
                    || sends.allGoTo(owner.api()));
        if (enough) {
          soft.add("the URL is not visible");
          found.add(owner.api(), distinctive, key, at, soft, trace(sink, owner, at));
        }
      }
      case OTHER -> {}
    }
    String ofNull = ofNull(sink, template, owner.header());
    found.change(at, use -> use.ofNull().isEmpty() ? use.withOfNull(ofNull) : use);
  }

  /** Says what a null value would do. */
  private static String ofNull(HeaderValue sink, Template value, String header) {
    if (value.pieces().size() > 1) {
      return "the text null is sent in " + header;
    }
    if (sink.ofNull().isEmpty()) {
      return "";
    }
    return switch (sink.ofNull().get()) {
      case THROW -> "the call that sets " + header + " throws";
      case EMPTY -> header + " is sent empty";
      case OMIT, REMOVE -> header + " is not sent";
    };
  }

  private static String withoutPrefix(String value, String prefix) {
    return value.regionMatches(true, 0, prefix, 0, prefix.length())
        ? value.substring(prefix.length())
        : value;
  }

  private static List<Trace> trace(HeaderValue sink, Owner owner, Place at) {
    List<Trace> trace = new ArrayList<>();
    if (!at.isOnLineOf(sink.at())) {
      trace.add(new Trace("becomes the value of " + owner.header() + " here", sink.at()));
    }
    trace.add(new Trace("the key", at));
    return trace;
  }

  /** An API that takes its key in the header, and whether the request goes to it. */
  private record Owner(Api api, String header, String prefix, Reach reach) {}

  /** Where a request goes. In the order of how much that says. */
  private enum Reach {
    TARGET,
    MIXED,
    UNSEEN,
    OTHER
  }

  private List<Owner> ownersOf(HeaderValue sink, String start) {
    List<Owner> owners = new ArrayList<>();
    for (Api api : apis) {
      for (Credential.Header header : api.credential().headers()) {
        boolean prefixed =
            start.regionMatches(true, 0, header.prefix(), 0, header.prefix().length());
        if (header.name().equalsIgnoreCase(sink.header()) && prefixed) {
          owners.add(new Owner(api, header.name(), header.prefix(), reach(api, sink.family())));
        }
      }
    }
    owners.sort(Comparator.comparing(Owner::reach));
    return owners;
  }

  private Reach reach(Api api, int family) {
    boolean target = false;
    boolean other = false;
    boolean unseen = false;
    for (Value value : sends.urlsOf(family)) {
      for (Value.Text text : value.texts()) {
        String host = Url.of(text.template()).host();
        if (host.isEmpty()) {
          unseen = true;
        } else if (api.isHost(host)) {
          target = true;
        } else {
          other = true;
        }
      }
    }
    if (target) {
      return other || unseen ? Reach.MIXED : Reach.TARGET;
    }
    return other && !unseen ? Reach.OTHER : Reach.UNSEEN;
  }
}

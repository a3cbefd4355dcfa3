package dev.leadguard.flow;

import dev.leadguard.contract.Api;
import dev.leadguard.contract.Credential;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whether a request carries one of some headers.
 *
 * @param isCertain whether it does, on every way
 * @param isBare whether it does not, on any way
 * @param causes why neither is certain
 * @param settings what set them
 */
record Presence(
    boolean isCertain, boolean isBare, SortedSet<Cause> causes, SortedSet<Setting> settings) {

  /** Returns whether a request carries a credential that one of the APIs accepts. */
  static Presence ofCredential(List<Api> apis, HttpState request) {
    return over(request, headers -> {
      Presence result = none();
      for (Api api : apis) {
        for (Credential.Header header : api.credential().headers()) {
          result = result.or(of(header.name(), header.prefix(), headers));
        }
        for (Credential.WrongHeader wrong : api.credential().wrong()) {
          if (wrong.prefix().isEmpty() && headers.slot(wrong.name()).isPresent()) {
            result = result.or(unknown(Cause.SCHEME));
          }
        }
      }
      return result;
    });
  }

  /** Returns whether a request carries a header with a value. */
  static Presence ofHeader(String name, HttpState request) {
    return over(request, headers -> of(name, "", headers));
  }

  private interface Question {
    Presence of(HttpState.Headers headers);
  }

  private static Presence over(HttpState request, Question question) {
    SortedSet<Cause> causes = new TreeSet<>();
    SortedSet<Setting> settings = new TreeSet<>();
    boolean some = false;
    boolean all = true;
    for (HttpState.Headers way : request.ways()) {
      Presence presence = question.of(way);
      causes.addAll(presence.causes());
      settings.addAll(presence.settings());
      some |= presence.isCertain();
      all &= presence.isCertain();
    }
    if (some && !all) {
      causes.add(Cause.CONDITIONAL);
    }
    return new Presence(all, !some && causes.isEmpty(), causes, settings);
  }

  private static Presence of(String name, String prefix, HttpState.Headers headers) {
    if (headers.slot(name).isEmpty()) {
      return none();
    }
    HttpState.Slot slot = headers.slot(name).get();
    SortedSet<Cause> causes = new TreeSet<>(slot.opaque());
    boolean present = false;
    boolean absent = slot.absent();
    for (Value.Atom atom : slot.value().atoms()) {
      if (atom instanceof Value.Text text && isBlank(text.template())) {
        absent = true;
      } else if (prefix.isEmpty()
          || atom instanceof Value.Text text && startsWith(text.template(), prefix)) {
        present |= !(atom instanceof Value.Null);
      } else {
        causes.add(Cause.SCHEME);
      }
    }
    if (present && absent) {
      causes.add(Cause.CONDITIONAL);
    }
    return new Presence(
        present && causes.isEmpty(), !present && causes.isEmpty(), causes, slot.settings());
  }

  private static boolean isBlank(Template template) {
    return template.isLiteral() && template.text().isBlank();
  }

  private static boolean startsWith(Template template, String prefix) {
    return template.prefix().regionMatches(true, 0, prefix, 0, prefix.length());
  }

  private static Presence none() {
    return new Presence(false, true, new TreeSet<>(), new TreeSet<>());
  }

  private static Presence unknown(Cause cause) {
    return new Presence(false, false, new TreeSet<>(Set.of(cause)), new TreeSet<>());
  }

  private Presence or(Presence other) {
    SortedSet<Cause> all = new TreeSet<>(causes);
    all.addAll(other.causes);
    SortedSet<Setting> both = new TreeSet<>(settings);
    both.addAll(other.settings);
    boolean certain = isCertain || other.isCertain;
    return new Presence(certain, isBare && other.isBare, certain ? new TreeSet<>() : all, both);
  }
}

package dev.leadguard.flow;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether a request carries what its API demands. */
public sealed interface Answer {

  /**
   * It does, or nothing is demanded.
   *
   * @param settings what gives it to the request, in the order of the places; none if nothing is demanded, or if that is not known
   */
  record Present(List<Setting> settings) implements Answer {
    public Present {
      settings = List.copyOf(settings);
    }

    static Present undemanded() {
      return new Present(List.of());
    }
  }

  /**
   * It does not.
   *
   * @param at where that has to be mended
   * @param softLinks what is only likely on the way to this answer; none for a certain one, two at most
   * @param nearMiss whether something of a similar name is there in its place
   * @param trace how it is known, in the order of the flow; ends at {@code at}
   */
  record Missing(Place at, List<String> softLinks, boolean nearMiss, List<Trace> trace)
      implements Answer {
    public Missing {
      softLinks = List.copyOf(softLinks);
      trace = List.copyOf(trace);
    }
  }

  /**
   * It is not known.
   *
   * @param at the send, or the call of a helper that leads to this answer
   */
  record Unknown(Place at, SortedSet<Cause> causes) implements Answer {
    static Unknown of(Place at, Cause cause) {
      return new Unknown(at, new TreeSet<>(List.of(cause)));
    }

    /** Returns the cause to name: the first in alphabetical order. */
    public Cause cause() {
      return causes.first();
    }
  }
}

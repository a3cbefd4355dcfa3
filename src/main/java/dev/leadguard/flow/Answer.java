package dev.leadguard.flow;

import java.util.List;
import java.util.Optional;
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
   * Something of a similar name that is there in the place of what is demanded.
   *
   * @param written the literal of that name, if it stands in the one call that sets it, and all that the call is seen to do is for
   *     requests of this API
   * @param right the name that the API knows
   */
  record NearMiss(Optional<Place> written, String right) {}

  /**
   * It does not.
   *
   * @param at where that has to be mended
   * @param softLinks what is only likely on the way to this answer; none for a certain one, two at most
   * @param nearMiss something of a similar name that is there in its place
   * @param trace how it is known, in the order of the flow; ends at {@code at}
   */
  record Missing(Place at, List<String> softLinks, Optional<NearMiss> nearMiss, List<Trace> trace)
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

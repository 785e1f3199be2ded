package org.sekisho.casework.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sekisho.terms.Text;

/**
 * How often something befell the cases of each group, and how sure one can be of it.
 *
 * @param rates by group
 * @param apart pairs of groups whose intervals do not meet
 */
public record Fairness(SortedMap<String, Rate> rates, List<Pair> apart) {

  /** Under so many cases a share says little. */
  public static final long FEW = 30;

  public Fairness {
    rates = new TreeMap<>(rates);
    apart = List.copyOf(apart);
  }

  /** How often, and between what the true share lies. */
  public record Rate(Share share, Interval interval) {

    /** A warning where the group is too small for a conclusion. */
    public Optional<Text> warning() {
      return share.whole() >= FEW
          ? Optional.empty()
          : Optional.of(
              Text.of(
                  "only " + share.whole() + " cases; draw no conclusion from the share alone",
                  "件数が" + share.whole() + "件と少ないため、割合のみから結論を導くことはできません"));
    }
  }

  /** Two groups, the one with the smaller share first. */
  public record Pair(String less, String more) {}

  /** Compares the decided cases of groups. */
  public static Fairness of(Handled.Aspect groups, List<Handled> cases, Predicate<Handled> befell) {
    SortedMap<String, long[]> counts = new TreeMap<>();
    for (Handled each : cases) {
      if (each.decided().isPresent()) {
        long[] count = counts.computeIfAbsent(each.in(groups), word -> new long[2]);
        count[0] += befell.test(each) ? 1 : 0;
        count[1]++;
      }
    }
    SortedMap<String, Rate> rates = new TreeMap<>();
    counts.forEach((word, count) -> {
      Share share = new Share(count[0], count[1]);
      rates.put(word, new Rate(share, Interval.of(share)));
    });
    return new Fairness(rates, pairs(rates));
  }

  private static List<Pair> pairs(SortedMap<String, Rate> rates) {
    List<Pair> pairs = new ArrayList<>();
    rates.forEach((one, rate) ->
        rates.forEach((other, more) -> {
          if (rate.interval().most() < more.interval().least()) {
            pairs.add(new Pair(one, other));
          }
        }));
    return pairs;
  }
}

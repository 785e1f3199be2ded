package org.sekisho.casework.oversight;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * How long cases took. Quantiles are nearest ranks: the smallest number of days within which at
 * least that share of the decided cases was decided, so that each is a number of days that a case
 * took.
 *
 * @param decided how many were decided
 * @param open how many were not
 * @param inStandard those decided within the standard time, among the decided
 */
public record Times(
    long decided, long open, long median, long ninetieth, long longest, Share inStandard) {

  /**
   * The times of some cases.
   *
   * @param standard the standard time of a case, in days
   */
  public static Times of(List<Handled> cases, ToLongFunction<Handled> standard) {
    List<Handled> decided = cases.stream().filter(each -> each.days().isPresent()).toList();
    long[] days = decided.stream().mapToLong(each -> each.days().orElseThrow()).sorted().toArray();
    long within =
        decided.stream()
            .filter(each -> each.days().orElseThrow() <= standard.applyAsLong(each))
            .count();
    return new Times(
        days.length,
        cases.size() - days.length,
        rank(days, 50),
        rank(days, 90),
        rank(days, 100),
        new Share(within, days.length));
  }

  /** The same for each value of an aspect, in the order of the words. */
  public static SortedMap<String, Times> by(
      Handled.Aspect aspect, List<Handled> cases, ToLongFunction<Handled> standard) {
    SortedMap<String, Times> times = new TreeMap<>();
    Map<String, List<Handled>> apart =
        cases.stream().collect(Collectors.groupingBy(each -> each.in(aspect)));
    apart.forEach((word, some) -> times.put(word, of(some, standard)));
    return times;
  }

  /** The nearest rank of sorted days; 0 where there are none. */
  static long rank(long[] sorted, int percent) {
    if (sorted.length == 0) {
      return 0;
    }
    int rank = Math.toIntExact(Math.ceilDiv((long) sorted.length * percent, 100L));
    return sorted[Math.max(1, rank) - 1];
  }
}

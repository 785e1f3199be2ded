package org.sekisho.casework.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Where the work of a forecast comes from: a record of what came, or chance with a seed. */
public final class Arrivals {

  private Arrivals() {}

  /**
   * Work of one kind that comes by chance: at any minute alike, and taking an exponential time.
   *
   * @param between minutes of work between two arrivals, on average
   * @param takes minutes of work that one takes, on average
   */
  public record Stream(String unit, String tier, int priority, long between, long takes) {}

  /** What comes until a minute. The same seed, the same work. */
  public static List<Job> drawn(List<Stream> streams, long until, long seed) {
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < streams.size(); i++) {
      Stream stream = streams.get(i);
      RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + i);
      long at = drawn(random, stream.between());
      for (long count = 0; at < until; count++) {
        String id = "%02d-%09d".formatted(i, count);
        long takes = drawn(random, stream.takes());
        jobs.add(new Job(id, stream.unit(), stream.tier(), stream.priority(), at, takes));
        at += drawn(random, stream.between());
      }
    }
    return jobs;
  }

  /** What came in a year by its record, with the work that a case of each tier takes. */
  public static List<Job> replayed(
      List<Handled> cases, WorkTime time, Map<String, Effort> efforts) {
    return cases.stream()
        .filter(each -> efforts.containsKey(each.tier()))
        .map(each -> {
          Effort effort = efforts.getOrDefault(each.tier(), new Effort(0, 0));
          return new Job(
              each.id(),
              each.unit(),
              each.tier(),
              effort.priority(),
              time.beginOf(each.opened()),
              effort.minutes());
        })
        .toList();
  }

  /** What a case of a tier asks of an officer. */
  public record Effort(int priority, long minutes) {}

  /** An exponential time; StrictMath, so that every machine draws the same. */
  private static long drawn(RandomGenerator random, long mean) {
    return Math.round(-StrictMath.log(1 - random.nextDouble()) * mean);
  }
}

package org.sekisho.casework.oversight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a unit would do in a stretch of time.
 *
 * @param done pieces of work done by its end
 * @param left pieces that came and are not done by its end
 * @param median working days from arrival to the end, of those done, by nearest rank
 * @param inStandard done within the standard time, among the done
 * @param busy minutes at work of all minutes that the officers have
 */
public record Forecast(
    long done, long left, long median, long ninetieth, Share inStandard, Share busy) {

  /**
   * The forecast for each unit.
   *
   * @param standard the standard time in working days
   */
  public static SortedMap<String, Forecast> of(
      List<Job> jobs, Map<String, Integer> officers, WorkTime time, long standard) {
    List<Queue.Served> served = Queue.run(jobs, officers);
    SortedMap<String, Forecast> forecasts = new TreeMap<>();
    jobs.stream()
        .map(Job::unit)
        .distinct()
        .forEach(unit ->
            forecasts.put(
                unit,
                of(
                    served.stream().filter(each -> each.job().unit().equals(unit)).toList(),
                    jobs.stream().filter(job -> job.unit().equals(unit)).count(),
                    officers.getOrDefault(unit, 0),
                    time,
                    standard)));
    return forecasts;
  }

  private static Forecast of(
      List<Queue.Served> served, long came, int officers, WorkTime time, long standard) {
    long[] days =
        served.stream()
            .filter(each -> each.ends() <= time.length())
            .mapToLong(each -> days(each, time))
            .sorted()
            .toArray();
    long within = Arrays.stream(days).filter(each -> each <= standard).count();
    long busy = served.stream().mapToLong(each -> worked(each, time.length())).sum();
    return new Forecast(
        days.length,
        came - days.length,
        Times.rank(days, 50),
        Times.rank(days, 90),
        new Share(within, days.length),
        new Share(busy, officers * time.length()));
  }

  private static long days(Queue.Served served, WorkTime time) {
    return Math.ceilDiv(served.ends() - served.job().arrives(), (long) time.minutesADay());
  }

  private static long worked(Queue.Served served, long end) {
    return Math.max(0, Math.min(served.ends(), end) - Math.min(served.begins(), end));
  }
}

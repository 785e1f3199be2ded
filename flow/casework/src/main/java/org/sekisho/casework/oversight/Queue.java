package org.sekisho.casework.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The work of units as queues: an officer who is free takes the most urgent piece that has waited
 * longest. Event by event, without chance: the same jobs and staff, the same answer.
 */
public final class Queue {

  private static final Comparator<Job> BY_ARRIVAL =
      Comparator.comparingLong(Job::arrives).thenComparing(Job::id);

  private static final Comparator<Job> BY_URGENCY =
      Comparator.comparingInt(Job::priority).thenComparing(BY_ARRIVAL);

  private Queue() {}

  /** When a piece of work was begun and done. */
  public record Served(Job job, long begins, long ends) {

    public long waits() {
      return begins - job.arrives();
    }
  }

  /** The work of every unit, in the order in which it was begun; a unit without staff does none. */
  public static List<Served> run(List<Job> jobs, Map<String, Integer> officers) {
    SortedMap<String, List<Job>> byUnit = new TreeMap<>();
    jobs.forEach(job -> byUnit.computeIfAbsent(job.unit(), unit -> new ArrayList<>()).add(job));
    List<Served> all = new ArrayList<>();
    byUnit.forEach((unit, some) -> all.addAll(unit(some, officers.getOrDefault(unit, 0))));
    all.sort(Comparator.comparingLong(Served::begins).thenComparing(served -> served.job().id()));
    return all;
  }

  private static List<Served> unit(List<Job> jobs, int officers) {
    List<Served> served = new ArrayList<>();
    List<Job> arriving = jobs.stream().sorted(BY_ARRIVAL).toList();
    PriorityQueue<Job> waiting = new PriorityQueue<>(BY_URGENCY);
    PriorityQueue<Long> free = new PriorityQueue<>();
    for (int i = 0; i < officers; i++) {
      free.add(0L);
    }
    int next = 0;
    long clock = 0;
    while (!free.isEmpty() && (next < arriving.size() || !waiting.isEmpty())) {
      long now = Math.max(clock, free.remove());
      if (waiting.isEmpty()) {
        now = Math.max(now, arriving.get(next).arrives());
      }
      clock = now;
      while (next < arriving.size() && arriving.get(next).arrives() <= now) {
        waiting.add(arriving.get(next++));
      }
      Job job = waiting.remove();
      served.add(new Served(job, now, now + job.takes()));
      free.add(now + job.takes());
    }
    return served;
  }
}

package org.sekisho.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The naive oracle: tries every world in which each share has one of the values that its range
 * allows, in steps of ten percent, and no more than the whole of a company is held. A verdict is
 * certain where it holds in all worlds and possible where it holds in one.
 */
final class Worlds {

  static final int STEP = 10 * Share.PERCENT;

  private final List<Holding> statements;
  private final int[] values;
  private final Map<String, Long> stated = new HashMap<>();
  private final List<Map<String, Map<String, Long>>> worlds = new ArrayList<>();

  /** All worlds of the shares held on the day; the same statement twice counts once. */
  Worlds(List<Holding> holdings, LocalDate day) {
    Set<Holding> distinct = new LinkedHashSet<>();
    holdings.stream().filter(holding -> holding.valid().contains(day)).forEach(distinct::add);
    this.statements = List.copyOf(distinct);
    this.values = new int[statements.size()];
    statements.forEach(one -> stated.merge(one.company(), (long) one.share().least(), Long::sum));
    choose(0);
  }

  private void choose(int index) {
    if (index == statements.size()) {
      Map<String, Map<String, Long>> world = world();
      if (world.values().stream().allMatch(this::isWhole)) {
        worlds.add(world);
      }
      return;
    }
    Holding holding = statements.get(index);
    boolean overstated = stated.getOrDefault(holding.company(), 0L) > Share.WHOLE;
    int most = overstated ? holding.share().least() : holding.share().most();
    for (int value = holding.share().least(); value <= most; value += STEP) {
      values[index] = value;
      choose(index + 1);
    }
  }

  /** Companies by id, each with its holders' shares. */
  private Map<String, Map<String, Long>> world() {
    Map<String, Map<String, Long>> world = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      world
          .computeIfAbsent(statements.get(i).company(), fresh -> new HashMap<>())
          .merge(statements.get(i).holder(), (long) values[i], Long::sum);
    }
    stated.forEach((company, sum) -> {
      if (sum > Share.WHOLE) {
        world.getOrDefault(company, Map.of()).merge("\0overstated", 0L, Long::sum);
      }
    });
    return world;
  }

  private boolean isWhole(Map<String, Long> holders) {
    return holders.containsKey("\0overstated")
        || holders.values().stream().mapToLong(Long::longValue).sum() <= Share.WHOLE;
  }

  /** Every company that the seeds, growing, come to hold to the threshold; by certainty. */
  Map<String, Certainty> reached(Set<String> seeds, Threshold threshold) {
    Map<String, Integer> count = new HashMap<>();
    for (Map<String, Map<String, Long>> world : worlds) {
      for (String company : reached(world, seeds, threshold)) {
        count.merge(company, 1, Integer::sum);
      }
    }
    Map<String, Certainty> verdicts = new HashMap<>();
    count.forEach(
        (company, times) -> verdicts.put(company, Certainty.of(times == worlds.size(), true)));
    return verdicts;
  }

  private static Set<String> reached(
      Map<String, Map<String, Long>> world, Set<String> seeds, Threshold threshold) {
    Set<String> set = new HashSet<>(seeds);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Map.Entry<String, Map<String, Long>> company : world.entrySet()) {
        long sum = 0;
        for (Map.Entry<String, Long> holder : company.getValue().entrySet()) {
          sum += set.contains(holder.getKey()) ? holder.getValue() : 0;
        }
        grew |= threshold.isMetBy(sum) && set.add(company.getKey());
      }
    }
    set.removeAll(seeds);
    return new TreeSet<>(set);
  }
}

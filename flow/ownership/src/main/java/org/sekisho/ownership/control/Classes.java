package org.sekisho.ownership.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.ownership.graph.Graph;

/**
 * Parts a circle into classes of parties that control each other. Whom a member controls inside its
 * circle follows from the holdings inside alone, for what it controls outside holds nothing inside.
 */
final class Classes {

  /** The most holdings that are looked at in all circles of a register. */
  private static final long MOST_LOOKS = 20_000_000;

  private final Graph graph;
  private final int[] circle;
  private long looks;

  Classes(Graph graph, int[] circle) {
    this.graph = graph;
    this.circle = circle;
  }

  private record Controlled(int party, Set<Integer> set) {}

  /**
   * The classes of a circle, each after those that it controls; empty where the circles are too
   * large to be searched member by member. Two parties control each other where the sets that they
   * control, themselves included, are the same set.
   */
  Optional<List<int[]>> of(int[] members) {
    List<Controlled> all = new ArrayList<>();
    for (int member : members) {
      all.add(new Controlled(member, controlled(member)));
      if (looks > MOST_LOOKS) {
        return Optional.empty();
      }
    }
    all.sort(Comparator.comparingInt(one -> one.set.size()));
    Map<Set<Integer>, List<Integer>> classes = new LinkedHashMap<>();
    for (Controlled one : all) {
      classes.computeIfAbsent(one.set, fresh -> new ArrayList<>()).add(one.party);
    }
    return Optional.of(
        classes.values().stream()
            .map(parties -> parties.stream().mapToInt(Integer::intValue).toArray())
            .toList());
  }

  private Set<Integer> controlled(int party) {
    Set<Integer> set = new HashSet<>(Set.of(party));
    List<Integer> open = new ArrayList<>(List.of(party));
    Map<Integer, Long> sums = new HashMap<>();
    while (!open.isEmpty() && looks <= MOST_LOOKS) {
      int holder = open.removeLast();
      for (int edge = graph.firstHeld(holder); edge < graph.afterHeld(holder); edge++) {
        looks++;
        int company = graph.held(edge);
        if (circle[company] == circle[party]
            && ControlPairs.MAJORITY.isMetBy(
                sums.merge(company, (long) graph.heldLeast(edge), Long::sum))
            && set.add(company)) {
          open.add(company);
        }
      }
    }
    return set;
  }
}

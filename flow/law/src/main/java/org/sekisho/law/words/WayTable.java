package org.sekisho.law.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sekisho.law.condition.Condition;
import org.sekisho.terms.Text;

/**
 * A condition as a table: a row for each statement, a column for each way to meet the condition. A
 * way tells which statements must hold and which must not; what it leaves open does not matter. The
 * condition holds where all that one way tells is so (its disjunctive normal form).
 *
 * @param statements what the rows say
 * @param ways for each way, by row, whether the statement must hold
 */
public record WayTable(List<Text> statements, List<Map<Integer, Boolean>> ways) {

  /** More columns than this are harder to read than the outline. */
  private static final int MOST = 16;

  public WayTable {
    statements = List.copyOf(statements);
    ways = ways.stream().map(Map::copyOf).toList();
  }

  /** The table; empty where the condition is one statement, or has too many ways. */
  public static Optional<WayTable> of(ConditionWords words, Condition condition) {
    Ways ways = new Ways();
    Optional<List<Map<Integer, Boolean>>> found = ways.of(condition, true);
    List<Text> statements = ways.rows.keySet().stream().map(words::of).toList();
    return found.filter(all -> statements.size() > 1).map(all -> new WayTable(statements, all));
  }

  /** The rows met so far, and the ways of a part; no ways at all where they are too many. */
  private static final class Ways {

    private final Map<Condition, Integer> rows = new LinkedHashMap<>();

    Optional<List<Map<Integer, Boolean>>> of(Condition condition, boolean holds) {
      return switch (condition) {
        case Condition.Constant(boolean value) ->
            Optional.of(value == holds ? List.of(Map.of()) : List.of());
        case Condition.And(List<Condition> parts) ->
            holds ? together(parts, true) : apart(parts, false);
        case Condition.Or(List<Condition> parts) ->
            holds ? apart(parts, true) : together(parts, false);
        case Condition.Not(Condition part) -> of(part, !holds);
        case Condition.Flag flag -> single(flag, holds);
        case Condition.Among among -> single(among, holds);
        case Condition.Comparison comparison -> single(comparison, holds);
        case Condition.Term term -> single(term, holds);
      };
    }

    private Optional<List<Map<Integer, Boolean>>> single(Condition statement, boolean holds) {
      int row = rows.computeIfAbsent(statement, unseen -> rows.size());
      return Optional.of(List.of(Map.of(row, holds)));
    }

    private Optional<List<Map<Integer, Boolean>>> apart(List<Condition> parts, boolean hold) {
      List<Map<Integer, Boolean>> all = new ArrayList<>();
      boolean few = true;
      for (Condition part : parts) {
        Optional<List<Map<Integer, Boolean>>> ways = of(part, hold);
        ways.ifPresent(more -> more.forEach(way -> add(all, way)));
        few &= ways.isPresent() && all.size() <= MOST;
      }
      return few ? Optional.of(all) : Optional.empty();
    }

    private Optional<List<Map<Integer, Boolean>>> together(List<Condition> parts, boolean hold) {
      List<Map<Integer, Boolean>> all = List.of(Map.of());
      boolean few = true;
      for (Condition part : parts) {
        Optional<List<Map<Integer, Boolean>>> ways = of(part, hold);
        all = few && ways.isPresent() ? crossed(all, ways.get()) : all;
        few &= ways.isPresent() && all.size() <= MOST;
      }
      return few ? Optional.of(all) : Optional.empty();
    }

    private static List<Map<Integer, Boolean>> crossed(
        List<Map<Integer, Boolean>> some, List<Map<Integer, Boolean>> others) {
      List<Map<Integer, Boolean>> all = new ArrayList<>();
      for (Map<Integer, Boolean> one : some) {
        for (Map<Integer, Boolean> other : others) {
          both(one, other).ifPresent(way -> add(all, way));
        }
      }
      return all;
    }

    /** Both ways in one; none where they contradict each other. */
    private static Optional<Map<Integer, Boolean>> both(
        Map<Integer, Boolean> one, Map<Integer, Boolean> other) {
      Map<Integer, Boolean> both = new TreeMap<>(one);
      for (Map.Entry<Integer, Boolean> told : other.entrySet()) {
        Boolean before = both.put(told.getKey(), told.getValue());
        if (before != null && !before.equals(told.getValue())) {
          return Optional.empty();
        }
      }
      return Optional.of(both);
    }

    /** A way that asks more than another is no way of its own. */
    private static void add(List<Map<Integer, Boolean>> all, Map<Integer, Boolean> way) {
      if (all.stream().noneMatch(other -> way.entrySet().containsAll(other.entrySet()))) {
        all.removeIf(other -> other.entrySet().containsAll(way.entrySet()));
        all.add(way);
      }
    }
  }
}

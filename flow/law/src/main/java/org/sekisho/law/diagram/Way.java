package org.sekisho.law.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sekisho.law.condition.Condition;

/** Facts still open, each within some values, and the reply they lead to. */
public record Way(List<Step> steps, Reply reply) {

  public Way {
    steps = List.copyOf(steps);
  }

  /** What a way demands of one open fact, or of a comparison between several. */
  public sealed interface Step {

    /** The fact is one of these codes. */
    record OneOf(int slot, List<Long> codes) implements Step {
      public OneOf {
        codes = List.copyOf(codes);
      }
    }

    /** The fact lies in one of these intervals, both ends included. */
    record Within(int slot, List<Interval> intervals) implements Step {
      public Within {
        intervals = List.copyOf(intervals);
      }
    }

    /** The comparison holds, or does not. */
    record Compared(Condition.Comparison comparison, boolean holds) implements Step {}
  }

  /** Values from the least to the most; open above where {@code most} is the greatest long. */
  public record Interval(long least, long most) {}

  static List<Step> steps(List<Variable> variables, Map<Integer, List<Integer>> cells) {
    List<Step> steps = new ArrayList<>();
    cells.forEach((variable, taken) -> steps.add(step(variables.get(variable), taken)));
    return steps;
  }

  private static Step step(Variable variable, List<Integer> cells) {
    return switch (variable) {
      case Variable.Words words ->
          new Step.OneOf(
              words.slot(),
              cells.stream().flatMap(cell -> words.codesByCell().get(cell).stream()).toList());
      case Variable.Numbers numbers -> new Step.Within(numbers.slot(), intervals(numbers, cells));
      case Variable.Sides sides -> new Step.Compared(sides.comparison(), cells.contains(1));
    };
  }

  /** Neighbouring cells become one interval. */
  private static List<Interval> intervals(Variable.Numbers numbers, List<Integer> cells) {
    List<Interval> intervals = new ArrayList<>();
    for (int cell : cells) {
      long least = numbers.starts().get(cell);
      long most = cell + 1 < numbers.cells() ? numbers.starts().get(cell + 1) - 1 : Long.MAX_VALUE;
      boolean joins = !intervals.isEmpty() && intervals.getLast().most() == least - 1;
      intervals.add(new Interval(joins ? intervals.removeLast().least() : least, most));
    }
    return intervals;
  }
}

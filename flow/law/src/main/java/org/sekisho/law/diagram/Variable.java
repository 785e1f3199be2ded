package org.sekisho.law.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Relation;
import org.sekisho.law.evaluation.Arithmetic;

/** What a diagram branches on. Its cells are the finest distinctions that the law draws. */
sealed interface Variable {

  int cells();

  /** The cell that the facts lie in, where they tell it. */
  OptionalInt cell(Facts facts);

  /** The slots of the facts it asks about. */
  List<Integer> slots();

  /** How likely a cell is before anything is known, relative to its fellows. */
  double weight(int cell);

  /** A choice or country: codes that no condition tells apart share a cell. */
  record Words(int slot, List<List<Long>> codesByCell) implements Variable {
    public Words {
      codesByCell = List.copyOf(codesByCell);
    }

    @Override
    public int cells() {
      return codesByCell.size();
    }

    @Override
    public OptionalInt cell(Facts facts) {
      return facts.isKnown(slot) ? OptionalInt.of(cellOf(facts.value(slot))) : OptionalInt.empty();
    }

    @Override
    public List<Integer> slots() {
      return List.of(slot);
    }

    @Override
    public double weight(int cell) {
      return codesByCell.get(cell).size();
    }

    private int cellOf(long code) {
      for (int cell = 0; cell < codesByCell.size(); cell++) {
        if (codesByCell.get(cell).contains(code)) {
          return cell;
        }
      }
      return 0;
    }

    boolean holds(int cell, Codes codes) {
      return codes.contains(codesByCell.get(cell).getFirst());
    }
  }

  /** A yes-no fact (0 and 1) or a number: intervals between the bounds that the law names. */
  record Numbers(int slot, List<Long> starts) implements Variable {
    public Numbers {
      starts = List.copyOf(starts);
    }

    /** Intervals of a range, cut so that every comparison is constant in each. */
    static Numbers cut(int slot, long least, long greatest, NavigableSet<Long> cuts) {
      List<Long> starts = new ArrayList<>(List.of(least));
      cuts.stream().filter(cut -> cut > least && cut <= greatest).forEach(starts::add);
      return new Numbers(slot, starts);
    }

    @Override
    public int cells() {
      return starts.size();
    }

    @Override
    public OptionalInt cell(Facts facts) {
      return facts.isKnown(slot) ? OptionalInt.of(cellOf(facts.value(slot))) : OptionalInt.empty();
    }

    @Override
    public List<Integer> slots() {
      return List.of(slot);
    }

    @Override
    public double weight(int cell) {
      return 1;
    }

    private int cellOf(long value) {
      int cell = 0;
      while (cell + 1 < starts.size() && starts.get(cell + 1) <= value) {
        cell++;
      }
      return cell;
    }

    boolean holds(int cell, Relation relation, long bound) {
      return relation.holds(starts.get(cell), bound);
    }
  }

  /** A comparison between several facts, taken whole: it holds or it does not. */
  record Sides(Condition.Comparison comparison, List<Integer> slots) implements Variable {
    public Sides {
      slots = List.copyOf(slots);
    }

    @Override
    public int cells() {
      return 2;
    }

    @Override
    public OptionalInt cell(Facts facts) {
      if (!slots.stream().allMatch(facts::isKnown)) {
        return OptionalInt.empty();
      }
      long left = Arithmetic.value(comparison.left(), facts);
      long right = Arithmetic.value(comparison.right(), facts);
      return OptionalInt.of(comparison.relation().holds(left, right) ? 1 : 0);
    }

    @Override
    public double weight(int cell) {
      return 1;
    }
  }
}

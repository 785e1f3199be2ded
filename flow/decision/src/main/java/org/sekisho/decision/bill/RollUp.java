package org.sekisho.decision.bill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sekisho.decision.Verdict;

/**
 * The verdict on each part with all that it is made of or depends on, however deep. What is below a
 * part in several places counts in each; a ring of parts has one verdict. Verdicts only get
 * stricter on their way up and there are finitely many, so that it ends.
 */
final class RollUp {

  private RollUp() {}

  /**
   * Rolls up.
   *
   * @param own the verdict on each part alone, by number
   * @param below the parts right below each, by number
   */
  static List<Verdict> of(List<Verdict> own, List<List<Integer>> below) {
    List<List<Integer>> above = turned(below);
    List<Verdict> wholes = new ArrayList<>(own);
    Deque<Integer> changed = new ArrayDeque<>();
    for (int part = own.size() - 1; part >= 0; part--) {
      changed.add(part);
    }
    while (!changed.isEmpty()) {
      int part = changed.remove();
      for (int holder : above.get(part)) {
        Verdict stricter = Strictest.of(wholes.get(holder), wholes.get(part));
        if (!stricter.equals(wholes.set(holder, stricter))) {
          changed.add(holder);
        }
      }
    }
    return wholes;
  }

  private static List<List<Integer>> turned(List<List<Integer>> below) {
    List<List<Integer>> above = new ArrayList<>();
    below.forEach(each -> above.add(new ArrayList<>()));
    for (int part = 0; part < below.size(); part++) {
      for (int each : below.get(part)) {
        above.get(each).add(part);
      }
    }
    return above;
  }
}

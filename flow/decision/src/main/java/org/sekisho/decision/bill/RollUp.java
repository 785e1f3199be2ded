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

  static List<Verdict> of(List<PartDecision> parts) {
    List<List<Integer>> above = new ArrayList<>();
    parts.forEach(part -> above.add(new ArrayList<>()));
    parts.forEach(
        part -> part.part().below().forEach(below -> above.get(below).add(part.part().number())));
    List<Verdict> wholes = new ArrayList<>(parts.stream().map(PartDecision::own).toList());
    Deque<Integer> changed = new ArrayDeque<>();
    for (int part = parts.size() - 1; part >= 0; part--) {
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
}

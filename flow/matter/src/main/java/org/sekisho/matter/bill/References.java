package org.sekisho.matter.bill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.matter.bill.BillDocument.Dependency;
import org.sekisho.terms.Problem;

/** Joins parts with those they depend on, by their references. */
final class References {

  private final Map<String, Draft> byRef = new HashMap<>();
  private final List<Problem> problems;

  /**
   * Knows each part by its reference; of two with the same, the first.
   *
   * @param problems takes what is wrong with no single part
   */
  References(List<Draft> parts, List<Problem> problems) {
    this.problems = problems;
    for (Draft part : parts) {
      String ref = part.ref();
      Draft first = ref.isEmpty() ? part : byRef.getOrDefault(ref, part);
      if (first == part) {
        byRef.put(ref, part);
      } else {
        part.tell(BillProblems.sameRef(part.place, ref, first.place));
      }
    }
    byRef.remove("");
  }

  void join(List<Dependency> dependencies) {
    dependencies.forEach(this::join);
  }

  private void join(Dependency dependency) {
    Optional<Draft> part = find(dependency);
    if (part.isEmpty()) {
      problems.add(unknown(dependency));
    }
    for (Dependency on : dependency.on()) {
      part.ifPresent(
          above -> find(on).ifPresentOrElse(above.below::add, () -> above.tell(unknown(on))));
      if (!on.on().isEmpty()) {
        join(on);
      }
    }
  }

  private Optional<Draft> find(Dependency dependency) {
    return dependency.ref().flatMap(ref -> Optional.ofNullable(byRef.get(ref)));
  }

  private static Problem unknown(Dependency dependency) {
    return dependency
        .ref()
        .map(ref -> BillProblems.unknownRef(dependency.place(), ref))
        .orElseGet(() -> BillProblems.missing(dependency.place(), "ref"));
  }
}

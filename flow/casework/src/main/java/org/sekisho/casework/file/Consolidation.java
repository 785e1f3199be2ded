package org.sekisho.casework.file;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.examination.GivenAdvice;
import org.sekisho.casework.filing.Part;

/**
 * Advice of one level drawn together, part by part.
 *
 * @param kinds what is advised on each part; more than one conflict
 */
public record Consolidation(SortedMap<Part, Set<AdviceKind>> kinds) {

  public Consolidation {
    kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
  }

  /** What the officers of a unit say. */
  public static Consolidation of(CaseFile file, String unit) {
    return of(
        file.examination().standing(file.round(), AdviceLevel.OFFICER).stream()
            .filter(given -> given.unit().equals(unit))
            .toList());
  }

  /** What the units say. */
  public static Consolidation ofUnits(CaseFile file) {
    return of(file.examination().standing(file.round(), AdviceLevel.UNIT));
  }

  /** What is said in the end. */
  public static Consolidation ofAll(CaseFile file) {
    return of(file.examination().standing(file.round(), AdviceLevel.FINAL));
  }

  private static Consolidation of(List<GivenAdvice> standing) {
    SortedMap<Part, Set<AdviceKind>> kinds = new TreeMap<>();
    standing.forEach(given ->
        kinds
            .computeIfAbsent(given.advice().part(), part -> EnumSet.noneOf(AdviceKind.class))
            .add(given.advice().kind()));
    return new Consolidation(kinds);
  }

  /** Units that have the case, are not done with it, and have not advised. */
  static List<String> silent(CaseFile file) {
    Set<String> spoken =
        file.examination().standing(file.round(), AdviceLevel.UNIT).stream()
            .map(GivenAdvice::unit)
            .collect(java.util.stream.Collectors.toSet());
    return file.posting().places().values().stream()
        .filter(place -> !place.released())
        .map(Posting.UnitPlace::unit)
        .filter(unit -> !spoken.contains(unit))
        .toList();
  }

  /** Whether advice on the part, or on the whole case, is there. */
  public boolean covers(Part part) {
    return kinds.containsKey(part) || kinds.containsKey(Part.WHOLE);
  }

  /** Parts on which advice differs. */
  public List<Part> conflicting() {
    return kinds.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(java.util.Map.Entry::getKey)
        .toList();
  }
}

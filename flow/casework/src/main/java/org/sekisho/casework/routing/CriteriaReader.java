package org.sekisho.casework.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads the field {@code when} of a rule. */
final class CriteriaReader {

  private static final Set<String> STAGES =
      new TreeSet<>(
          List.of(
              "submitted",
              "returned",
              "in-examination",
              "recommended",
              "decided",
              "under-appeal",
              "withdrawn"));
  private static final Set<String> OUTCOMES =
      Stream.concat(
              Arrays.stream(Outcome.values()).map(Outcome::code), Stream.of(CaseFacts.UNDECIDED))
          .collect(Collectors.toCollection(TreeSet::new));

  private final Set<String> flags;
  private final Problems problems;

  CriteriaReader(Set<String> flags, Problems problems) {
    this.flags = flags;
    this.problems = problems;
  }

  /** Criteria that nobody gave demand nothing. */
  Criteria read(Fields rule) {
    Optional<Fields> given = rule.node("when").map(node -> Fields.of(node, problems));
    Place place = rule.placeOf("when");
    Criteria criteria =
        new Criteria(
            known(place, strings(given, "stages"), STAGES),
            strings(given, "gates"),
            strings(given, "regimes"),
            known(place, strings(given, "outcomes"), OUTCOMES),
            strings(given, "law"),
            strings(given, "countries"),
            strings(given, "controls"),
            known(place, strings(given, "flags"), flags),
            known(place, strings(given, "without"), flags),
            strings(given, "organisations"));
    given.ifPresent(Fields::close);
    return criteria;
  }

  private static Set<String> strings(Optional<Fields> given, String name) {
    return given.map(fields -> new TreeSet<>(fields.strings(name))).orElseGet(TreeSet::new);
  }

  private Set<String> known(Place place, Set<String> words, Set<String> known) {
    words.stream()
        .filter(word -> !known.contains(word))
        .forEach(word -> unknown(problems, place, word, known));
    return words;
  }

  static void unknown(Problems problems, Place place, String word, Set<String> known) {
    problems.add(
        "casework.routing.unknown",
        place,
        Text.of("`" + word + "` is not known here", "`" + word + "`は定義されていません"),
        Nearest.hint(
            word,
            known,
            Text.of("known are: " + String.join(", ", known), "定義済み：" + String.join("、", known))));
  }
}

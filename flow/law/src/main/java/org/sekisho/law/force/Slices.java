package org.sekisho.law.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sekisho.law.pack.Collision;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.terms.Period;

/** Cuts the time line of a regime wherever a rule, value, set or term begins or ends. */
public final class Slices {

  private Slices() {}

  /** The slices from the first day on which a question is answered, the last one open. */
  public static List<Period> of(Regime regime) {
    Optional<LocalDate> first =
        regime.questions().stream().map(Question::from).min(LocalDate::compareTo);
    if (first.isEmpty()) {
      return List.of();
    }
    TreeSet<LocalDate> cuts = new TreeSet<>();
    boundaries(regime).filter(day -> day.isAfter(first.get())).forEach(cuts::add);
    List<Period> slices = new ArrayList<>();
    LocalDate from = first.get();
    for (LocalDate cut : cuts) {
      slices.add(Period.between(from, cut.minusDays(1)));
      from = cut;
    }
    slices.add(Period.from(from));
    return slices;
  }

  private static Stream<LocalDate> boundaries(Regime regime) {
    return Stream.of(
            regime.questions().stream().map(Question::from),
            regime.rules().stream().flatMap(Rule::withExceptions).flatMap(Slices::boundaries),
            regime.collisions().stream().map(Collision::inForce).flatMap(Slices::boundaries),
            regime.values().values().stream().flatMap(value -> value.versions().boundaries()),
            regime.sets().values().stream().flatMap(set -> set.versions().boundaries()),
            regime.terms().values().stream().flatMap(term -> term.versions().boundaries()))
        .flatMap(days -> days);
  }

  private static Stream<LocalDate> boundaries(Rule rule) {
    return Stream.of(rule.inForce(), rule.applies()).flatMap(Slices::boundaries);
  }

  private static Stream<LocalDate> boundaries(Period period) {
    return Stream.concat(
        Stream.of(period.from()), period.to().map(last -> last.plusDays(1)).stream());
  }
}

package org.sekisho.law.force;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.law.condition.Names;
import org.sekisho.law.condition.Stated;
import org.sekisho.law.pack.DatedValue;
import org.sekisho.law.pack.Regime;

/** What a pack's names mean on one day. */
record NamesOnDay(Regime regime, LocalDate day) implements Names {

  @Override
  public Optional<DatedNumber> value(String id) {
    return Optional.ofNullable(regime.values().get(id))
        .flatMap(value ->
            value
                .versions()
                .on(day)
                .map(version -> new DatedNumber(version.value(), value.type())));
  }

  @Override
  public Optional<List<String>> set(String id) {
    return Optional.ofNullable(regime.sets().get(id))
        .flatMap(set -> set.versions().on(day))
        .map(DatedValue.Sourced::value);
  }

  @Override
  public Optional<Stated> term(String id) {
    return Optional.ofNullable(regime.terms().get(id)).flatMap(term -> term.on(day));
  }
}

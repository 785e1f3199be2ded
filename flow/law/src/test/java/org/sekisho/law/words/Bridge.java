package org.sekisho.law.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.documents.Node;
import org.sekisho.law.condition.CelText;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.condition.Lowering;
import org.sekisho.law.condition.Names;
import org.sekisho.law.condition.PackNames;
import org.sekisho.law.condition.Stated;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.law.pack.DatedValue;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Problems;

/** The invented law of the bridge on a day, and any condition in its vocabulary. */
record Bridge(Regime regime, LocalDate day) implements Names {

  static Bridge on(LocalDate day) {
    return new Bridge(TestLaws.bridge(), day);
  }

  Condition condition(Node.Scalar text) {
    Problems problems = new Problems();
    PackNames names =
        new PackNames(regime.values().keySet(), regime.sets().keySet(), regime.terms().keySet());
    Optional<Stated> stated = new CelText(regime.gate(), names, Map.of(), problems).read(text);
    Optional<Condition> condition =
        stated.map(each -> Lowering.lower(each, regime.gate(), this, problems));
    return problems.check(condition::orElseThrow).orThrow();
  }

  @Override
  public Optional<DatedNumber> value(String id) {
    return Optional.ofNullable(regime.values().get(id))
        .flatMap(value ->
            value.versions().on(day).map(now -> new DatedNumber(now.value(), value.type())));
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

package org.sekisho.pages.ask;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sekisho.casework.filing.Attachment;
import org.sekisho.casework.filing.Decided;
import org.sekisho.casework.filing.Filing;
import org.sekisho.decision.Decision;
import org.sekisho.decision.RegimeDecision;
import org.sekisho.decision.Verdict;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.FactType;
import org.sekisho.matter.MatterWriter;
import org.sekisho.terms.Outcome;

/** A filing as a decision begins it: the matter, what the law said, the countries in it. */
final class Filed {

  private Filed() {}

  /** The regimes under which something is to be reported, notified or applied for. */
  static List<Regime> regimes(Decision decision) {
    return decision.regimes().stream()
        .filter(each ->
            switch (each.verdict()) {
              case Verdict.Decided(Outcome outcome) ->
                  switch (outcome) {
                    case REPORT, NOTIFY, LICENSE -> true;
                    case FREE, FORBIDDEN -> false;
                  };
              case Verdict.Undecided open -> true;
              case Verdict.OutOfScope outside -> false;
              case Verdict.Unanswered unanswered -> false;
            })
        .map(RegimeDecision::regime)
        .toList();
  }

  static Filing of(
      Decision decision, String regime, OptionalLong leaf, List<Attachment> attachments) {
    SortedSet<String> countries = new TreeSet<>();
    decision
        .matter()
        .answers()
        .forEach((id, answer) ->
            decision
                .matter()
                .gate()
                .fact(id)
                .filter(fact -> fact.type() instanceof FactType.Country)
                .filter(fact -> answer instanceof Answer.Known)
                .ifPresent(fact -> countries.add(AnswerReader.write(fact, answer))));
    String chosen =
        regimes(decision).stream().map(Regime::id).filter(regime::equals).findFirst().orElse("");
    return new Filing(
        decision.matter().gate().id(),
        chosen,
        decision.matter().title(),
        MatterWriter.write(decision.matter()),
        Decided.of(decision, leaf.isPresent() ? Optional.of(leaf.getAsLong()) : Optional.empty()),
        List.of(),
        List.of(),
        countries,
        attachments,
        new TreeMap<>());
  }
}

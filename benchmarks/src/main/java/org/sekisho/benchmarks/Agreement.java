package org.sekisho.benchmarks;

import java.util.List;
import java.util.Optional;
import org.sekisho.law.columns.MatterSet;
import org.sekisho.law.columns.Survey;
import org.sekisho.law.columns.SurveyedQuestion;
import org.sekisho.terms.Outcome;

/** Nothing is measured before all say the same. */
final class Agreement {

  private final Survey survey;

  Agreement(Survey survey) {
    this.survey = survey;
  }

  void check(List<Deal> deals, List<CelLaw.Record> records, CelLaw library) {
    for (SurveyedQuestion question : survey.questions()) {
      for (Outcome outcome : Outcome.values()) {
        check(question, outcome, deals);
      }
    }
    for (int row = 0; row < records.size(); row++) {
      check(row, library.answers(records.get(row)));
    }
  }

  private static void check(SurveyedQuestion question, Outcome outcome, List<Deal> deals) {
    MatterSet sure = question.outcome(outcome).sure();
    for (int row = 0; row < deals.size(); row++) {
      boolean byHand = byHand(question, deals.get(row)).filter(outcome::equals).isPresent();
      if (sure.contains(row) != byHand) {
        throw new IllegalStateException(
            question.question().question().id() + " of matter " + row + ": " + outcome);
      }
    }
  }

  private static Optional<Outcome> byHand(SurveyedQuestion question, Deal deal) {
    String id = question.question().question().id();
    Optional<Outcome> answer =
        switch (deal.actKind) {
          case TECHNOLOGY_CONTRACT ->
              only(id, "technology_contract", HandWrittenLaw.technology(deal));
          case CIRCUMSTANCES_CHANGE -> only(id, "change_report", HandWrittenLaw.change(deal));
          case BREACH -> only(id, "consequence", HandWrittenLaw.consequence(deal));
          case REAL_ESTATE -> Optional.empty();
          case DISPOSAL -> only(id, "report", HandWrittenLaw.report(deal));
          default ->
              only(id, "entry", HandWrittenLaw.entry(deal))
                  .or(() -> only(id, "report", HandWrittenLaw.report(deal)));
        };
    return answer;
  }

  private static Optional<Outcome> only(String asked, String question, Outcome outcome) {
    return asked.equals(question) ? Optional.of(outcome) : Optional.empty();
  }

  private void check(int row, int[] answers) {
    for (int i = 0; i < answers.length; i++) {
      SurveyedQuestion question = survey.questions().get(i);
      boolean agrees =
          answers[i] < 0
              ? question.leaves().stream().noneMatch(leaf -> leaf.sure().contains(row))
              : question.leaves().get(answers[i]).sure().contains(row);
      if (!agrees) {
        throw new IllegalStateException(
            question.question().question().id() + " of matter " + row + " by the library");
      }
    }
  }
}

package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.WorkedCase;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** Worked cases: what is given, and the answer that the law must give. */
final class CasePart {

  private final Voice voice;
  private final Regime regime;

  CasePart(Voice voice, Regime regime) {
    this.voice = voice;
    this.regime = regime;
  }

  Html of(List<WorkedCase> cases) {
    return Html.several(cases.stream().map(this::one).toList());
  }

  private Html one(WorkedCase worked) {
    return voice.fold(
        worked.title(), Html.element("table", Html.element("tbody", rows(worked))).styled("facts"));
  }

  private List<Html> rows(WorkedCase worked) {
    List<Html> rows = new ArrayList<>();
    rows.add(voice.row("Day of the act", "行為の日", Days.day(voice, worked.matter().date())));
    worked
        .matter()
        .answers()
        .forEach((id, answer) ->
            regime.gate().fact(id).ifPresent(fact -> rows.add(given(fact, answer))));
    worked
        .expected()
        .forEach((id, expected) ->
            regime.question(id).ifPresent(question -> rows.add(answered(question, expected))));
    return rows;
  }

  private Html given(FactDefinition fact, Answer answer) {
    Text value =
        switch (answer) {
          case Answer.Known(long known) -> fact.type().show(known);
          case Answer.DontKnow() -> Text.of("not known", "不明");
        };
    return voice.row(fact.label().en(), fact.label().ja(), voice.say(value));
  }

  private Html answered(Question question, WorkedCase.Expected expected) {
    Html answer =
        switch (expected) {
          case WorkedCase.Expected.Decided(Outcome outcome) -> Badges.outcome(voice, outcome);
          case WorkedCase.Expected.Undecided() -> voice.say("undecided", "未定");
          case WorkedCase.Expected.OutOfScope() -> voice.say("does not arise", "対象外");
        };
    Text title = question.title();
    return voice.row("→ " + title.en(), "→ " + title.ja(), answer);
  }
}

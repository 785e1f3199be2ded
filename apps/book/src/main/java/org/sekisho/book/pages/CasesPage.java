package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.WorkedCase;
import org.sekisho.terms.Text;

/** The worked cases of a regime, each under the first of the questions that it answers. */
final class CasesPage {

  private CasesPage() {}

  static Page of(Chapter chapter, Voice voice) {
    Regime regime = chapter.regime();
    List<Page.Crumb> crumbs =
        List.of(
            new Page.Crumb(Address.ofGate(regime.gate().id()), regime.gate().title()),
            new Page.Crumb(Address.of(regime), regime.title()));
    List<Html> sections = new ArrayList<>();
    sections.add(
        voice.p(
            Text.of(
                "Each case is tried whenever the law is built: the answer shown is the one that"
                    + " the rules give.",
                "各事例は、法令データを更新する都度検証され、示された判定は規定による判定と一致する。")));
    for (Question question : regime.questions()) {
      List<WorkedCase> cases =
          chapter.cases().stream().filter(each -> isFirst(regime, question, each)).toList();
      if (!cases.isEmpty()) {
        sections.add(section(question, cases, voice, regime));
      }
    }
    return new Page(
        Address.ofCases(regime), Text.of("Worked cases", "事例"), crumbs, Html.several(sections));
  }

  private static Html section(
      Question question, List<WorkedCase> cases, Voice voice, Regime regime) {
    Text title = question.title();
    int count = cases.size();
    return voice.section(
        question.id(),
        title.en() + " (" + count + ")",
        title.ja() + "（" + count + "件）",
        new CasePart(voice, regime).of(cases));
  }

  private static boolean isFirst(Regime regime, Question question, WorkedCase worked) {
    return regime.questions().stream()
        .filter(each -> worked.expected().containsKey(each.id()))
        .findFirst()
        .filter(question::equals)
        .isPresent();
  }
}

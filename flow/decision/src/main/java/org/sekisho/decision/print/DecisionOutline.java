package org.sekisho.decision.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Missing;
import org.sekisho.facts.Facts;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.words.CitationWords;
import org.sekisho.terms.Text;

/** A decision in sections: the answers first, then deadlines, duties, grounds, what is missing. */
public final class DecisionOutline {

  private static final int MOST_QUESTIONS = 8;

  private DecisionOutline() {}

  /** The sections that have something to say, in the order in which they are read. */
  public static List<Outline.Section> of(Decision decision) {
    return Stream.of(
            new Outline.Section(
                "answers", Text.of("Answers", "判定"), RegimeOutline.answers(decision)),
            new Outline.Section(
                "tensions", Text.of("Laws that pull apart", "法令の抵触"), tensions(decision)),
            new Outline.Section("deadlines", Text.of("Deadlines", "期限"), deadlines(decision)),
            new Outline.Section("filings", Text.of("To file", "提出書類"), filings(decision)),
            new Outline.Section(
                "criteria", Text.of("Conditions to keep", "遵守すべき基準"), criteria(decision)),
            new Outline.Section(
                "grounds", Text.of("Grounds", "理由"), RegimeOutline.grounds(decision)),
            new Outline.Section(
                "branches", Text.of("It depends", "場合分け"), RegimeOutline.branches(decision)),
            new Outline.Section("missing", Text.of("Still to ask", "確認を要する事実"), missing(decision)),
            new Outline.Section("law", Text.of("Law used", "適用法令"), law(decision)))
        .filter(section -> !section.lines().isEmpty())
        .toList();
  }

  private static List<Outline> tensions(Decision decision) {
    return decision.tensions().stream().map(TensionWords::of).toList();
  }

  private static List<Outline> deadlines(Decision decision) {
    return decision.deadlines().stream().map(DeadlineWords::of).map(Outline::of).toList();
  }

  private static List<Outline> filings(Decision decision) {
    return decision.filings().stream()
        .map(filing -> Outline.of(DutyWords.filing(filing.regime(), filing.what())))
        .toList();
  }

  private static List<Outline> criteria(Decision decision) {
    return decision.criteria().stream()
        .map(criterion -> {
          Text basis = CitationWords.of(criterion.regime(), criterion.what().citations());
          Text title = criterion.what().title();
          return Outline.of(
              Text.of(title.en() + " [" + basis.en() + "]", title.ja() + "［" + basis.ja() + "］"));
        })
        .toList();
  }

  private static List<Outline> missing(Decision decision) {
    List<Outline> lines = new ArrayList<>();
    decision.missing().stream()
        .limit(MOST_QUESTIONS)
        .map(missing -> missing(missing, decision.facts()))
        .forEach(lines::add);
    int more = decision.missing().size() - lines.size();
    if (more > 0) {
      lines.add(
          Outline.of(Text.of(more + " more may follow", "ほか" + more + "件（回答により不要となる場合があります）")));
    }
    return lines;
  }

  private static Outline missing(Missing missing, Facts facts) {
    Text question = missing.fact().question();
    String en = missing.declaredUnknown() ? " — not known so far" : "";
    String ja = missing.declaredUnknown() ? "（不明と回答済み）" : "";
    return new Outline(
        Mark.OPEN,
        Text.of(
            question.en() + "  [" + missing.fact().id() + "]" + en,
            question.ja() + "［" + missing.fact().id() + "］" + ja),
        facts.indications(missing.fact().slot()).stream()
            .map(indication -> GroundOutline.label("to be confirmed", "確認対象", indication.text()))
            .map(Outline::of)
            .toList());
  }

  private static List<Outline> law(Decision decision) {
    List<String> reaching =
        decision.regimes().stream().map(regime -> regime.regime().id()).toList();
    List<Outline> lines = new ArrayList<>();
    List<Text> others = new ArrayList<>();
    for (LawInForce law : decision.law()) {
      if (reaching.contains(law.regime().id())) {
        lines.add(Outline.of(name(law), doubts(law)));
      } else {
        others.add(name(law));
      }
    }
    if (!others.isEmpty()) {
      Text beside = Text.of("looked at as well; it does not reach this matter", "本件には適用されない制度");
      lines.add(Outline.of(beside, others.stream().map(Outline::of).toList()));
    }
    return lines;
  }

  private static Text name(LawInForce law) {
    Text title = law.regime().title();
    String mark = law.regime().id() + ", " + law.days() + ", " + law.regime().hash().brief();
    return Text.of(title.en() + " (" + mark + ")", title.ja() + "（" + mark + "）");
  }

  private static List<Outline> doubts(LawInForce law) {
    return law.regime().doubts().stream()
        .map(doubt -> GroundOutline.label("needs a legal check", "法的確認が必要", doubt))
        .map(Outline::of)
        .toList();
  }
}

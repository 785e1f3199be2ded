package org.sekisho.decision.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Ground;
import org.sekisho.decision.QuestionDecision;
import org.sekisho.decision.RegimeDecision;
import org.sekisho.facts.Facts;
import org.sekisho.law.words.CitationWords;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Text;

/** What each regime says, side by side: its answers, its grounds, and what they depend on. */
final class RegimeOutline {

  /** Of rules that may still apply no more are told a question; the others are counted. */
  private static final int MOST_OPEN = 3;

  private RegimeOutline() {}

  static List<Outline> answers(Decision decision) {
    return byRegime(decision, RegimeOutline::answer);
  }

  static List<Outline> grounds(Decision decision) {
    return byRegime(decision, question -> grounds(question, decision.facts()));
  }

  static List<Outline> branches(Decision decision) {
    return byRegime(decision, RegimeOutline::branches);
  }

  /** Under a heading for each regime, where there are several. */
  private static List<Outline> byRegime(
      Decision decision, Function<QuestionDecision, List<Outline>> lines) {
    List<Outline> all = new ArrayList<>();
    List<RegimeDecision> regimes = decision.regimes();
    for (RegimeDecision regime : regimes) {
      List<Outline> below =
          regime.questions().stream().flatMap(question -> lines.apply(question).stream()).toList();
      if (regimes.size() == 1) {
        all.addAll(below);
      } else if (!below.isEmpty()) {
        all.add(Outline.of(heading(regime), below));
      }
    }
    return all;
  }

  private static Text heading(RegimeDecision regime) {
    return with(regime.regime().title(), VerdictWords.of(regime.verdict()));
  }

  private static Text with(Text title, Text verdict) {
    return Text.of(title.en() + " — " + verdict.en(), title.ja() + "：" + verdict.ja());
  }

  private static List<Outline> answer(QuestionDecision question) {
    return List.of(
        Outline.of(
            with(question.question().title(), VerdictWords.of(question.verdict())),
            notes(question)));
  }

  /** The rules that give the answer, each with its source, and what the answer brings with it. */
  private static List<Outline> notes(QuestionDecision question) {
    Stream<Outline> because =
        question.grounds().stream()
            .flatMap(Ground::withExceptions)
            .filter(ground -> ground.standing() == Ground.Standing.FIRES)
            .map(ground -> because(question, ground));
    Stream<Outline> notes =
        question.effects().size() == 1
            ? question.effects().getFirst().note().stream().map(Outline::of)
            : Stream.empty();
    return Stream.concat(because, notes).toList();
  }

  private static Outline because(QuestionDecision question, Ground ground) {
    Text basis = CitationWords.of(question.regime(), ground.rule().citations());
    Text title = ground.rule().title();
    boolean doubtful = ground.rule().confidence() == Confidence.LOW;
    return new Outline(
        Mark.HOLDS,
        Text.of(
            title.en() + " [" + basis.en() + "]" + (doubtful ? " — needs a legal check" : ""),
            title.ja() + "［" + basis.ja() + "］" + (doubtful ? "（法的確認が必要）" : "")),
        List.of());
  }

  private static List<Outline> grounds(QuestionDecision question, Facts facts) {
    GroundOutline outline = new GroundOutline(question.regime(), facts);
    List<Outline> lines = new ArrayList<>();
    int open = 0;
    for (Ground ground : question.grounds()) {
      boolean mayFire = ground.standing() == Ground.Standing.MAY_FIRE;
      open += mayFire ? 1 : 0;
      if (!mayFire || open <= MOST_OPEN) {
        lines.add(outline.of(ground));
      }
    }
    if (open > MOST_OPEN) {
      lines.add(Outline.of(more(open - MOST_OPEN)));
    }
    return lines.isEmpty() ? List.of() : List.of(Outline.of(question.question().title(), lines));
  }

  private static Text more(int rules) {
    return Text.of(
        (rules == 1 ? "1 more rule" : rules + " more rules") + " may apply; --format json has all",
        "ほか" + rules + "件の規定が適用される可能性があります（--format jsonで全て表示）");
  }

  private static List<Outline> branches(QuestionDecision question) {
    WayWords words = new WayWords(question.regime());
    List<Outline> lines = new ArrayList<>();
    question.branches().ways().stream().map(words::of).map(Outline::of).forEach(lines::add);
    if (!question.branches().complete()) {
      lines.add(tooMany());
    }
    return lines.isEmpty() ? List.of() : List.of(Outline.of(question.question().title(), lines));
  }

  private static Outline tooMany() {
    return Outline.of(
        Text.of(
            "too many ways are open to list; answer the first questions below",
            "場合が多いため列挙しません。次の事実から順に確認してください。"));
  }
}

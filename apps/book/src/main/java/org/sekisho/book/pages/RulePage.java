package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.law.pack.Question;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.pack.WorkedCase;
import org.sekisho.law.words.RuleHistory;
import org.sekisho.terms.Text;

/**
 * A rule: on the first screen its outcome, purpose, source and dates; then all that hangs on it.
 */
final class RulePage {

  private final Edition edition;
  private final Chapter chapter;
  private final Regime regime;
  private final Rule rule;
  private final Voice voice;

  private RulePage(Edition edition, Chapter chapter, Rule rule, Voice voice) {
    this.edition = edition;
    this.chapter = chapter;
    this.regime = chapter.regime();
    this.rule = rule;
    this.voice = voice;
  }

  static Page of(Edition edition, Chapter chapter, Rule rule, Voice voice) {
    return new RulePage(edition, chapter, rule, voice).page();
  }

  private Page page() {
    List<Page.Crumb> crumbs =
        List.of(
            new Page.Crumb(Address.ofGate(regime.gate().id()), regime.gate().title()),
            new Page.Crumb(Address.of(regime), regime.title()));
    Html main =
        Html.several(marks(), facts(), condition(), effect(), exceptions(), cases(), background());
    return new Page(Address.of(regime, rule), rule.title(), crumbs, main);
  }

  private Html marks() {
    return Html.element(
            "p",
            Badges.outcome(voice, rule.effect().outcome()),
            Html.words(" "),
            Badges.status(voice, rule, edition.on()),
            Html.words(" "),
            Badges.doubt(voice, rule.confidence()))
        .styled("marks");
  }

  private Html facts() {
    List<Html> rows = new ArrayList<>();
    rows.add(voice.row("Purpose", "趣旨", voice.say(rule.purpose())));
    rows.add(voice.row("Source", "根拠", Sources.of(voice, regime, rule.citations())));
    rule.promulgated()
        .ifPresent(day -> rows.add(voice.row("Promulgated", "公布", Days.day(voice, day))));
    rows.add(voice.row("In force", "施行", Days.period(voice, rule.inForce())));
    rows.add(voice.row("Applies to acts", "適用される行為の日", Days.period(voice, rule.applies())));
    rows.add(voice.row("Recorded here", "登録", Days.day(voice, rule.recorded())));
    rows.add(voice.row("Checked", "確度", Badges.checked(voice, rule.confidence(), rule.check())));
    question().ifPresent(asked -> rows.add(voice.row("Answers", "問い", voice.say(asked.title()))));
    parent()
        .ifPresent(above ->
            rows.add(
                voice.row(
                    "Exception to",
                    "例外の対象",
                    voice.link(Address.of(regime, above), above.title()))));
    return Html.element("table", Html.element("tbody", rows)).styled("facts");
  }

  private Optional<Question> question() {
    return regime.question(rule.question());
  }

  private Optional<Rule> parent() {
    return chapter.rules().filter(other -> other.exceptions().contains(rule)).findFirst();
  }

  private Html condition() {
    List<RuleHistory.Version> versions = RuleHistory.of(regime, rule, chapter.slices());
    List<Html> all = new ArrayList<>();
    for (RuleHistory.Version version : versions.reversed()) {
      Html words = new ConditionPart(voice, regime).of(version);
      boolean current = version.days().contains(edition.on()) || versions.size() == 1;
      all.add(
          versions.size() == 1
              ? words
              : current
                  ? Html.several(Html.element("h3", voice.say(Days.text(version.days()))), words)
                  : voice.fold(Days.text(version.days()), words));
    }
    if (parent().isPresent()) {
      all.addFirst(
          voice.p(
              Text.of(
                  "Where the condition of the rule to which it is an exception holds, and:",
                  "原則となる規定の要件に加え、次の要件を満たす場合")));
    }
    all.add(
        voice.fold(
            Text.of("As written for the program (Common Expression Language)", "データとしての記述（CEL）"),
            Html.element(
                "pre", Html.element("code", Html.words(rule.when().text().text().strip())))));
    return voice.section("condition", "When it applies", "要件", all.toArray(Html[]::new));
  }

  private Html effect() {
    return voice.section("effect", "What follows", "効果", new EffectPart(voice, regime).of(rule));
  }

  private Html exceptions() {
    return rule.exceptions().isEmpty()
        ? Html.NOTHING
        : voice.section(
            "exceptions",
            "Exceptions",
            "例外",
            new RuleList(voice, regime, edition.on()).of(rule.exceptions()));
  }

  private Html cases() {
    List<WorkedCase> because =
        chapter.cases().stream().filter(each -> each.because().contains(rule.id())).toList();
    return because.isEmpty()
        ? Html.NOTHING
        : voice.section("cases", "Worked cases", "事例", new CasePart(voice, regime).of(because));
  }

  private Html background() {
    return voice.section(
        "background",
        "Background",
        "背景",
        voice.p(regime.purpose()),
        Html.element(
            "p",
            voice.link(Address.of(regime), "changes", Text.of("What changed when", "改正の経過")),
            Html.words(" · "),
            voice.link(Address.of(regime), "doubts", Text.of("Doubts", "留意事項"))));
  }
}

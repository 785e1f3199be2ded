package org.sekisho.pages.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.law.LawBook;
import org.sekisho.law.PreparedLaw;
import org.sekisho.law.force.LawChange;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveRule;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.CitationWords;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Badges;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/** The rules of one law on a day that a slider moves, and what differs from an earlier day. */
final class DayPage {

  private static final int YEARS_BACK = 12;
  private static final int YEARS_ON = 3;

  private final Asked asked;
  private final LawBook book;
  private final Voice voice;

  DayPage(Asked asked, LawBook book) {
    this.asked = asked;
    this.book = book;
    this.voice = new Voice(asked.appearance().language());
  }

  String html() {
    Regime regime = LawRoom.regime(asked, book);
    LocalDate day = asked.day("on").orElse(asked.today());
    Optional<LocalDate> from = asked.day("from");
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("The law on a day", "基準日における法令"),
            LawRoom.tabs(asked.appearance(), LawRoom.ON),
            form(regime, day, from),
            from.map(before -> difference(regime, before, day)).orElse(Html.NOTHING),
            law(regime, day).map(this::rules).orElseGet(() -> none(regime)));
  }

  private Html form(Regime regime, LocalDate day, Optional<LocalDate> from) {
    Fields fields = new Fields(voice);
    LocalDate first = asked.today().minusYears(YEARS_BACK);
    LocalDate last = asked.today().plusYears(YEARS_ON);
    return Html.element(
            "form",
            LawRoom.select(voice, book, regime),
            fields.slider("on", Fields.Label.of("On", "基準日"), first, last, day),
            fields.input(
                "date",
                "from",
                Fields.Label.of("Compared with", "比較する日").helped("may be left empty", "空欄でも構いません"),
                from.map(LocalDate::toString).orElse("")),
            Html.element("p", voice.button("Show", "表示").styled("main")).styled("actions"))
        .with("method", "get")
        .with("action", LawRoom.ON);
  }

  private Optional<LawInForce> law(Regime regime, LocalDate day) {
    return book.inForce(regime, day, book.newestRecord())
        .flatMap(law ->
            law instanceof Checked.Sound<PreparedLaw>(PreparedLaw sound)
                ? Optional.of(sound.law())
                : Optional.empty());
  }

  private Html none(Regime regime) {
    return new Notices(voice)
        .empty(
            Text.of("Nothing is in force on this day", "基準日に適用される規定はありません"),
            Text.of(
                regime.title().en() + " does not reach an act of this day.",
                "「" + regime.title().ja() + "」は、この日の行為には適用されません。"));
  }

  private Html difference(Regime regime, LocalDate before, LocalDate day) {
    Optional<LawInForce> earlier = law(regime, before);
    Optional<LawInForce> later = law(regime, day);
    if (earlier.isEmpty() || later.isEmpty()) {
      return Html.NOTHING;
    }
    List<Html> lines =
        LawChange.between(earlier.get(), later.get()).stream().map(this::line).toList();
    return voice.section(
        "difference",
        "What differs",
        "相違点",
        voice
            .p(
                Text.of(
                    "From " + before + " to " + day,
                    Text.of(before).ja() + "から" + Text.of(day).ja() + "まで"))
            .styled("meta"),
        lines.isEmpty()
            ? voice.p(Text.of("Nothing as written.", "文言上の相違はありません。"))
            : Html.element("ul", lines));
  }

  private Html line(LawChange change) {
    return switch (change) {
      case LawChange.RuleBegins(Rule rule) ->
          Html.element(
              "li", voice.say("begins: ", "新設："), Html.element("ins", voice.say(rule.title())));
      case LawChange.RuleEnds(Rule rule) ->
          Html.element(
              "li", voice.say("ends: ", "廃止："), Html.element("del", voice.say(rule.title())));
      case LawChange.ValueMoves(Text title, String _, Text before, Text after) ->
          Html.element(
              "li",
              voice.say(title),
              voice.say(": ", "："),
              Html.element("del", voice.say(before)),
              Html.words(" → "),
              Html.element("ins", voice.say(after)));
      case LawChange.SetMoves(Text title, String _, Optional<Text> removed, Optional<Text> added) ->
          Html.element(
              "li",
              voice.say(title),
              voice.say(": ", "："),
              removed
                  .<Html>map(words -> Html.element("del", voice.say(words)))
                  .orElse(Html.NOTHING),
              Html.words(" "),
              added.<Html>map(words -> Html.element("ins", voice.say(words))).orElse(Html.NOTHING));
      case LawChange.TermMoves(Text title, String _) ->
          Html.element("li", voice.say(title), voice.say(": worded anew", "：定義の変更"));
    };
  }

  private Html rules(LawInForce law) {
    List<Html> rows = new ArrayList<>();
    law.questions()
        .forEach(question ->
            question.leaves().stream()
                .map(LiveRule::rule)
                .forEach(rule -> rows.add(row(law.regime(), rule))));
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Rule", "規定"),
            voice.column("Outcome", "結論"),
            voice.column("Where it stands", "根拠"));
    return voice.section(
        "rules", "In force", "適用される規定", voice.table(law.regime().title(), head, rows));
  }

  private Html row(Regime regime, Rule rule) {
    String address =
        "/law/" + regime.id() + "/" + rule.id() + "." + voice.language().code() + ".html";
    return Html.element(
        "tr",
        Html.element("th", voice.link(address, rule.title())).with("scope", "row"),
        Html.element("td", Badges.outcome(voice, rule.effect().outcome())),
        Html.element("td", voice.say(CitationWords.of(regime, rule.citations()))));
  }
}

package org.sekisho.pages.parties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Notebook;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.screening.party.Party;
import org.sekisho.terms.Text;

/** How a hit was decided, and the means to decide it. */
record JudgementForm(Asked asked, Notebook notebook, String name) {

  private static final int LONGEST = 2000;

  /** Keeps what was sent for a hit; says what was wrong with it. */
  Optional<Text> take(Party party) {
    if (!asked.field("entry").equals(Optional.of(entry(party)))) {
      return Optional.empty();
    }
    Optional<Judgement.Verdict> verdict = asked.field("verdict").flatMap(Judgement.Verdict::of);
    Optional<String> reason = asked.field("reason").filter(text -> text.length() <= LONGEST);
    if (verdict.isEmpty() || reason.isEmpty()) {
      return Optional.of(Text.of("choose one, and say why", "判断を選択し、理由を入力してください"));
    }
    Judgement judgement =
        new Judgement(
            verdict.get(), reason.get(), asked.person(), asked.today(), party.contentHash().hex());
    return notebook.keep(asked.house(), Judgement.name(name, party), judgement.written())
        ? Optional.empty()
        : Optional.of(Text.of("there is no room to keep it", "保存できる上限に達しています"));
  }

  static String entry(Party party) {
    return party.listId() + ":" + party.partyId();
  }

  Html of(Party party, int number) {
    Voice voice = new Voice(asked.appearance().language());
    Optional<Text> wrong = take(party);
    Optional<Judgement> kept =
        notebook.find(asked.house(), Judgement.name(name, party)).flatMap(Judgement::read);
    List<Fields.Choice> choices =
        Arrays.stream(Judgement.Verdict.values())
            .map(verdict -> new Fields.Choice(verdict.code(), verdict.title()))
            .toList();
    Html.Element form =
        Html.element(
                "form",
                Voice.hidden("_csrf", asked.token()),
                Voice.hidden("q", name),
                Voice.hidden("entry", entry(party)),
                new Fields(voice)
                    .radios(
                        "verdict",
                        Fields.Label.of("Who was asked about is", "照会対象は"),
                        choices,
                        kept.map(each -> each.verdict().code()).orElse("")),
                reason(voice, number, wrong, kept.map(Judgement::reason).orElse("")),
                Html.element("p", voice.button("Decide", "判断を保存").styled("quiet")))
            .with("method", "post")
            .with("action", "/parties");
    Html.Element fold =
        Html.element(
            "details", Html.element("summary", voice.say("Decide on this hit", "この候補を判断")), form);
    return Html.several(
        kept.map(judgement -> told(voice, judgement, party)).orElse(Html.NOTHING),
        wrong.isPresent() ? fold.with("open", "") : fold);
  }

  private static Html reason(Voice voice, int number, Optional<Text> wrong, String reason) {
    String id = "reason-" + number;
    Html alert =
        wrong
            .<Html>map(text ->
                voice.p(text).styled("wrong").with("role", "alert").with("id", id + "-wrong"))
            .orElse(Html.NOTHING);
    return Html.element(
            "div",
            Html.element("label", voice.say("Why", "理由")).with("for", id),
            alert,
            Html.element("textarea", reason).with("id", id).with("name", "reason"))
        .styled("field");
  }

  private static Html told(Voice voice, Judgement judgement, Party party) {
    Notices notices = new Notices(voice);
    Text by =
        Text.of(
            "decided on " + judgement.day() + " by " + judgement.person(),
            Text.of(judgement.day()).ja() + "　" + judgement.person() + "が判断");
    Html why = Html.several(voice.p(Text.same(judgement.reason())), voice.p(by).styled("meta"));
    return judgement.record().equals(party.contentHash().hex())
        ? notices.told(judgement.verdict().title(), why)
        : notices.care(
            Text.of(
                judgement.verdict().title().en() + ": lapsed, since the entry has changed",
                judgement.verdict().title().ja() + "（記載が変更されたため失効）"),
            why);
  }
}

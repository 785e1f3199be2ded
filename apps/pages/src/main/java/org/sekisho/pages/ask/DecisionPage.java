package org.sekisho.pages.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.sekisho.accounts.Duty;
import org.sekisho.html.Html;
import org.sekisho.matter.Gate;
import org.sekisho.pages.decision.DecisionView;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Deciding;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Place;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** The decision in full, with the ways back to the interview and out as files. */
final class DecisionPage {

  private final Asked asked;
  private final Draft draft;
  private final Voice voice;

  DecisionPage(Asked asked, Draft draft) {
    this.asked = asked;
    this.draft = draft;
    this.voice = new Voice(asked.appearance().language());
  }

  String of(Deciding.Made made, OptionalLong leaf) {
    Gate gate = draft.matter().gate();
    String ask = Place.ASK.path() + "/" + gate.id();
    List<Html> form = new ArrayList<>(Carried.all(asked, draft));
    form.add(
        Html.element(
                "p",
                voice.button("Back to the questions", "質問に戻る"),
                Html.element("button", voice.say("Print", "印刷"))
                    .with("type", "button")
                    .with("data-print", "")
                    .styled("quiet"),
                file("Keep the matter as a file", "案件をファイルに保存", ask + "/matter"),
                file("Keep the decision as a file", "判定をファイルに保存", ask + "/json"))
            .styled("actions"));
    return new Frame(asked.appearance(), asked.path())
        .around(
            draft.matter().title(),
            List.of(new Crumb(Place.ASK.path(), Place.ASK.title()), new Crumb(ask, gate.title())),
            new DecisionView(voice, made, leaf).html(),
            Html.element("form", form).with("method", "post").with("action", ask),
            filing(made, ask));
  }

  /** A button for each regime under which something is to be filed, for those who may file. */
  private Html filing(Deciding.Made made, String ask) {
    List<Html> buttons = new ArrayList<>();
    if (asked.appearance().duties().contains(Duty.FILE)) {
      Filed.regimes(made.decision())
          .forEach(regime ->
              buttons.add(
                  voice
                      .button(
                          "File it: " + regime.title().en(), regime.title().ja() + "の届出・申請を作成する")
                      .with("name", "regime")
                      .with("value", regime.id())
                      .styled("main")));
    }
    if (buttons.isEmpty()) {
      return Html.NOTHING;
    }
    List<Html> form = new ArrayList<>(Carried.all(asked, draft));
    form.add(Html.element("p", buttons).styled("actions"));
    return voice.section(
        "file",
        "File it",
        "届出・申請",
        voice.p(
            Text.of(
                "A draft is made of this decision. Only your organisation sees it until it is"
                    + " submitted.",
                "この判定から下書きを作成します。提出するまで自組織の者だけが閲覧できます。")),
        Html.element("form", form)
            .with("method", "post")
            .with("action", ask + "/file")
            .with("hx-boost", "false"));
  }

  private Html file(String en, String ja, String address) {
    return voice
        .button(en, ja)
        .with("formaction", address)
        .with("hx-boost", "false")
        .styled("quiet");
  }
}

package org.sekisho.pages.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.sekisho.html.Html;
import org.sekisho.matter.Gate;
import org.sekisho.pages.decision.DecisionView;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Deciding;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Place;
import org.sekisho.pages.frame.Voice;

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
            Html.element("form", form).with("method", "post").with("action", ask));
  }

  private Html file(String en, String ja, String address) {
    return voice
        .button(en, ja)
        .with("formaction", address)
        .with("hx-boost", "false")
        .styled("quiet");
  }
}

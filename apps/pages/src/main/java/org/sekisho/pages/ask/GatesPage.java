package org.sekisho.pages.ask;

import java.util.Collection;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.Gate;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Place;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** What may want to pass, in plain words. */
public final class GatesPage {

  private final Asked asked;
  private final LawBook book;
  private final boolean keeps;
  private final Voice voice;

  /**
   * The page.
   *
   * @param keeps whether matters can be kept for later
   */
  public GatesPage(Asked asked, LawBook book, boolean keeps) {
    this.keeps = keeps;
    this.asked = asked;
    this.book = book;
    this.voice = new Voice(asked.appearance().language());
  }

  public String html() {
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("What wants to pass?", "何を通しますか"),
            voice
                .p(
                    Text.of(
                        "Choose what it is. You will be asked only what still matters, and see the"
                            + " answer form as you go. Nothing is kept before you save or file.",
                        "該当するものを選んでください。結論に影響する事項だけをお尋ねし、判定の途中経過を随時表示します。"
                            + "保存又は提出するまで、入力内容は残りません。"))
                .styled("lead"),
            cards(book.gates().values()),
            keeps
                ? Html.element(
                    "p", voice.link(DraftRoom.HERE, Text.of("Go on with a draft", "下書きを続ける")))
                : Html.NOTHING,
            Html.element(
                "p",
                voice.link("/tables", Text.of("Decide a whole table at once", "一覧表をまとめて判定する"))));
  }

  private Html cards(Collection<Gate> gates) {
    return Html.element("ul", gates.stream().map(this::card).toList()).styled("cards");
  }

  private Html card(Gate gate) {
    List<Regime> regimes =
        book.regimes().values().stream()
            .filter(regime -> regime.gate().id().equals(gate.id()))
            .toList();
    return Html.element(
            "li",
            Html.element("h2", voice.link(Place.ASK.path() + "/" + gate.id(), gate.title())),
            voice.p(gate.asks()),
            voice
                .p(
                    Text.of(
                        regimes.size() + (regimes.size() == 1 ? " law" : " laws") + " looked at",
                        "確認する制度：" + regimes.size() + "件"))
                .styled("meta"))
        .styled("card");
  }
}

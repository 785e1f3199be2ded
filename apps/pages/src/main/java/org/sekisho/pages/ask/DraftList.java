package org.sekisho.pages.ask;

import java.util.List;
import java.util.function.Function;
import org.sekisho.html.Html;
import org.sekisho.matter.Matter;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Drafts;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Place;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;

/** The matters that somebody began and has not filed. */
final class DraftList {

  static final Text TITLE = Text.of("My drafts", "下書き一覧");

  private final Asked asked;
  private final Voice voice;

  DraftList(Asked asked) {
    this.asked = asked;
    this.voice = new Voice(asked.appearance().language());
  }

  String of(List<Drafts.Kept> drafts, Function<Drafts.Kept, Checked<Matter>> matter) {
    return page(list(drafts, matter));
  }

  /** Where there is no room for another. */
  String full(List<Drafts.Kept> drafts, Function<Drafts.Kept, Checked<Matter>> matter) {
    return page(
        new Notices(voice)
            .refused(
                Text.of(
                    "There is no room for another draft: delete one first",
                    "下書きの保存数が上限に達しています。不要な下書きを削除してください")),
        list(drafts, matter));
  }

  private String page(Html... inside) {
    return new Frame(asked.appearance(), asked.path())
        .around(TITLE, List.of(new Crumb(Place.ASK.path(), Place.ASK.title())), inside);
  }

  private Html list(List<Drafts.Kept> drafts, Function<Drafts.Kept, Checked<Matter>> matter) {
    if (drafts.isEmpty()) {
      return new Notices(voice)
          .empty(
              Text.of("No draft is kept", "保存された下書きはありません"),
              Text.of("Save an interview to go on with it later.", "質問への回答を途中で保存すると、後で続けることができます。"),
              voice.link("/ask", Text.of("Ask", "相談する")));
    }
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Matter", "案件"),
            voice.column("Day of the act", "行為日"),
            voice.column("Saved on", "保存日"),
            voice.column("Files", "添付"),
            voice.column("Who may open it", "閲覧範囲"));
    return voice.table(
        TITLE, head, drafts.stream().map(draft -> row(draft, matter.apply(draft))).toList());
  }

  private Html row(Drafts.Kept draft, Checked<Matter> matter) {
    return Html.element(
        "tr",
        Html.element("th", voice.link(DraftRoom.HERE + "/" + draft.id(), title(matter)))
            .with("scope", "row"),
        Html.element(
            "td",
            matter instanceof Checked.Sound<Matter>(Matter sound)
                ? voice.say(Text.of(sound.date()))
                : Html.words("—")),
        Html.element("td", voice.say(Text.of(draft.changed()))),
        Html.element("td", "" + draft.files().size()),
        Html.element("td", voice.say(reach(draft))));
  }

  static Text title(Checked<Matter> matter) {
    return switch (matter) {
      case Checked.Sound<Matter>(Matter sound) -> sound.title();
      case Checked.Broken<Matter> broken ->
          Text.of("A draft that can no longer be read", "読み取れなくなった下書き");
    };
  }

  static Text reach(Drafts.Kept draft) {
    return draft.shared()
        ? Text.of("my organisation, by its link", "自組織の者（リンクから閲覧）")
        : Text.of("the author alone", "作成者のみ");
  }
}

package org.sekisho.pages.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.matter.Answer;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.Drafts;
import org.sekisho.pages.frame.Crumb;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Place;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** One draft: its answers and files, the way on, and who may open it. */
final class DraftSheet {

  private final Asked asked;
  private final Voice voice;

  DraftSheet(Asked asked) {
    this.asked = asked;
    this.voice = new Voice(asked.appearance().language());
  }

  String of(Drafts.Kept draft, Checked<Matter> matter, Optional<Text> wrong) {
    List<Html> parts = new ArrayList<>();
    parts.add(
        voice
            .p(
                Text.of(
                    "Saved on " + draft.changed() + ". Open to: " + DraftList.reach(draft).en(),
                    "保存日："
                        + Text.of(draft.changed()).ja()
                        + "　閲覧範囲："
                        + DraftList.reach(draft).ja()))
            .styled("meta"));
    switch (matter) {
      case Checked.Sound<Matter>(Matter sound) -> {
        parts.add(on(draft, sound));
        parts.add(answers(sound));
      }
      case Checked.Broken<Matter>(List<Problem> problems) ->
          parts.add(
              new Notices(voice)
                  .problems(
                      Text.of(
                          "The questions have changed since: ask anew", "質問事項が変更されたため、改めて入力してください"),
                      problems));
    }
    parts.add(files(draft, wrong));
    if (draft.person().equals(asked.person())) {
      parts.add(keeping(draft));
    }
    return new Frame(asked.appearance(), asked.path())
        .around(
            DraftList.title(matter),
            List.of(
                new Crumb(Place.ASK.path(), Place.ASK.title()),
                new Crumb(DraftRoom.HERE, DraftList.TITLE)),
            parts.toArray(Html[]::new));
  }

  /** The form that takes the answers back into the interview. */
  private Html on(Drafts.Kept draft, Matter matter) {
    List<Html> parts = new ArrayList<>();
    parts.add(Voice.hidden("_csrf", asked.token()));
    parts.add(Voice.hidden(Carried.KEPT, draft.id()));
    parts.add(Voice.hidden(Draft.DAY, matter.date().toString()));
    parts.add(Voice.hidden(Draft.TITLE, matter.title().in(voice.language())));
    matter
        .answers()
        .forEach((id, answer) ->
            parts.add(
                Voice.hidden(
                    Draft.ANSWER + id,
                    AnswerReader.write(matter.gate().fact(id).orElseThrow(), answer))));
    parts.add(Html.element("p", voice.button("Go on", "続ける").styled("main")).styled("actions"));
    return Html.element("form", parts)
        .with("method", "post")
        .with("action", Place.ASK.path() + "/" + matter.gate().id());
  }

  private Html answers(Matter matter) {
    List<Html> rows = new ArrayList<>();
    for (FactDefinition fact : matter.gate().facts()) {
      Optional<Answer> answer = Optional.ofNullable(matter.answers().get(fact.id()));
      answer.ifPresent(given ->
          rows.add(
              Html.element(
                  "tr",
                  Html.element("th", voice.say(fact.label())).with("scope", "row"),
                  Html.element("td", voice.say(AnswerTable.shown(fact, given))))));
    }
    Html.Element head =
        Html.element("tr", voice.column("Fact", "事実"), voice.column("Answer", "回答"));
    return rows.isEmpty()
        ? voice.p(Text.of("Nothing is answered yet.", "回答はまだありません。"))
        : voice.section(
            "answered",
            "Answered so far",
            "これまでの回答",
            voice.table(Text.of("Facts and answers", "事実と回答"), head, rows));
  }

  private Html files(Drafts.Kept draft, Optional<Text> wrong) {
    List<Html> parts = new ArrayList<>();
    for (Drafts.Attached file : draft.files()) {
      parts.add(attached(draft, file));
    }
    return voice.section(
        "files",
        "Files",
        "添付ファイル",
        voice.p(Text.of("They go with the matter when it is filed.", "届出・申請の作成時に、案件とともに引き継がれます。")),
        parts.isEmpty() ? Html.NOTHING : Html.element("ul", parts),
        form(
                draft,
                new Fields(voice)
                    .file(
                        "file",
                        Fields.Label.of("A file", "ファイル")
                            .helped("8 MB at most, ten files", "8メガバイト以内、10件まで")
                            .wrong(wrong),
                        ""),
                doing("attach", "Attach", "添付"))
            .with("enctype", "multipart/form-data")
            .with("hx-boost", "false"));
  }

  private Html attached(Drafts.Kept draft, Drafts.Attached file) {
    String address = DraftRoom.HERE + "/" + draft.id() + "/file/" + file.hash();
    Text size = Text.of(file.size() + " bytes", file.size() + "バイト");
    return Html.element(
        "li",
        voice.link(address, Text.same(file.name())).with("hx-boost", "false"),
        Html.words(" "),
        voice.say(size),
        Html.words(" · SHA-256 "),
        Html.element("code", file.hash()),
        form(
            draft,
            Voice.hidden("hash", file.hash()),
            doing("detach", "Remove", "削除")
                .with("aria-label", voice.in("Remove " + file.name(), file.name() + "を削除"))));
  }

  private Html keeping(Drafts.Kept draft) {
    String address = DraftRoom.HERE + "/" + draft.id();
    Html told =
        draft.shared()
            ? Html.several(
                voice.p(
                    Text.of(
                        "Everybody of your organisation can open this address, and nobody else:",
                        "自組織の者だけが、次のアドレスから閲覧できます。")),
                Html.element("p", Html.element("code", address)))
            : Html.NOTHING;
    Html share =
        draft.shared()
            ? doing("take-back", "Share no longer", "共有を解除")
            : doing("share", "Share within my organisation", "自組織内で共有");
    return voice.section(
        "keeping",
        "Keep or delete",
        "共有・削除",
        told,
        form(
            draft,
            Html.element(
                    "p",
                    draft.canBeShared() ? share : Html.NOTHING,
                    doing("drop", "Delete the draft", "下書きを削除"))
                .styled("actions")));
  }

  private Html.Element form(Drafts.Kept draft, Html... inside) {
    return Html.element("form", Voice.hidden("_csrf", asked.token()), Html.several(inside))
        .with("method", "post")
        .with("action", DraftRoom.HERE + "/" + draft.id());
  }

  private Html.Element doing(String what, String en, String ja) {
    return voice.button(en, ja).with("name", "do").with("value", what).styled("quiet");
  }
}

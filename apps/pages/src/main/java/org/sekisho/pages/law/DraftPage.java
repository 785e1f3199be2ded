package org.sekisho.pages.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.frame.Frame;
import org.sekisho.pages.frame.Voice;
import org.sekisho.pages.parts.Fields;
import org.sekisho.pages.parts.Notices;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** The text of a draft, with what its check, its proof and its comparison say beside it. */
final class DraftPage {

  private static final int AROUND = 1;

  private final Asked asked;
  private final LawBook book;
  private final Regime regime;
  private final List<String> files;
  private final String file;
  private final Voice voice;
  private final Notices notices;

  DraftPage(Asked asked, LawBook book, Regime regime, List<String> files, String file) {
    this.asked = asked;
    this.book = book;
    this.regime = regime;
    this.files = files;
    this.file = file;
    this.voice = new Voice(asked.appearance().language());
    this.notices = new Notices(voice);
  }

  String html(String text, List<Problem> problems, boolean kept, Optional<String> found) {
    return new Frame(asked.appearance(), asked.path())
        .around(
            Text.of("Drafts of law", "改正案"),
            LawRoom.tabs(asked.appearance(), LawRoom.DRAFT),
            voice
                .p(
                    Text.of(
                        "A draft is yours alone and changes nothing that is in force.",
                        "改正案は作成者だけのもので、現行の規定には影響しません。"))
                .styled("lead"),
            choose(),
            kept
                ? Html.NOTHING
                : notices.care(
                    Text.of(
                        "There is no room to keep this draft: copy it before you leave",
                        "保存できる上限に達しています。画面を離れる前に控えを取ってください")),
            said(text, problems, found),
            edit(text));
  }

  private Html choose() {
    List<Fields.Choice> choices =
        files.stream().map(each -> new Fields.Choice(each, Text.same(each))).toList();
    return Html.element(
            "form",
            LawRoom.select(voice, book, regime),
            new Fields(voice).select("file", Fields.Label.of("File", "ファイル"), choices, file),
            Html.element("p", voice.button("Open", "開く").styled("quiet")).styled("actions"))
        .with("method", "get")
        .with("action", LawRoom.DRAFT)
        .styled("inline");
  }

  private Html edit(String text) {
    return Html.element(
            "form",
            Voice.hidden("_csrf", asked.token()),
            Voice.hidden("regime", regime.id()),
            Voice.hidden("file", file),
            new Fields(voice).text("text", Fields.Label.of("Text", "本文"), text, true),
            Html.element(
                    "p",
                    doing("check", "Keep and check", "保存して検査").styled("main"),
                    doing("prove", "Prove", "証明"),
                    doing("compare", "Compare with the law in force", "現行の規定と比較"),
                    doing("drop", "Drop the draft", "改正案を破棄").styled("quiet"))
                .styled("actions"))
        .with("method", "post")
        .with("action", LawRoom.DRAFT);
  }

  private Html.Element doing(String what, String en, String ja) {
    return voice.button(en, ja).with("name", "do").with("value", what);
  }

  private Html said(String text, List<Problem> problems, Optional<String> found) {
    if (!problems.isEmpty()) {
      return Html.several(
          notices.problems(Text.of("The draft cannot be read", "改正案に誤りがあります"), problems),
          marked(text, problems));
    }
    if (found.isEmpty()) {
      return notices.told(Text.of("The draft reads without a mistake", "検査の結果、誤りはありません"));
    }
    return found.get().isEmpty()
        ? notices.care(
            Text.of(
                "It did not end in the time that a page may take: use `sekisho law prove`",
                "画面で待てる時間内に終わりませんでした。`sekisho law prove`を使ってください"))
        : Html.element("pre", found.get())
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", voice.in("What was found", "結果"));
  }

  /** The lines at which something is wrong, with their neighbours. */
  private Html marked(String text, List<Problem> problems) {
    List<String> lines = text.lines().toList();
    List<Integer> wrong =
        problems.stream()
            .filter(problem -> problem.place().file().endsWith(file))
            .map(problem -> problem.place().line())
            .filter(line -> line > 0 && line <= lines.size())
            .distinct()
            .sorted()
            .toList();
    List<Html> parts = new ArrayList<>();
    for (int i = 1; i <= lines.size(); i++) {
      int here = i;
      if (wrong.stream().anyMatch(line -> Math.abs(line - here) <= AROUND)) {
        Html line = Html.words("%4d  %s".formatted(i, lines.get(i - 1)));
        parts.add(wrong.contains(i) ? Html.element("mark", line) : line);
        parts.add(Html.words("\n"));
      }
    }
    return parts.isEmpty()
        ? Html.NOTHING
        : Html.element("pre", parts)
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", voice.in("The lines", "該当行"));
  }
}

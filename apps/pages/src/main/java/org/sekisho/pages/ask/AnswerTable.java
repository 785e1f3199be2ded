package org.sekisho.pages.ask;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** What was answered so far; each answer can be asked for again. */
final class AnswerTable {

  private final Voice voice;

  AnswerTable(Voice voice) {
    this.voice = voice;
  }

  Html of(Matter matter) {
    List<Html> rows = new ArrayList<>();
    for (FactDefinition fact : matter.gate().facts()) {
      if (matter.answers().containsKey(fact.id())) {
        rows.add(row(fact, matter.answers().get(fact.id())));
      }
    }
    if (rows.isEmpty()) {
      return Html.NOTHING;
    }
    Html.Element head =
        Html.element(
            "tr",
            voice.column("Fact", "事実"),
            voice.column("Answer", "回答"),
            voice.column("Change", "変更"));
    return voice.section(
        "answered",
        "Answered so far",
        "これまでの回答",
        voice.table(Text.of("Facts and answers", "事実と回答"), head, rows));
  }

  private Html row(FactDefinition fact, Answer answer) {
    Html.Element again =
        voice
            .button("Change", "変更")
            .with("name", Draft.DROPPED)
            .with("value", fact.id())
            .with("formnovalidate", "")
            .with("aria-label", voice.in("Change: " + fact.label().en(), "変更：" + fact.label().ja()))
            .styled("quiet");
    return Html.element(
        "tr",
        Html.element("th", voice.say(fact.label())).with("scope", "row"),
        Html.element("td", voice.say(shown(fact, answer))),
        Html.element("td", again));
  }

  static Text shown(FactDefinition fact, Answer answer) {
    return switch (answer) {
      case Answer.Known(long value) -> fact.type().show(value);
      case Answer.DontKnow() -> Text.of("not known", "不明");
    };
  }
}

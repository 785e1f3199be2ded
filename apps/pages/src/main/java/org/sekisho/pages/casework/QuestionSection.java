package org.sekisho.pages.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.examination.CaseQuestion;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.html.Html;
import org.sekisho.pages.deeds.Parts;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Questions to the filer, with their answers. */
record QuestionSection(Voice voice, CaseView view) {

  Html html() {
    Set<String> seen =
        view.acts().stream()
            .flatMap(act ->
                act.deed() instanceof ExaminationDeed.Asked asked
                    ? Stream.of(asked.id())
                    : Stream.empty())
            .collect(Collectors.toSet());
    List<Html> rows = new ArrayList<>();
    for (CaseQuestion question : view.file().examination().questions().values()) {
      if (seen.contains(question.id())) {
        rows.add(row(question));
      }
    }
    return rows.isEmpty()
        ? Html.NOTHING
        : voice.section(
            "questions",
            "Questions and answers",
            "照会及び回答",
            voice.table(
                Text.of("Questions to the filer", "届出者への照会"),
                Html.element(
                    "tr",
                    voice.column("Question", "照会"),
                    voice.column("About", "対象"),
                    voice.column("Due", "期限"),
                    voice.column("Answer", "回答")),
                rows));
  }

  private Html row(CaseQuestion question) {
    Html answer =
        question
            .answer()
            .<Html>map(said -> Html.words(said.words()))
            .orElseGet(() ->
                question.withdrawn().isPresent()
                    ? voice.say("dropped", "撤回")
                    : question.served().isPresent()
                        ? voice.say("! open, served", "！未回答（送達済み）")
                        : voice.say("! open", "！未回答"));
    return Html.element(
        "tr",
        Html.element("th", question.words()).with("scope", "row"),
        Html.element("td", voice.say(Parts.words(view.filing(), question.part()))),
        Html.element(
            "td",
            question.due().map(day -> voice.say(Text.of(day))).orElseGet(() -> Html.words("–"))),
        Html.element("td", answer).styled("said"));
  }
}

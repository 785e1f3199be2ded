package org.sekisho.pages.desk;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Opinions and countersigns that wait for the reader; nothing where there are none. */
record WaitingTable(Voice voice, Casework casework) {

  Html html() {
    List<Casework.Waiting> waiting = casework.waiting();
    if (waiting.isEmpty()) {
      return Html.NOTHING;
    }
    List<Html> rows = new ArrayList<>();
    for (Casework.Waiting each : waiting) {
      rows.add(
          Html.element(
              "tr",
              Html.element("th", voice.link("/desk/case/" + each.caseId(), each.title()))
                  .with("scope", "row"),
              Html.element("td", voice.say(each.what())),
              Html.element(
                  "td",
                  each.due()
                      .map(day -> voice.say(Text.of(day)))
                      .orElseGet(() -> Html.words("–")))));
    }
    return voice.section(
        "waiting",
        "Waiting for you",
        "回答・合議待ち",
        voice.table(
            Text.of("Opinions and countersigns", "協議への回答及び合議"),
            Html.element(
                "tr",
                voice.column("Case", "事案"),
                voice.column("What", "内容"),
                voice.column("Due", "期限")),
            rows));
  }
}

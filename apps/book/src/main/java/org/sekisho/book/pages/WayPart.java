package org.sekisho.book.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sekisho.html.Html;
import org.sekisho.law.words.WayTable;
import org.sekisho.terms.Text;

/** A condition as a table: statements down, ways to meet it across. */
final class WayPart {

  private final Voice voice;

  WayPart(Voice voice) {
    this.voice = voice;
  }

  Html of(WayTable table) {
    List<Html> head = new ArrayList<>();
    head.add(voice.column("Statement", "要件"));
    for (int way = 1; way <= table.ways().size(); way++) {
      head.add(voice.column("Way " + way, "場合" + way));
    }
    List<Html> rows = new ArrayList<>();
    for (int row = 0; row < table.statements().size(); row++) {
      rows.add(row(table, row));
    }
    return voice.table(
        Text.of(
            "It is met where all that one column tells is so; an empty cell does not matter.",
            "いずれかの列の全てに合致する場合に要件を満たす。空欄は問わない。"),
        Html.element("tr", head),
        rows);
  }

  private Html row(WayTable table, int row) {
    List<Html> cells = new ArrayList<>();
    cells.add(Html.element("th", voice.say(table.statements().get(row))).with("scope", "row"));
    for (Map<Integer, Boolean> way : table.ways()) {
      cells.add(Html.element("td", cell(way, row)));
    }
    return Html.element("tr", cells);
  }

  private Html cell(Map<Integer, Boolean> way, int row) {
    if (!way.containsKey(row)) {
      return Html.NOTHING;
    }
    return Boolean.TRUE.equals(way.get(row)) ? voice.say("yes", "該当") : voice.say("no", "非該当");
  }
}

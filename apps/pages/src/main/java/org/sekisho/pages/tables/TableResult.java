package org.sekisho.pages.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sekisho.documents.CsvText;
import org.sekisho.documents.Lines;
import org.sekisho.html.Html;
import org.sekisho.pages.charts.Charted;
import org.sekisho.pages.charts.Charts;
import org.sekisho.pages.frame.Badges;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** What became of the rows: how many of each outcome, and the first of them. */
record TableResult(Voice voice) {

  private static final int MOST = 200;
  private static final String OUTCOME = "outcome";

  Html of(String csv) {
    Checked<? extends Lines> read =
        CsvText.read("decided.csv", csv.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    return read instanceof Checked.Sound<? extends Lines>(Lines lines)
        ? tables(lines)
        : Html.NOTHING;
  }

  private Html tables(Lines lines) {
    List<String> columns = lines.columns();
    int outcome = columns.lastIndexOf(OUTCOME);
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Html> rows = new ArrayList<>();
    int all = 0;
    for (Optional<Lines.Row> row = lines.next(); row.isPresent(); row = lines.next()) {
      List<String> cells = row.get().cells();
      counts.merge(cells.get(outcome), 1, Integer::sum);
      all++;
      if (rows.size() < MOST) {
        rows.add(row(cells, outcome));
      }
    }
    Html.Element head =
        Html.element(
            "tr",
            columns.stream().map(name -> Html.element("th", name).with("scope", "col")).toList());
    Text caption =
        Text.of(
            "The first " + rows.size() + " of " + all + " rows",
            all + "行のうち先頭の" + rows.size() + "行");
    return Html.several(
        new Charts(voice).of(Charts.Form.BARS, charted(counts), Optional.empty()),
        voice.table(caption, head, rows));
  }

  private Html row(List<String> cells, int outcome) {
    return Html.element(
        "tr",
        IntStream.range(0, cells.size())
            .mapToObj(i -> i == outcome ? verdict(cells.get(i)) : Html.element("td", cells.get(i)))
            .toList());
  }

  private Html.Element verdict(String code) {
    return outcome(code)
        .map(outcome -> Html.element("td", Badges.outcome(voice, outcome)))
        .orElseGet(() -> Html.element("td", voice.say(title(code))));
  }

  private static Text title(String code) {
    return outcome(code)
        .map(Outcome::title)
        .orElseGet(() ->
            switch (code) {
              case "undecided" -> Text.of("open", "未定");
              case "none" -> Text.of("no law reaches it", "対象外");
              case "broken" -> Text.of("cannot be read", "読取不能");
              default -> Text.same(code);
            });
  }

  private static Optional<Outcome> outcome(String code) {
    return Arrays.stream(Outcome.values())
        .filter(outcome -> outcome.code().equals(code))
        .findFirst();
  }

  private static Charted charted(Map<String, Integer> counts) {
    return new Charted(
        Text.of("Rows by outcome", "結論別の行数"),
        Text.of("Outcome", "結論"),
        counts.keySet().stream().map(TableResult::title).toList(),
        List.of(
            Charted.Series.of(
                Text.of("rows", "行数"),
                counts.values().stream().mapToLong(Integer::longValue).toArray())),
        Text.of("", "行"));
  }
}

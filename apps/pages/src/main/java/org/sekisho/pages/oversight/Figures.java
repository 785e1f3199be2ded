package org.sekisho.pages.oversight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sekisho.casework.oversight.Counts;
import org.sekisho.casework.oversight.Handled;
import org.sekisho.casework.oversight.Times;
import org.sekisho.pages.casework.CaseLines;
import org.sekisho.pages.charts.Charted;
import org.sekisho.pages.charts.Charts;
import org.sekisho.pages.exchange.Overseeing;
import org.sekisho.terms.Text;

/**
 * The figures that are drawn, each by the name of its file.
 *
 * @param standard the standard time of a case, in days
 */
record Figures(Overseeing overseeing, long standard) {

  private static final Text CASES = Text.of("cases", "件数");
  private static final Text COUNT = Text.of("", "件");

  static final List<String> FILES = List.of("stages", "units", "outcomes", "times");

  static Charts.Form form(String file) {
    return switch (file) {
      case "units", "outcomes" -> Charts.Form.STACKED;
      default -> Charts.Form.BARS;
    };
  }

  /** The figures of a file; nothing where there are none of that name, or nothing to draw. */
  Optional<Charted> of(String file) {
    Optional<Charted> charted =
        switch (file) {
          case "stages" -> Optional.of(stages());
          case "units" -> Optional.of(units());
          case "outcomes" -> Optional.of(outcomes());
          case "times" -> Optional.of(times());
          default -> Optional.empty();
        };
    return charted.filter(figures -> !figures.categories().isEmpty());
  }

  private Charted stages() {
    SortedMap<String, Integer> stages = overseeing.stages();
    return new Charted(
        Text.of("Cases by stage", "段階別の事案数"),
        Text.of("stage", "段階"),
        stages.keySet().stream().map(CaseLines::stage).toList(),
        List.of(
            Charted.Series.of(
                CASES, stages.values().stream().mapToLong(Integer::longValue).toArray())),
        COUNT);
  }

  private Charted units() {
    SortedMap<String, List<Handled>> apart =
        new TreeMap<>(overseeing.handled().stream().collect(Collectors.groupingBy(Handled::unit)));
    return new Charted(
        Text.of("Cases by lead unit", "主管部局別の事案数"),
        Text.of("unit", "部局"),
        apart.keySet().stream().map(this::name).toList(),
        List.of(
            Charted.Series.of(Text.of("open", "処理中"), count(apart, false)),
            Charted.Series.of(Text.of("decided", "処分済み"), count(apart, true))),
        COUNT);
  }

  private static long[] count(SortedMap<String, List<Handled>> apart, boolean decided) {
    return apart.values().stream()
        .mapToLong(
            some -> some.stream().filter(each -> each.decided().isPresent() == decided).count())
        .toArray();
  }

  private Charted outcomes() {
    List<Handled> decided =
        overseeing.handled().stream().filter(each -> each.decided().isPresent()).toList();
    Counts counts = Counts.of(Handled.Aspect.REGIME, Handled.Aspect.OUTCOME, decided);
    List<Charted.Series> series = new ArrayList<>();
    for (int column = 0; column < counts.columns().size(); column++) {
      int at = column;
      series.add(
          Charted.Series.of(
              outcome(counts.columns().get(column)),
              counts.cells().stream().mapToLong(row -> row.get(at)).toArray()));
    }
    return new Charted(
        Text.of("Outcomes by regime", "制度別の処分結果"),
        Text.of("regime", "制度"),
        counts.rows().stream().map(this::name).toList(),
        series,
        COUNT);
  }

  private static Text outcome(String code) {
    return switch (code) {
      case "cleared" -> Text.of("cleared", "審査終了（承認）");
      case "licensed" -> Text.of("licensed", "許可");
      case "refused" -> Text.of("refused", "不許可");
      case "ordered" -> Text.of("ordered", "命令");
      case "not-needed" -> Text.of("no permission needed", "許可等不要");
      case "deemed" -> Text.of("deemed by law", "みなし処分");
      default -> Text.same(code);
    };
  }

  /** How long decided cases took, by the unit that decided. */
  SortedMap<String, Times> byUnit() {
    SortedMap<String, Times> times =
        new TreeMap<>(Times.by(Handled.Aspect.UNIT, overseeing.handled(), each -> standard));
    times.values().removeIf(each -> each.decided() == 0);
    return times;
  }

  private Charted times() {
    SortedMap<String, Times> times = byUnit();
    return new Charted(
        Text.of("Days from receipt to outcome", "受理から処分までの日数"),
        Text.of("unit", "部局"),
        times.keySet().stream().map(this::name).toList(),
        List.of(
            Charted.Series.of(
                Text.of("half of them within", "中央値"),
                times.values().stream().mapToLong(Times::median).toArray()),
            Charted.Series.of(
                Text.of("nine of ten within", "90パーセンタイル"),
                times.values().stream().mapToLong(Times::ninetieth).toArray())),
        Text.of(" days", "日"));
  }

  Text name(String id) {
    return id.isEmpty() ? Text.of("no unit yet", "部局未定") : overseeing.name(id);
  }
}

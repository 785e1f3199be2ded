package org.sekisho.pages.patterns;

import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.pages.charts.Charted;
import org.sekisho.pages.charts.Charts;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Charts over invented figures. */
record ChartPatterns(Voice voice) {

  static final Charted ASKED =
      new Charted(
          Text.of("Matters asked, by gate (invented)", "ゲート別の相談件数（架空）"),
          Text.of("Gate", "ゲート"),
          List.of(
              Text.of("Export", "輸出"), Text.of("Investment", "投資"), Text.of("Procurement", "調達")),
          List.of(
              Charted.Series.of(Text.of("free", "手続不要"), 41, 12, 9),
              Charted.Series.of(Text.of("file first", "事前届出"), 7, 18, 4),
              Charted.Series.of(Text.of("permission", "許可"), 12, 3, 1)),
          Text.of("", "件"));

  private static final Charted MONTHS =
      new Charted(
          Text.of("Matters closed in a month (invented)", "月別の処理件数（架空）"),
          Text.of("Month", "月"),
          List.of(
              Text.of("Jul", "7月"),
              Text.of("Aug", "8月"),
              Text.of("Sep", "9月"),
              Text.of("Oct", "10月"),
              Text.of("Nov", "11月")),
          List.of(
              Charted.Series.of(Text.of("in time", "期限内"), 30, 34, 41, 40, 52),
              Charted.Series.of(Text.of("late", "期限超過"), 6, 5, 2, 3, 1)),
          Text.of("", "件"));

  private static final Charted COUNTRIES =
      new Charted(
          Text.of("Where goods go (invented)", "仕向地別の件数（架空）"),
          Text.of("Country", "国・地域"),
          List.of(
              Text.of("Germany", "ドイツ"),
              Text.of("United States", "アメリカ合衆国"),
              Text.of("Australia", "オーストラリア"),
              Text.of("Brazil", "ブラジル")),
          List.of(Charted.Series.of(Text.of("matters", "件数"), 12, 40, 22, 9)),
          Text.of("", "件"));

  Html all() {
    Charts charts = new Charts(voice);
    return Html.several(
        charts.of(Charts.Form.BARS, ASKED, Optional.of("/patterns/figures")),
        charts.of(Charts.Form.STACKED, ASKED, Optional.empty()),
        charts.of(Charts.Form.LINES, MONTHS, Optional.empty()),
        charts.map(COUNTRIES, List.of("DE", "US", "AU", "BR"), Optional.empty()));
  }
}

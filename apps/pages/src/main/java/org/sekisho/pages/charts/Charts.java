package org.sekisho.pages.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** A chart with its key above, its table below, and its figures as a file. */
public final class Charts {

  /** How figures are drawn. */
  public enum Form {
    /** A row for each category: for comparing. */
    BARS,
    /** A row for each category in which the series add up: for parts of a whole. */
    STACKED,
    /** A line for each series from category to category: for the course of time. */
    LINES
  }

  private final Voice voice;

  public Charts(Voice voice) {
    this.voice = voice;
  }

  /**
   * The chart.
   *
   * @param file where the figures can be had as a file
   */
  public Html of(Form form, Charted charted, Optional<String> file) {
    Html drawn =
        switch (form) {
          case BARS, STACKED -> new BarDrawing(voice, charted, form == Form.STACKED).svg();
          case LINES -> new LineDrawing(voice, charted).svg();
        };
    return figure(charted, drawn, key(charted, form), file);
  }

  /** The world, a country the darker the greater its figure; the first series is shown. */
  public Html map(Charted charted, List<String> countries, Optional<String> file) {
    WorldMap map = new WorldMap(voice, charted, countries);
    return figure(charted, map.svg(), map.key(), file);
  }

  private Html figure(Charted charted, Html drawn, Html key, Optional<String> file) {
    String name = charted.title().in(voice.language());
    Html download =
        file.<Html>map(address ->
                Html.element(
                    "p",
                    voice
                        .link(
                            address, Text.of("Keep the figures as a file (CSV)", "数値をファイルに保存（CSV）"))
                        .with("hx-boost", "false")))
            .orElse(Html.NOTHING);
    Html.Element scrolled =
        Html.element("div", drawn)
            .styled("drawn")
            .with("tabindex", "0")
            .with("role", "group")
            .with("aria-label", name);
    return Html.element(
            "figure",
            Html.element("figcaption", voice.say(charted.title())),
            key,
            scrolled,
            voice.fold(Text.of("The figures as a table", "数値の表"), table(charted), download))
        .styled("chart");
  }

  private Html key(Charted charted, Form form) {
    if (charted.series().size() < 2) {
      return Html.NOTHING;
    }
    List<Html> items = new ArrayList<>();
    for (int i = 0; i < charted.series().size(); i++) {
      Html.Element sign =
          form == Form.LINES
              ? Html.element("line")
                  .with("x1", "0")
                  .with("x2", "32")
                  .with("y1", "9")
                  .with("y2", "9")
                  .styled("line " + style(i))
              : Html.element("rect").with("width", "32").with("height", "18").styled(style(i));
      items.add(
          Html.element(
              "li",
              Html.element("svg", sign).with("viewBox", "0 0 32 18").with("aria-hidden", "true"),
              Html.words(" "),
              voice.say(charted.series().get(i).name())));
    }
    return Html.element("ul", items).styled("key");
  }

  static String style(int series) {
    return "s" + series % 6;
  }

  private Html table(Charted charted) {
    List<Html> head = new ArrayList<>();
    head.add(Html.element("th", voice.say(charted.heading())).with("scope", "col"));
    charted
        .series()
        .forEach(each ->
            head.add(
                Html.element("th", voice.say(each.name())).with("scope", "col").styled("number")));
    List<Html> rows = new ArrayList<>();
    for (int i = 0; i < charted.categories().size(); i++) {
      List<Html> cells = new ArrayList<>();
      cells.add(Html.element("th", voice.say(charted.categories().get(i))).with("scope", "row"));
      for (Charted.Series each : charted.series()) {
        String figure = Drawing.written(voice, each.at(i)) + charted.unit().in(voice.language());
        cells.add(Html.element("td", figure).styled("number"));
      }
      rows.add(Html.element("tr", cells));
    }
    return voice.table(charted.title(), Html.element("tr", head), rows);
  }
}

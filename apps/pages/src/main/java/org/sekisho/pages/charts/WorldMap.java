package org.sekisho.pages.charts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/**
 * The world in the Equal Earth projection. The shapes are Natural Earth's at 1:110 million and take
 * no side in any dispute over a border.
 */
final class WorldMap {

  private static final String FILE = "/org/sekisho/pages/vendor/world.txt";
  private static final Map<String, String> SHAPES = read();
  private static final int SHADES = 4;

  private final Voice voice;
  private final Charted charted;
  private final Map<String, Double> figures = new LinkedHashMap<>();
  private final double greatest;

  WorldMap(Voice voice, Charted charted, List<String> countries) {
    this.voice = voice;
    this.charted = charted;
    for (int i = 0; i < countries.size(); i++) {
      figures.put(countries.get(i), charted.series().getFirst().at(i));
    }
    this.greatest = figures.values().stream().mapToDouble(each -> each).max().orElse(0);
  }

  private static Map<String, String> read() {
    try (InputStream file = WorldMap.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("no map");
      }
      Map<String, String> shapes = new LinkedHashMap<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .forEach(line -> shapes.put(line.substring(0, 2), line.substring(3)));
      return Collections.unmodifiableMap(shapes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  Html svg() {
    Drawing drawing = new Drawing(voice, 2000, 974);
    SHAPES.forEach((country, path) -> drawing.way(path, style(country)));
    return drawing.svg(charted.title().in(voice.language()));
  }

  private String style(String country) {
    double figure = figures.getOrDefault(country, 0.0);
    return figure <= 0 ? "land" : "land q" + Math.max(1, shade(figure));
  }

  private int shade(double figure) {
    return (int) Math.ceil(figure / greatest * SHADES);
  }

  Html key() {
    List<Html> items = new ArrayList<>();
    items.add(item("land", Text.of("none", "なし")));
    for (int q = 1; q <= SHADES && greatest > 0; q++) {
      String from = Drawing.written(voice, greatest * (q - 1) / SHADES);
      String to = Drawing.written(voice, greatest * q / SHADES);
      items.add(item("land q" + q, Text.of("above " + from + " to " + to, from + "超" + to + "以下")));
    }
    return Html.element("ul", items).styled("key");
  }

  private Html item(String style, Text words) {
    Html.Element shade =
        Html.element("rect").with("width", "32").with("height", "18").styled(style);
    return Html.element(
        "li",
        Html.element("svg", shade).with("viewBox", "0 0 32 18").with("aria-hidden", "true"),
        Html.words(" "),
        voice.say(words));
  }
}

package org.sekisho.pages.charts;

import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;

/** A line for each series; lines differ by their strokes too. */
final class LineDrawing {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 300;
  private static final int LEFT = 56;
  private static final int TOP = 12;
  private static final int PLOT = 250;
  private static final int MOST_NAMES = 8;

  private final Voice voice;
  private final Charted charted;

  LineDrawing(Voice voice, Charted charted) {
    this.voice = voice;
    this.charted = charted;
  }

  Html svg() {
    double greatest =
        charted.series().stream()
            .flatMap(each -> each.values().stream())
            .mapToDouble(Number::doubleValue)
            .max()
            .orElse(0);
    Scale scale = Scale.to(greatest, PLOT);
    Drawing drawing = new Drawing(voice, WIDTH, HEIGHT);
    for (double step : scale.steps()) {
      double y = TOP + PLOT - scale.at(step);
      drawing.line(LEFT, y, WIDTH - 10, y, step == 0 ? "axis" : "grid");
      drawing.words(LEFT - 8, y + 4, "end", Drawing.written(voice, step));
    }
    int every = (charted.categories().size() + MOST_NAMES - 1) / MOST_NAMES;
    for (int i = 0; i < charted.categories().size(); i += Math.max(1, every)) {
      String name = charted.categories().get(i).in(voice.language());
      drawing.words(x(i), TOP + PLOT + 20.0, "middle", name);
    }
    for (int s = 0; s < charted.series().size(); s++) {
      line(drawing, scale, s);
    }
    return drawing.svg(charted.title().in(voice.language()));
  }

  private void line(Drawing drawing, Scale scale, int s) {
    StringBuilder path = new StringBuilder();
    Charted.Series series = charted.series().get(s);
    for (int i = 0; i < series.values().size(); i++) {
      double y = TOP + PLOT - scale.at(series.at(i));
      path.append(i == 0 ? 'M' : 'L')
          .append(Drawing.number(x(i)))
          .append(' ')
          .append(Drawing.number(y));
      drawing.dot(x(i), y, Charts.style(s));
    }
    drawing.way(path.toString(), "line " + Charts.style(s));
  }

  private double x(int category) {
    int last = Math.max(1, charted.categories().size() - 1);
    return LEFT + 24 + (WIDTH - LEFT - 70.0) * category / last;
  }
}

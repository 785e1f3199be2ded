package org.sekisho.pages.charts;

import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;

/** Bars from the left; each category a row, its name above its bars, so that names may be long. */
final class BarDrawing {

  private static final int WIDTH = 720;
  private static final int RIGHT = 70;
  private static final int NAME = 22;
  private static final int BAR = 18;
  private static final int GAP = 12;
  private static final int FOOT = 28;

  private final Voice voice;
  private final Charted charted;
  private final boolean stacked;

  BarDrawing(Voice voice, Charted charted, boolean stacked) {
    this.voice = voice;
    this.charted = charted;
    this.stacked = stacked;
  }

  Html svg() {
    List<Charted.Series> series = charted.series();
    int bars = stacked ? 1 : series.size();
    int row = NAME + bars * BAR + GAP;
    int bottom = row * charted.categories().size();
    Drawing drawing = new Drawing(voice, WIDTH, bottom + FOOT);
    Scale scale = Scale.to(greatest(), WIDTH - RIGHT);
    for (double step : scale.steps()) {
      drawing.line(scale.at(step), 0, scale.at(step), bottom, step == 0 ? "axis" : "grid");
      String anchor = step == 0 ? "start" : "middle";
      drawing.words(scale.at(step), bottom + 18.0, anchor, Drawing.written(voice, step));
    }
    for (int i = 0; i < charted.categories().size(); i++) {
      double y = (double) i * row;
      drawing.words(4, y + 15, "start", charted.categories().get(i).in(voice.language()));
      bars(drawing, scale, i, y + NAME);
    }
    return drawing.svg(charted.title().in(voice.language()));
  }

  private void bars(Drawing drawing, Scale scale, int category, double top) {
    double sum = 0;
    for (int s = 0; s < charted.series().size(); s++) {
      double figure = charted.series().get(s).at(category);
      double y = stacked ? top : top + s * BAR;
      drawing.box(scale.at(sum), y, scale.at(figure), BAR - 2, Charts.style(s));
      sum = stacked ? sum + figure : 0;
      if (!stacked || s == charted.series().size() - 1) {
        double end = stacked ? sum : figure;
        drawing.words(scale.at(end) + 6, y + 13, "start", label(end));
      }
    }
  }

  private String label(double figure) {
    return Drawing.written(voice, figure) + charted.unit().in(voice.language());
  }

  private double greatest() {
    double greatest = 0;
    for (int i = 0; i < charted.categories().size(); i++) {
      double sum = 0;
      for (Charted.Series each : charted.series()) {
        sum = stacked ? sum + each.at(i) : Math.max(sum, each.at(i));
      }
      greatest = Math.max(greatest, sum);
    }
    return greatest;
  }
}

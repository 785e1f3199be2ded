package org.sekisho.pages.charts;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;

/** Lines, boxes and words on a sheet. Numbers stand as their reader writes them. */
final class Drawing {

  private final Voice voice;
  private final int width;
  private final int height;
  private final List<Html> parts = new ArrayList<>();

  Drawing(Voice voice, int width, int height) {
    this.voice = voice;
    this.width = width;
    this.height = height;
  }

  static String number(double place) {
    return BigDecimal.valueOf(Math.round(place * 10), 1).stripTrailingZeros().toPlainString();
  }

  static String written(Voice voice, double figure) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.of(voice.language().code()));
    format.setMaximumFractionDigits(2);
    return format.format(figure);
  }

  void line(double x1, double y1, double x2, double y2, String style) {
    parts.add(
        Html.element("line")
            .with("x1", number(x1))
            .with("y1", number(y1))
            .with("x2", number(x2))
            .with("y2", number(y2))
            .styled(style));
  }

  void box(double x, double y, double w, double h, String style) {
    parts.add(
        Html.element("rect")
            .with("x", number(x))
            .with("y", number(y))
            .with("width", number(w))
            .with("height", number(h))
            .styled(style));
  }

  void dot(double x, double y, String style) {
    parts.add(
        Html.element("circle")
            .with("cx", number(x))
            .with("cy", number(y))
            .with("r", "4")
            .styled(style));
  }

  /** A way through points, given as the path language of SVG writes them. */
  void way(String path, String style) {
    parts.add(Html.element("path").with("d", path).styled(style));
  }

  /** Words; {@code anchor} is start, middle or end. */
  void words(double x, double y, String anchor, String text) {
    parts.add(
        Html.element("text", text)
            .with("x", number(x))
            .with("y", number(y))
            .with("text-anchor", anchor));
  }

  /** The sheet as a picture with a name; what it shows stands in the table below it. */
  Html svg(String name) {
    return Html.element("svg", parts)
        .with("viewBox", "0 0 " + width + " " + height)
        .with("role", "img")
        .with("aria-label", name);
  }

  Voice voice() {
    return voice;
  }
}

package org.sekisho.pages.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.sekisho.html.Html;
import org.sekisho.pages.frame.Voice;
import org.sekisho.terms.Text;

/** Small arrangements: two versions beside each other, key figures, tags. */
public record Sides(Voice voice) {

  public Html pair(Text left, Html inLeft, Text right, Html inRight) {
    return Html.element("div", side(left, inLeft), side(right, inRight)).styled("pair");
  }

  private Html side(Text heading, Html inside) {
    return Html.element("section", Html.element("h3", voice.say(heading)), inside);
  }

  /** Figures that are seen at a glance. */
  public Html figures(SequencedMap<Text, String> figures) {
    List<Html> parts = new ArrayList<>();
    for (Map.Entry<Text, String> figure : figures.entrySet()) {
      parts.add(
          Html.element(
              "div",
              Html.element("dt", voice.say(figure.getKey())),
              Html.element("dd", figure.getValue())));
    }
    return Html.element("dl", parts).styled("figures");
  }

  public Html tags(List<Text> tags) {
    return Html.element(
            "ul",
            tags.stream().map(tag -> Html.element("li", voice.say(tag)).styled("tag")).toList())
        .styled("tags");
  }
}

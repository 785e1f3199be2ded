package org.sekisho.pages.frame;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.decision.print.Mark;
import org.sekisho.decision.print.Outline;
import org.sekisho.html.Html;

/** The outline of a decision as lists that open on demand: what fails is folded. */
public final class Outlines {

  private static final int DEEP = 2;

  private final Voice voice;

  public Outlines(Voice voice) {
    this.voice = voice;
  }

  public Html.Element section(Outline.Section section) {
    return Html.element(
            "section", Html.element("h2", voice.say(section.heading())), list(section.lines(), 0))
        .with("id", section.id());
  }

  private Html.Element list(List<Outline> lines, int depth) {
    return Html.element("ul", lines.stream().map(line -> item(line, depth)).toList())
        .styled("outline");
  }

  private Html item(Outline line, int depth) {
    if (line.below().isEmpty()) {
      return Html.element("li", text(line));
    }
    Html.Element below = list(line.below(), depth + 1);
    if (depth == 0) {
      return Html.element("li", text(line), below);
    }
    Html.Element fold = Html.element("details", Html.element("summary", text(line)), below);
    boolean shut = line.mark() == Mark.FAILS || depth >= DEEP;
    return Html.element("li", shut ? fold : fold.with("open", ""));
  }

  private Html text(Outline line) {
    List<Html> parts = new ArrayList<>();
    if (line.mark() != Mark.NONE) {
      parts.add(
          Html.element("span", Html.words(line.mark().sign()))
              .styled("sign")
              .with("aria-hidden", "true"));
      parts.add(Html.element("span", voice.say(line.mark().word())).styled("unseen"));
    }
    parts.add(voice.say(line.text()));
    return Html.several(parts);
  }
}

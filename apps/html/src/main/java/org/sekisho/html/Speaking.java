package org.sekisho.html;

import java.util.List;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** Says texts in the language of a page, and makes the elements in which they stand. */
public interface Speaking {

  Language language();

  default Html say(Text text) {
    return Html.words(text.in(language()));
  }

  default Html say(String en, String ja) {
    return say(Text.of(en, ja));
  }

  default Html.Element p(Text text) {
    return Html.element("p", say(text));
  }

  default Html.Element heading(int level, String en, String ja) {
    return Html.element("h" + level, say(en, ja));
  }

  /** A section with its heading and an anchor. */
  default Html.Element section(String id, String en, String ja, Html... inside) {
    return Html.element("section", heading(2, en, ja), Html.several(inside)).with("id", id);
  }

  default Html.Element column(String en, String ja) {
    return Html.element("th", say(en, ja)).with("scope", "col");
  }

  /** A row of a table of two columns, its name a heading. */
  default Html.Element row(String en, String ja, Html... cells) {
    return Html.element(
        "tr", Html.element("th", say(en, ja)).with("scope", "row"), Html.element("td", cells));
  }

  /** A table that can be moved sideways on a narrow screen, and reached by keyboard for it. */
  default Html.Element table(Text caption, Html.Element head, List<? extends Html> rows) {
    Html.Element table =
        Html.element(
            "table",
            Html.element("caption", say(caption)),
            Html.element("thead", head),
            Html.element("tbody", rows));
    return Html.element("div", table)
        .styled("wide")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", caption.in(language()));
  }

  /** A fold that opens on demand. */
  default Html.Element fold(Text summary, Html... inside) {
    return Html.element("details", Html.element("summary", say(summary)), Html.several(inside));
  }
}

package org.sekisho.pages.frame;

import org.sekisho.html.Html;
import org.sekisho.html.Speaking;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** Says texts in the language of the reader, and makes the parts that many pages have. */
public record Voice(Language language) implements Speaking {

  public String in(String en, String ja) {
    return Text.of(en, ja).in(language);
  }

  public Html.Element link(String to, Text text) {
    return Html.link(to, say(text));
  }

  /** A button that sends its form. */
  public Html.Element button(String en, String ja) {
    return Html.element("button", say(en, ja)).with("type", "submit");
  }

  /** A field that is sent and not seen. */
  public static Html.Element hidden(String name, String value) {
    return Html.element("input").with("type", "hidden").with("name", name).with("value", value);
  }
}

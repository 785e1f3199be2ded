package org.sekisho.book.pages;

import org.sekisho.html.Html;
import org.sekisho.html.Speaking;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** Says texts in the language of a page, from the place of the page. */
record Voice(Language language, Address here) implements Speaking {

  Html.Element link(Address to, Text text) {
    return Html.link(here.to(to, language), say(text));
  }

  Html.Element link(Address to, String anchor, Text text) {
    return Html.link(here.to(to, language) + "#" + anchor, say(text));
  }
}

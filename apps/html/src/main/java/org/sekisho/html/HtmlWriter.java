package org.sekisho.html;

import java.util.Set;

/** Writes pieces of a page as HTML (WHATWG, the HTML syntax), and nothing unescaped. */
public final class HtmlWriter {

  private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "hr", "img");

  /** Elements after which a line ends, so that a person can read the file. */
  private static final Set<String> LINES =
      Set.of(
          "head", "title", "meta", "link", "script", "header", "main", "footer", "nav", "section",
          "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "thead",
          "tbody", "caption", "tr", "figure", "svg", "details", "summary", "form", "div", "body",
          "article");

  private final StringBuilder page = new StringBuilder();

  private HtmlWriter() {}

  /** A whole document. */
  public static String document(Html.Element html) {
    HtmlWriter writer = new HtmlWriter();
    writer.page.append("<!DOCTYPE html>\n");
    writer.write(html);
    return writer.page.append('\n').toString();
  }

  private void write(Html html) {
    switch (html) {
      case Html.Words(String text) -> escape(text);
      case Html.Several several -> several.parts().forEach(this::write);
      case Html.Element element -> element(element);
    }
  }

  private void element(Html.Element element) {
    page.append('<').append(element.name());
    for (Html.Attribute attribute : element.attributes()) {
      page.append(' ').append(attribute.name()).append("=\"");
      escape(attribute.value());
      page.append('"');
    }
    page.append('>');
    if (!VOID.contains(element.name())) {
      element.inside().forEach(this::write);
      page.append("</").append(element.name()).append('>');
    }
    if (LINES.contains(element.name())) {
      page.append('\n');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      switch (character) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(character);
      }
    }
  }
}

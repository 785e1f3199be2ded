package org.sekisho.decision.print;

import java.util.List;
import org.sekisho.decision.Verdict;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** The parts of which a self-contained page is made. */
final class Page {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --line: #767676; --weak: #4d4d4d; }
      @media (prefers-color-scheme: dark) { :root { --weak: #b3b3b3; } }
      body { font: 1rem/1.7 "Noto Sans JP", "Hiragino Sans", "Yu Gothic", sans-serif;
             max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
      h1 { font-size: 1.75rem; line-height: 1.4; margin: 0; }
      h2 { font-size: 1.25rem; border-bottom: 1px solid var(--line); margin-top: 2rem; }
      .verdict { display: inline-block; border: 2px solid; border-radius: .5rem;
                 padding: .1rem .75rem; font-weight: 700; font-size: 1.25rem; margin-bottom: .5rem; }
      .meta { color: var(--weak); }
      ul { list-style: none; padding-left: 1.25rem; margin: .25rem 0; }
      section > ul { padding-left: 0; }
      li { margin: .25rem 0; }
      .sign { display: inline-block; width: 1.25rem; font-weight: 700; }
      .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      summary { cursor: pointer; }
      @media print { details > * { display: block; } body { margin: 0; max-width: none; } }
      """;

  private final Language language;
  private final StringBuilder page = new StringBuilder();

  Page(Language language) {
    this.language = language;
  }

  /**
   * Opens the page with the verdict first.
   *
   * @param style more than the style of every page
   */
  void open(Verdict verdict, Text title, List<Text> lines, String style) {
    page.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", title.in(language));
    page.append("<style>\n").append(STYLE).append(style);
    page.append("</style>\n</head>\n<body>\n<main>\n<header>\n");
    page.append("<p class=\"verdict\">").append(escape(VerdictWords.of(verdict))).append("</p>\n");
    element("h1", title.in(language));
    lines.forEach(line -> page.append("<p class=\"meta\">").append(escape(line)).append("</p>\n"));
    page.append("</header>\n");
  }

  String close() {
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  /** Markup of our own; text goes through {@link #escape}. */
  Page raw(String markup) {
    page.append(markup);
    return this;
  }

  void section(Outline.Section section) {
    page.append("<section id=\"").append(section.id()).append("\">\n");
    element("h2", section.heading().in(language));
    list(section.lines(), 0);
    page.append("</section>\n");
  }

  /** Below the second level a list opens on demand, so that a reader sees the answer first. */
  private void list(List<Outline> lines, int depth) {
    page.append("<ul>\n");
    for (Outline line : lines) {
      page.append("<li>");
      if (depth >= 1 && !line.below().isEmpty()) {
        page.append("<details")
            .append(line.mark() == Mark.FAILS ? ">" : " open>")
            .append("<summary>");
        text(line);
        page.append("</summary>\n");
        list(line.below(), depth + 1);
        page.append("</details>");
      } else {
        text(line);
        if (!line.below().isEmpty()) {
          page.append('\n');
          list(line.below(), depth + 1);
        }
      }
      page.append("</li>\n");
    }
    page.append("</ul>\n");
  }

  private void text(Outline line) {
    if (line.mark() != Mark.NONE) {
      page.append("<span class=\"sign\" aria-hidden=\"true\">").append(line.mark().sign());
      page.append("</span><span class=\"unseen\">")
          .append(escape(line.mark().word()))
          .append(" </span>");
    }
    page.append(escape(line.text()));
  }

  void element(String name, String text) {
    page.append('<').append(name).append('>').append(escape(text));
    page.append("</").append(name).append(">\n");
  }

  String escape(Text text) {
    return escape(text.in(language));
  }

  /** Text of users and packs is never markup. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}

package org.sekisho.decision.print;

import java.util.List;
import org.sekisho.decision.Decision;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** A decision as one self-contained page that opens offline and prints well. */
public final class DecisionPage {

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

  private DecisionPage(Language language) {
    this.language = language;
  }

  public static String of(Decision decision, Language language) {
    DecisionPage page = new DecisionPage(language);
    page.write(decision);
    return page.page.toString();
  }

  private void write(Decision decision) {
    String title = decision.matter().title().in(language);
    page.append("<!DOCTYPE html>\n<html lang=\"").append(language.code()).append("\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    element("title", title);
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n<header>\n");
    page.append("<p class=\"verdict\">")
        .append(escape(VerdictWords.of(decision.verdict())))
        .append("</p>\n");
    element("h1", title);
    page.append("<p class=\"meta\">").append(escape(dates(decision))).append("</p>\n</header>\n");
    DecisionOutline.of(decision).forEach(this::section);
    page.append("</main>\n</body>\n</html>\n");
  }

  private static Text dates(Decision decision) {
    Text gate = decision.matter().gate().title();
    return Text.of(
        gate.en()
            + " · act on "
            + decision.matter().date()
            + " · law as known on "
            + decision.known(),
        gate.ja() + "　行為日：" + decision.matter().date() + "　法令の基準日：" + decision.known());
  }

  private void section(Outline.Section section) {
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

  private void element(String name, String text) {
    page.append('<').append(name).append('>').append(escape(text));
    page.append("</").append(name).append(">\n");
  }

  private String escape(Text text) {
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

package org.sekisho.decision.print;

import java.util.List;
import java.util.Locale;
import org.sekisho.decision.Verdict;
import org.sekisho.terms.Language;

/** Headings and outlines as plain text, broken into lines of some columns. */
final class TextLines {

  private static final String INDENT = "  ";

  private final Language language;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  TextLines(Language language, int width) {
    this.language = language;
    this.width = width;
  }

  void verdict(Verdict verdict) {
    String words = VerdictWords.of(verdict).in(language);
    line(language == Language.EN ? words.toUpperCase(Locale.ROOT) : "【" + words + "】");
  }

  void section(Outline.Section section) {
    line("");
    line(section.heading().in(language));
    lines(section.lines(), INDENT);
  }

  private void lines(List<Outline> lines, String indent) {
    for (Outline outline : lines) {
      String sign = outline.mark().sign();
      for (String part : Wrapping.lines(outline.text().in(language), width - indent.length() - 2)) {
        line(indent + sign + " " + part);
        sign = " ";
      }
      lines(outline.below(), indent + INDENT);
    }
  }

  void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  String printed() {
    return text.toString();
  }
}

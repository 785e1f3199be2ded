package org.sekisho.decision.print;

import java.util.List;
import java.util.Locale;
import org.sekisho.decision.Decision;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** A decision as plain text for a terminal or a mail. */
public final class DecisionText {

  private static final String INDENT = "  ";

  private final Language language;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private DecisionText(Language language, int width) {
    this.language = language;
    this.width = width;
  }

  /**
   * Prints a decision.
   *
   * @param width the longest line in columns; a character of full width takes two
   */
  public static String of(Decision decision, Language language, int width) {
    DecisionText text = new DecisionText(language, width);
    text.head(decision);
    DecisionOutline.of(decision).forEach(text::section);
    return text.text.toString();
  }

  private void head(Decision decision) {
    String verdict = VerdictWords.of(decision.verdict()).in(language);
    line(language == Language.EN ? verdict.toUpperCase(Locale.ROOT) : "【" + verdict + "】");
    line(decision.matter().title().in(language));
    Text gate = decision.matter().gate().title();
    Text dates =
        Text.of(
            "gate: "
                + gate.en()
                + " · act on "
                + decision.matter().date()
                + " · law as known on "
                + decision.known(),
            "ゲート："
                + gate.ja()
                + "　行為日："
                + decision.matter().date()
                + "　法令の基準日："
                + decision.known());
    line(dates.in(language));
  }

  private void section(Outline.Section section) {
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

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}

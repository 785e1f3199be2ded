package org.sekisho.decision.print;

import org.sekisho.decision.Decision;
import org.sekisho.terms.Language;

/** A decision as plain text for a terminal or a mail. */
public final class DecisionText {

  private DecisionText() {}

  /**
   * Prints a decision.
   *
   * @param width the longest line in columns; a character of full width takes two
   */
  public static String of(Decision decision, Language language, int width) {
    TextLines text = new TextLines(language, width);
    text.verdict(decision.verdict());
    text.line(decision.matter().title().in(language));
    text.line(HeadWords.labelled(decision.matter(), decision.known()).in(language));
    DecisionOutline.of(decision).forEach(text::section);
    return text.printed();
  }
}

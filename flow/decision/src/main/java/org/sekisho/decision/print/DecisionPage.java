package org.sekisho.decision.print;

import java.util.List;
import org.sekisho.decision.Decision;
import org.sekisho.terms.Language;

/** A decision as one self-contained page that opens offline and prints well. */
public final class DecisionPage {

  private DecisionPage() {}

  public static String of(Decision decision, Language language) {
    Page page = new Page(language);
    page.open(
        decision.verdict(),
        decision.matter().title(),
        List.of(HeadWords.of(decision.matter(), decision.known())),
        "");
    DecisionOutline.of(decision).forEach(page::section);
    return page.close();
  }
}

package org.sekisho.decision.print;

import java.util.List;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.matter.bill.Part;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** The decision on a bill as plain text: the outcome, what makes it so, the tree of the parts. */
public final class BillText {

  private final BillDecision decision;
  private final Language language;
  private final List<List<Part>> below;
  private final TextLines text;

  private BillText(BillDecision decision, Language language, int width) {
    this.decision = decision;
    this.language = language;
    this.below = decision.bill().tree();
    this.text = new TextLines(language, width);
  }

  /**
   * Prints the decision on a bill.
   *
   * @param width the longest line in columns, but for the tree, where a part keeps to its line
   */
  public static String of(BillDecision decision, Language language, int width) {
    BillText text = new BillText(decision, language, width);
    text.write();
    return text.text.printed();
  }

  private void write() {
    text.verdict(decision.verdict());
    text.line(decision.shared().title().in(language));
    text.line(HeadWords.labelled(decision.shared(), decision.known()).in(language));
    text.line(BillOutline.counts(decision).in(language));
    BillOutline.above(decision).forEach(text::section);
    text.line("");
    text.line(Text.of("Components", "構成品").in(language));
    decision.bill().first().forEach(part -> tree(part, "  ", "  "));
    BillOutline.below(decision).forEach(text::section);
  }

  /** A part, then what came in through it, at most {@code BillReader.MOST_TIERS} deep. */
  private void tree(Part part, String branch, String indent) {
    String sign = PartWords.sign(decision.parts().get(part.number()).own());
    Text line = PartWords.line(decision, decision.parts().get(part.number()));
    text.line(branch + sign + " " + line.in(language));
    List<Part> parts = below.get(part.number());
    for (Part each : parts) {
      boolean last = each.number() == parts.getLast().number();
      tree(each, indent + (last ? "└─ " : "├─ "), indent + (last ? "   " : "│  "));
    }
  }
}

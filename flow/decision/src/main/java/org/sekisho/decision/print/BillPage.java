package org.sekisho.decision.print;

import java.util.List;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.bill.PartDecision;
import org.sekisho.matter.bill.Part;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** The decision on a bill as one self-contained page, with the tree of its parts drawn. */
public final class BillPage {

  private static final String STYLE =
      """
      .tree ul { padding-left: 1.5rem; margin: 0; }
      .tree > ul { padding-left: 0; }
      .tree li { position: relative; padding-left: 1rem; margin: 0; }
      .tree li::before { content: ""; position: absolute; left: -.5rem; top: .9rem;
                         width: 1.1rem; border-top: 1px solid var(--line); }
      .tree li::after { content: ""; position: absolute; left: -.5rem; top: 0; bottom: 0;
                        border-left: 1px solid var(--line); }
      .tree li:last-child::after { bottom: auto; height: .9rem; }
      .tree > ul > li::before, .tree > ul > li::after { content: none; }
      .strict { font-weight: 700; }
      """;

  private final BillDecision decision;
  private final Language language;
  private final List<List<Part>> below;
  private final Page page;

  private BillPage(BillDecision decision, Language language) {
    this.decision = decision;
    this.language = language;
    this.below = decision.bill().tree();
    this.page = new Page(language);
  }

  public static String of(BillDecision decision, Language language) {
    BillPage page = new BillPage(decision, language);
    page.write();
    return page.page.close();
  }

  private void write() {
    page.open(
        decision.verdict(),
        decision.shared().title(),
        List.of(HeadWords.of(decision.shared(), decision.known()), BillOutline.counts(decision)),
        STYLE);
    BillOutline.above(decision).forEach(page::section);
    page.raw("<section id=\"components\" class=\"tree\">\n");
    page.element("h2", Text.of("Components", "構成品").in(language));
    tree(decision.bill().first());
    page.raw("</section>\n");
    BillOutline.below(decision).forEach(page::section);
  }

  private void tree(List<Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    page.raw("<ul>\n");
    for (Part part : parts) {
      PartDecision decided = decision.parts().get(part.number());
      boolean strict = decided.own().equals(decision.verdict());
      page.raw(strict ? "<li><span class=\"strict\">" : "<li><span>");
      page.raw("<span class=\"sign\" aria-hidden=\"true\">")
          .raw(PartWords.sign(decided.own()))
          .raw("</span>")
          .raw(page.escape(PartWords.line(decision, decided)))
          .raw("</span>\n");
      tree(below.get(part.number()));
      page.raw("</li>\n");
    }
    page.raw("</ul>\n");
  }
}

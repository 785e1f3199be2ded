package org.sekisho.cli.decide;

import org.sekisho.decision.Decision;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.print.BillJson;
import org.sekisho.decision.print.BillPage;
import org.sekisho.decision.print.BillText;
import org.sekisho.decision.print.DecisionJson;
import org.sekisho.decision.print.DecisionPage;
import org.sekisho.decision.print.DecisionText;
import org.sekisho.terms.Language;

/** How a decision is printed. */
enum DecisionFormat {
  TEXT,
  JSON,
  HTML;

  String print(BillDecision decision, Language language, int width) {
    return switch (this) {
      case TEXT -> BillText.of(decision, language, width);
      case JSON -> BillJson.of(decision);
      case HTML -> BillPage.of(decision, language);
    };
  }

  String print(Decision decision, Language language, int width) {
    return switch (this) {
      case TEXT -> DecisionText.of(decision, language, width);
      case JSON -> DecisionJson.of(decision);
      case HTML -> DecisionPage.of(decision, language);
    };
  }
}

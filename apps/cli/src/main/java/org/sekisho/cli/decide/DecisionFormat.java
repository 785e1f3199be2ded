package org.sekisho.cli.decide;

import org.sekisho.decision.Decision;
import org.sekisho.decision.print.DecisionJson;
import org.sekisho.decision.print.DecisionPage;
import org.sekisho.decision.print.DecisionText;
import org.sekisho.terms.Language;

/** How a decision is printed. */
enum DecisionFormat {
  TEXT,
  JSON,
  HTML;

  String print(Decision decision, Language language, int width) {
    return switch (this) {
      case TEXT -> DecisionText.of(decision, language, width);
      case JSON -> DecisionJson.of(decision);
      case HTML -> DecisionPage.of(decision, language);
    };
  }
}

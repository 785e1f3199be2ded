package org.sekisho.law.pack;

import java.util.List;
import org.sekisho.documents.Fields;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code cite: [{law: fefta, at: "27(1)"}]}; a statement of law without one is refused. */
final class CitationReader {

  private CitationReader() {}

  static List<Citation> read(Fields fields, Problems problems) {
    List<Citation> citations =
        fields.list("cite").stream().map(node -> citation(Fields.of(node, problems))).toList();
    if (citations.isEmpty()) {
      problems.add(
          "law.citation.missing",
          fields.placeOf("cite"),
          Text.of("no law is cited here", "根拠条文がありません"),
          Text.of(
              "add `cite: [{law: ..., at: \"...\"}]`",
              "`cite: [{law: ..., at: \"...\"}]`を追加してください"));
    }
    return citations;
  }

  private static Citation citation(Fields fields) {
    Citation citation = new Citation(fields.requiredString("law"), fields.string("at").orElse(""));
    fields.close();
    return citation;
  }
}

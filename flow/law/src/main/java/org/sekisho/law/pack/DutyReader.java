package org.sekisho.law.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Problems;

/** Reads {@code duties.yaml}: filings to make and criteria to keep. */
final class DutyReader {

  private final Problems problems;
  private final Map<String, Filing> filings = new LinkedHashMap<>();
  private final Map<String, Criterion> criteria = new LinkedHashMap<>();

  DutyReader(Problems problems) {
    this.problems = problems;
  }

  Map<String, Filing> filings() {
    return filings;
  }

  Map<String, Criterion> criteria() {
    return criteria;
  }

  void read(Fields file) {
    for (Node node : file.list("filings")) {
      Fields fields = Fields.of(node, problems);
      Filing filing =
          new Filing(
              fields.requiredString("id"),
              fields.requiredText("title"),
              fields.string("form"),
              fields.strings("to"),
              fields.text("through"),
              CitationReader.read(fields, problems));
      fields.close();
      if (filings.put(filing.id(), filing) != null) {
        PackProblems.twice(problems, fields.placeOf("id"), filing.id());
      }
    }
    for (Node node : file.list("criteria")) {
      Fields fields = Fields.of(node, problems);
      Criterion criterion =
          new Criterion(
              fields.requiredString("id"),
              fields.requiredText("title"),
              CitationReader.read(fields, problems));
      fields.close();
      if (criteria.put(criterion.id(), criterion) != null) {
        PackProblems.twice(problems, fields.placeOf("id"), criterion.id());
      }
    }
    file.close();
  }
}

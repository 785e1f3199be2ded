package org.sekisho.cli.decide.bill;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.bill.PartDecision;
import org.sekisho.decision.print.PartWords;
import org.sekisho.decision.print.VerdictWords;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Participant;
import org.sekisho.matter.bill.Bill;
import org.sekisho.matter.bill.Part;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.terms.Language;

/** A table with a row for each part of a bill, in the order of the bill. */
final class PartTable {

  private static final List<String> COLUMNS =
      List.of(
          "ref",
          "path",
          "name",
          "version",
          "maker",
          "supplier",
          "outcome",
          "with_parts",
          "because",
          "to_ask",
          "to_confirm",
          "problems");

  private PartTable() {}

  static String of(BillDecision decision, Language language) throws IOException {
    StringWriter text = new StringWriter();
    CsvWriter table = new CsvWriter(text);
    table.row(COLUMNS);
    for (PartDecision part : decision.parts()) {
      table.row(row(decision, part, language));
    }
    return text.toString();
  }

  private static List<String> row(BillDecision decision, PartDecision decided, Language language) {
    Part part = decided.part();
    return List.of(
        part.ref(),
        PartWords.path(decision.bill(), part),
        part.name(),
        part.version(),
        names(part.inRole(Bill.MAKER)),
        names(part.inRole(Bill.SUPPLIER)),
        VerdictWords.code(decided.own()),
        VerdictWords.code(decision.whole(decided)),
        list(decided.rules()),
        list(decided.toAsk().stream().map(FactDefinition::id).toList()),
        list(
            decided.toConfirm().stream()
                .map(hit -> hit.entry().list() + " " + hit.entry().entry())
                .distinct()
                .toList()),
        decided.problems().stream()
            .map(problem -> problem.line(language))
            .collect(Collectors.joining(" | ")));
  }

  private static String names(List<Participant> players) {
    return list(players.stream().map(Participant::name).toList());
  }

  private static String list(List<String> items) {
    return String.join("; ", items);
  }
}

package org.sekisho.casework.reading;

import java.time.Instant;
import java.util.Optional;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Docket;
import org.sekisho.casework.file.Posting;
import org.sekisho.casework.file.Settlement;
import org.sekisho.casework.outcome.CaseOutcome;
import org.sekisho.terms.Text;

/**
 * A case in lists, whoever has it: for filers, for search, for those who oversee.
 *
 * @param unit that leads; empty where nobody does yet
 * @param outcome its kind, such as {@code licensed}; empty while there is none
 */
public record CaseLine(
    String caseId,
    String organisation,
    String stage,
    int round,
    String gate,
    String regime,
    Text title,
    String unit,
    int tier,
    String outcome,
    Instant opened,
    Optional<Instant> accepted,
    Optional<Instant> decided,
    Instant changed,
    int acts) {

  /** The line of a case as it stands. */
  public static CaseLine of(CaseFile file) {
    Optional<Posting.UnitPlace> lead = file.posting().lead();
    Optional<Settlement.Ruling> ruling = file.settlement().ruling(file.round());
    return new CaseLine(
        file.id(),
        file.docket().organisation(),
        file.stage().code(),
        file.round(),
        file.filing().gate(),
        file.filing().regime(),
        file.filing().title(),
        lead.map(Posting.UnitPlace::unit).orElse(""),
        lead.map(Posting.UnitPlace::tier).orElse(0),
        ruling.map(each -> code(each.outcome())).orElse(""),
        file.opened(),
        file.docket().receipt(file.round()).map(Docket.Receipt::at),
        ruling.map(Settlement.Ruling::at),
        file.acts().getLast().at(),
        file.acts().size());
  }

  private static String code(CaseOutcome outcome) {
    return switch (outcome) {
      case CaseOutcome.Cleared cleared -> "cleared";
      case CaseOutcome.Licensed licensed -> "licensed";
      case CaseOutcome.Refused refused -> "refused";
      case CaseOutcome.Ordered ordered -> "ordered";
      case CaseOutcome.NotNeeded notNeeded -> "not-needed";
      case CaseOutcome.Deemed deemed -> "deemed";
    };
  }
}

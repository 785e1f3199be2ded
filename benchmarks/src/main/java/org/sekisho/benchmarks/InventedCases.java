package org.sekisho.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sekisho.access.Label;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.act.ExaminationDeed;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Advice;
import org.sekisho.casework.examination.AdviceKind;
import org.sekisho.casework.examination.AdviceLevel;
import org.sekisho.casework.file.CaseDesk;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.FoundDecision;
import org.sekisho.casework.filing.Part;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;

/** Invented filings, and what is done with them. */
final class InventedCases {

  static final Instant NOW = Instant.parse("2026-04-10T01:00:00Z");
  static final CaseDesk DESK = CaseDesk.in(ZoneId.of("Asia/Tokyo"));
  static final Actor FILER = Actor.of("filer", "o-kaisha", "o-kaisha", Capacity.FILER);

  private InventedCases() {}

  static PostingDeed.Routed routed(String unit) {
    return new PostingDeed.Routed(unit, "new", 1, true, 0, "", "r1", "0".repeat(64), "by rule");
  }

  static ExaminationDeed.Advised advice(AdviceLevel level) {
    return new ExaminationDeed.Advised(
        new Advice(level, Part.WHOLE, AdviceKind.APPROVE, "because", List.of(), List.of(), ""));
  }

  static Filing filing(int number) {
    String investor = "Invented Fund " + number;
    return new Filing(
        "investment",
        "jp-inward-investment",
        Text.of("Acquisition by " + investor, investor + "による株式の取得"),
        "gate: investment\n",
        new FoundDecision(
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 4, 1),
            Optional.of(Outcome.NOTIFY),
            List.of(),
            List.of(),
            Optional.empty()),
        List.of(
            new CaseParty(
                "investor",
                "investor",
                investor,
                Optional.of("SG"),
                new TreeSet<>(List.of(investor)),
                new TreeSet<>(),
                Label.PUBLIC)),
        List.of(new CaseItem("i1", "shares", Optional.empty(), Optional.empty())),
        new TreeSet<>(List.of("SG")),
        List.of(),
        new TreeMap<>());
  }
}

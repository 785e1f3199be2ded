package org.sekisho.casework.file;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sekisho.casework.act.Actor;
import org.sekisho.casework.act.FilingDeed;
import org.sekisho.casework.filing.CaseItem;
import org.sekisho.casework.filing.CaseParty;
import org.sekisho.casework.filing.Completeness;
import org.sekisho.casework.filing.Filing;
import org.sekisho.casework.filing.Requirement;
import org.sekisho.terms.Text;

/** What must hold before a filing deed is admitted. */
record FilingChecks(
    CaseFile file, Refusals refusals, List<Requirement> requirements, LocalDate today) {

  void check(FilingDeed deed, Actor actor) {
    switch (deed) {
      case FilingDeed.Drafted drafted -> refusals.twice(file.id());
      case FilingDeed.Amended(Filing filing, String reason) -> amended(filing, reason);
      case FilingDeed.Submitted submitted -> {
        stage(file.stage() instanceof Stage.Draft || file.stage() instanceof Stage.Returned);
        refusals.addAll(Completeness.missing(file.filing(), requirements, today));
      }
      case FilingDeed.Returned(List<String> missing, var by) -> {
        stage(file.stage() instanceof Stage.Submitted);
        refusals.words("missing", String.join("", missing));
      }
      case FilingDeed.Accepted(String receipt) -> {
        stage(file.stage() instanceof Stage.Submitted);
        refusals.words("receipt", receipt);
      }
      case FilingDeed.Withdrawn withdrawn ->
          stage(
              file.stage().isOpen()
                  || file.stage() instanceof Stage.Draft
                  || file.stage() instanceof Stage.Returned);
      case FilingDeed.Refiled(Filing filing) -> {
        stage(file.stage() instanceof Stage.Withdrawn);
        sound(refusals, filing);
        same(filing);
        refusals.addAll(Completeness.missing(filing, requirements, today));
      }
    }
  }

  /** Before submission freely; afterwards with a reason, and not once it is decided. */
  private void amended(Filing filing, String reason) {
    boolean unsubmitted =
        file.stage() instanceof Stage.Draft || file.stage() instanceof Stage.Returned;
    stage(unsubmitted || file.stage().isOpen());
    if (!unsubmitted) {
      refusals.words("reason", reason);
      refusals.addAll(Completeness.missing(filing, requirements, today));
    }
    sound(refusals, filing);
    same(filing);
  }

  private void same(Filing filing) {
    refusals.unless(
        filing.gate().equals(file.filing().gate())
            && filing.regime().equals(file.filing().regime()),
        "filing.other",
        Text.of("the filing is of another gate or regime", "異なるゲート又は制度に係る届出です"),
        Text.of("open another case", "別の事案として提出してください"));
  }

  private void stage(boolean holds) {
    StageChecks.stage(refusals, file, holds);
  }

  /** What holds of every filing, complete or not. */
  static void sound(Refusals refusals, Filing filing) {
    refusals.words("matter", filing.matter());
    refusals.words("regime", filing.regime());
    once(refusals, filing.parties().stream().map(CaseParty::id));
    once(refusals, filing.items().stream().map(CaseItem::id));
  }

  private static void once(Refusals refusals, Stream<String> ids) {
    java.util.Set<String> seen = new java.util.HashSet<>();
    ids.filter(id -> !seen.add(id)).forEach(refusals::twice);
  }
}

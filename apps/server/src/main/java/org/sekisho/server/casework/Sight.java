package org.sekisho.server.casework;

import java.util.Optional;
import java.util.function.Predicate;
import org.sekisho.access.Label;
import org.sekisho.access.Reach;
import org.sekisho.accounts.Duty;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Stage;
import org.sekisho.casework.reading.CaseView;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.server.access.Caller;

/**
 * Which cases somebody needs to know of: filers those of their organisation, units those that were
 * sent or put before them, the secretariat and overseers all that were submitted.
 */
record Sight(CaseOffice office, Caller caller, Casework.Worker worker, Reach reach) {

  Optional<CaseView> view(String caseId, CaseView.Side side) {
    return office.cases().view(reach, side, caseId).filter(view -> isOpenTo(view.file(), side));
  }

  boolean isOpenTo(CaseFile file, CaseView.Side side) {
    return switch (side) {
      case FILER ->
          caller.has(Duty.READ_OWN_CASES)
              && (file.docket().organisation().equals(worker.organisation())
                  || file.settlement()
                      .licence()
                      .filter(held -> held.licence().holder().equals(worker.organisation()))
                      .isPresent());
      case OFFICE -> !(file.stage() instanceof Stage.Draft) && isBefore(file);
    };
  }

  private boolean isBefore(CaseFile file) {
    return caller.has(Duty.OVERSEE)
        || (caller.has(Duty.WORK_ON_CASES)
            && worker.units().stream()
                .anyMatch(unit ->
                    file.posting().isAt(unit.id())
                        || office.jurisdictions().coordinates(unit.id())
                        || file.posting().consultations().values().stream()
                            .anyMatch(asked -> asked.unit().equals(unit.id()))));
  }

  Predicate<Label> labels() {
    return label -> office.office().registry().labels().holds(reach, label);
  }
}

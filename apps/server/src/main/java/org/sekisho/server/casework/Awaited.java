package org.sekisho.server.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.act.Capacity;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.file.Posting;
import org.sekisho.pages.exchange.Casework;
import org.sekisho.terms.Text;

/** What in a case waits for somebody: an opinion of their unit, or their countersign. */
record Awaited(Casework.Worker worker, LocalDate today) {

  List<Casework.Waiting> of(CaseFile file) {
    List<Casework.Waiting> waiting = new ArrayList<>();
    for (Casework.Seat seat : worker.seats()) {
      if (seat.capacity() == Capacity.CONSULTED) {
        opinions(file, seat.unit(), waiting);
      }
      if (seat.capacity() == Capacity.COUNTERSIGNER) {
        file.posting()
            .lead()
            .filter(lead -> lead.unit().equals(seat.unit()))
            .flatMap(lead -> next(file, lead))
            .ifPresent(order -> waiting.add(countersign(file, order)));
      }
    }
    return waiting;
  }

  private static void opinions(CaseFile file, String unit, List<Casework.Waiting> waiting) {
    for (Consultation asked : file.posting().consultations().values()) {
      if (asked.unit().equals(unit) && asked.opinion().isEmpty() && asked.settled().isEmpty()) {
        waiting.add(
            new Casework.Waiting(
                file.id(),
                file.filing().title(),
                Text.of("opinion on a consultation", "協議への回答"),
                Optional.of(asked.due())));
      }
    }
  }

  /** The first countersign that is missing, where there is advice to sign. */
  private Optional<Integer> next(CaseFile file, Posting.UnitPlace lead) {
    if (file.examination().newestAdvice(file.round(), lead.unit()) == 0
        || file.examination().advisers(file.round()).contains(worker.person())) {
      return Optional.empty();
    }
    for (int order = 1; order <= lead.countersigns(); order++) {
      var sign = file.examination().valid(file.round(), lead.unit(), order);
      if (sign.isEmpty()) {
        return Optional.of(order);
      }
      if (sign.get().person().equals(worker.person())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Casework.Waiting countersign(CaseFile file, int order) {
    return new Casework.Waiting(
        file.id(),
        file.filing().title(),
        Text.of("countersign " + order, "第" + order + "合議"),
        Optional.empty());
  }
}

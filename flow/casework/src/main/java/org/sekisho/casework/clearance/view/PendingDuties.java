package org.sekisho.casework.clearance.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.person.Calling;
import org.sekisho.casework.clearance.person.Effect;
import org.sekisho.casework.clearance.person.Finding;
import org.sekisho.casework.clearance.person.Handling;
import org.sekisho.casework.clearance.person.Inquiry;
import org.sekisho.casework.clearance.person.PersonDeed;
import org.sekisho.casework.clearance.person.PersonFile;
import org.sekisho.casework.clearance.person.Stage;

/** What a file waits for on a day. */
public final class PendingDuties {

  /** A new assessment takes months; it is called for half a year before the years are over. */
  private static final int MONTHS_AHEAD = 6;

  private final Course course;
  private final PersonFile file;
  private final LocalDate day;
  private final List<Pending> pending = new ArrayList<>();

  private PendingDuties(Course course, PersonFile file, LocalDate day) {
    this.course = course;
    this.file = file;
    this.day = day;
  }

  /** In the order in which the duties stand in {@link Duty}. */
  public static List<Pending> of(Course course, PersonFile file, LocalDate day) {
    PendingDuties duties = new PendingDuties(course, file.until(day, course.zone()), day);
    if (!duties.file.acts().isEmpty() && !duties.file.isDestroyed()) {
      duties.assessment();
      duties.notices();
      duties.clearance();
      duties.records();
    }
    duties.pending.sort((one, other) -> one.duty().compareTo(other.duty()));
    return List.copyOf(duties.pending);
  }

  private void assessment() {
    switch (file.stage()) {
      case PROPOSED -> add(Duty.GIVE_NOTICE);
      case NOTICED -> add(Duty.ANSWER_NOTICE);
      case CONSENTED -> add(Duty.ANSWER_QUESTIONNAIRE);
      case ANSWERED -> add(Duty.ASK_FOR_INVESTIGATION);
      case INVESTIGATING -> add(Duty.INVESTIGATE);
      case INVESTIGATED -> add(Duty.DECIDE);
      case DECIDED -> add(Duty.TELL_PERSON);
      case EMPTY,
          CONSENT_REFUSED,
          CONSENT_WITHDRAWN,
          NOT_CLEARED,
          CLEARED,
          IN_OFFICE,
          ENDED,
          DESTROYED -> {}
    }
    file.openComplaint()
        .ifPresent(open -> add(Duty.ANSWER_COMPLAINT, since(Finding.Complained.class), none()));
    if (!file.openReports().isEmpty()) {
      add(Duty.JUDGE_REPORT, since(Handling.CircumstancesReported.class), none());
    }
  }

  private void notices() {
    PersonFile round = file.round();
    Stage stage = file.stage();
    boolean result = stage == Stage.CLEARED || stage == Stage.NOT_CLEARED;
    boolean silent = stage == Stage.CONSENT_REFUSED || stage == Stage.CONSENT_WITHDRAWN;
    boolean operator = file.proposed().flatMap(Calling.Proposed::operator).isPresent();
    if (result
        && course.bodies().separate()
        && round.last(Finding.InvestigatorTold.class).isEmpty()) {
      add(Duty.TELL_INVESTIGATOR);
    }
    if ((result || silent) && operator && round.last(Finding.EmployerTold.class).isEmpty()) {
      add(Duty.TELL_OPERATOR);
    }
  }

  private void clearance() {
    Optional<Effect.ClearanceGranted> granted = file.granted();
    Stage stage = file.stage();
    if (granted.isPresent() && stage == Stage.CLEARED) {
      if (!file.isBriefed()) {
        add(Duty.BRIEF);
      }
      if (!file.isPledged()) {
        add(Duty.PLEDGE);
      }
    }
    if (granted.isPresent() && stage == Stage.CLEARED) {
      LocalDate last = granted.get().last();
      if (file.isDoubted()) {
        add(Duty.REASSESS, since(Handling.DoubtFound.class), none());
      } else if (!day.isBefore(last.minusMonths(MONTHS_AHEAD))) {
        add(Duty.REASSESS, last.minusMonths(MONTHS_AHEAD), Optional.of(last));
      }
    }
  }

  private void records() {
    file.keptUntil()
        .filter(day::isAfter)
        .filter(last -> file.openComplaint().isEmpty())
        .ifPresent(last -> add(Duty.DESTROY, last.plusDays(1), none()));
  }

  private void add(Duty duty) {
    add(duty, course.day(file.acts().getLast().at()), none());
  }

  private void add(Duty duty, LocalDate since, Optional<LocalDate> due) {
    pending.add(
        new Pending(
            duty,
            file.id(),
            file.proposed().map(Calling.Proposed::person),
            body(duty),
            since,
            due));
  }

  private String body(Duty duty) {
    String organ = file.proposed().map(Calling.Proposed::organ).orElse("");
    return switch (duty.role()) {
      case PERSON -> "";
      case OPERATOR -> file.proposed().flatMap(Calling.Proposed::operator).orElse("");
      case INVESTIGATOR ->
          file.round()
              .last(Inquiry.InvestigationAsked.class)
              .map(Inquiry.InvestigationAsked::investigator)
              .orElse(organ);
      case OFFICER, HEAD, HUMAN_RESOURCES, LAW -> organ;
    };
  }

  private LocalDate since(Class<? extends PersonDeed> kind) {
    return file.acts().reversed().stream()
        .filter(act -> kind.isInstance(act.deed()))
        .findFirst()
        .map(Act::at)
        .map(course::day)
        .orElse(day);
  }

  private static Optional<LocalDate> none() {
    return Optional.empty();
  }
}

package org.sekisho.casework.clearance.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.person.Calling;
import org.sekisho.casework.clearance.person.Finding;
import org.sekisho.casework.clearance.person.PersonDeed;
import org.sekisho.casework.clearance.person.PersonFile;
import org.sekisho.casework.clearance.person.Stage;
import org.sekisho.casework.clearance.person.Validity;

/**
 * What the person sees of the own file: notice, answers, result with its reasons, complaint. Not
 * who was asked and what they said, nor the opinion; and not that the head has decided until told.
 *
 * @param stage with everything between the questionnaire and the notice as one
 */
public record PersonView(
    Stage stage,
    Optional<Calling.Noticed> notice,
    List<Calling.Answer> answers,
    Optional<Result> result,
    Optional<Validity> validity,
    List<Exchange> complaints) {

  /**
   * The result as told.
   *
   * @param reasons empty where it is favourable, or the person declined them
   */
  public record Result(LocalDate day, boolean favourable, Optional<String> reasons) {}

  /** A complaint and its answer. */
  public record Exchange(String complaint, Optional<String> answer) {}

  public PersonView {
    answers = List.copyOf(answers);
    complaints = List.copyOf(complaints);
  }

  public static PersonView of(Course course, PersonFile file, LocalDate day) {
    return new PersonView(
        stage(file.stage()),
        file.last(Calling.Noticed.class),
        file.last(Calling.Answered.class).map(Calling.Answered::answers).orElse(List.of()),
        result(file),
        Validity.on(course, file, day),
        complaints(file));
  }

  private static Stage stage(Stage stage) {
    return switch (stage) {
      case ANSWERED, INVESTIGATING, INVESTIGATED, DECIDED -> Stage.ANSWERED;
      case EMPTY,
          PROPOSED,
          NOTICED,
          CONSENT_REFUSED,
          CONSENT_WITHDRAWN,
          CONSENTED,
          NOT_CLEARED,
          CLEARED,
          IN_OFFICE,
          ENDED,
          DESTROYED ->
          stage;
    };
  }

  /** The last decision that was told; a later one that was not is not there yet. */
  private static Optional<Result> result(PersonFile file) {
    Optional<Result> told = Optional.empty();
    Optional<Finding.Decided> decided = Optional.empty();
    boolean declined = false;
    for (Act<PersonDeed> act : file.acts()) {
      switch (act.deed()) {
        case Calling.Noticed notice -> declined = false;
        case Finding.ReasonsDeclined none -> declined = true;
        case Finding.Decided decision -> decided = Optional.of(decision);
        case Finding.PersonNotified(LocalDate day) ->
            told = result(decided.orElseThrow(), day, declined);
        case PersonDeed other -> {}
      }
    }
    return told;
  }

  private static Optional<Result> result(Finding.Decided decided, LocalDate day, boolean declined) {
    boolean silent = decided.favourable() || declined;
    return Optional.of(
        new Result(
            day, decided.favourable(), silent ? Optional.empty() : Optional.of(decided.reasons())));
  }

  private static List<Exchange> complaints(PersonFile file) {
    List<Exchange> complaints = new ArrayList<>();
    for (Act<PersonDeed> act : file.acts()) {
      switch (act.deed()) {
        case Finding.Complained(String text) ->
            complaints.add(new Exchange(text, Optional.empty()));
        case Finding.ComplaintAnswered(String text) ->
            complaints.set(
                complaints.size() - 1,
                new Exchange(complaints.getLast().complaint(), Optional.of(text)));
        case PersonDeed other -> {}
      }
    }
    return complaints;
  }
}

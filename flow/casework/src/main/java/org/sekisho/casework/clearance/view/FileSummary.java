package org.sekisho.casework.clearance.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.person.Calling;
import org.sekisho.casework.clearance.person.PersonFile;
import org.sekisho.casework.clearance.person.Stage;
import org.sekisho.casework.clearance.person.Validity;

/**
 * A row of the organ's list of files, for its officers. No answer, opinion or reason is in it.
 *
 * @param doubted whether the head found a doubt that still stands
 * @param keptUntil the last day on which the records are kept
 */
public record FileSummary(
    String file,
    Optional<PersonRef> person,
    String course,
    Optional<Level> level,
    Optional<String> organ,
    Optional<String> operator,
    Stage stage,
    Optional<Validity> validity,
    boolean doubted,
    Optional<LocalDate> keptUntil,
    Optional<Instant> last) {

  public static FileSummary of(Course course, PersonFile file, LocalDate day) {
    Optional<Calling.Proposed> proposed = file.proposed();
    return new FileSummary(
        file.id(),
        proposed.map(Calling.Proposed::person),
        course.id(),
        proposed.map(Calling.Proposed::level),
        proposed.map(Calling.Proposed::organ),
        proposed.flatMap(Calling.Proposed::operator),
        file.stage(),
        Validity.on(course, file, day),
        file.isDoubted(),
        file.keptUntil(),
        file.acts().isEmpty() ? Optional.empty() : Optional.of(file.acts().getLast()).map(Act::at));
  }
}

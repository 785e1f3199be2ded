package org.sekisho.casework.clearance.view;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.person.Calling;
import org.sekisho.casework.clearance.person.Finding;
import org.sekisho.casework.clearance.person.PersonFile;
import org.sekisho.casework.clearance.person.Validity;

/**
 * What the operator's responsible manager sees: whom it proposed for what, what it was told, and
 * whether the clearance counts (2024 act, article 13(2)).
 */
public record OperatorView(
    Optional<PersonRef> person,
    Optional<String> duty,
    Optional<Finding.Answer> told,
    Optional<Validity> validity) {

  public static OperatorView of(Course course, PersonFile file, LocalDate day) {
    return new OperatorView(
        file.proposed().map(Calling.Proposed::person),
        file.proposed().map(Calling.Proposed::duty),
        file.last(Finding.EmployerTold.class).map(Finding.EmployerTold::answer),
        Validity.on(course, file, day));
  }
}

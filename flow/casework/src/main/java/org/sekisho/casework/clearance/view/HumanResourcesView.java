package org.sekisho.casework.clearance.view;

import java.time.LocalDate;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.person.Calling;
import org.sekisho.casework.clearance.person.PersonFile;
import org.sekisho.casework.clearance.person.Validity;

/**
 * What human resources see: that a clearance counts today, and until when. Whoever was never
 * assessed, refused, was turned down or is under a doubt looks the same.
 */
public record HumanResourcesView(Optional<PersonRef> person, Optional<Validity> validity) {

  public static HumanResourcesView of(Course course, PersonFile file, LocalDate day) {
    return new HumanResourcesView(
        file.proposed().map(Calling.Proposed::person), Validity.on(course, file, day));
  }
}

package org.sekisho.casework.clearance.view;

import java.util.List;
import java.util.Optional;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.person.Calling;
import org.sekisho.casework.clearance.person.Finding;
import org.sekisho.casework.clearance.person.Handling;
import org.sekisho.casework.clearance.person.Inquiry;
import org.sekisho.casework.clearance.person.PersonFile;
import org.sekisho.casework.clearance.person.Stage;

/**
 * What the head sees to decide: for what the person is proposed, the opinion or the assessment
 * relied on, what was reported, an open complaint. Not the questionnaire, nor what others said.
 */
public record HeadView(
    Optional<PersonRef> person,
    Optional<Level> level,
    Optional<String> duty,
    Stage stage,
    Optional<Inquiry.OpinionGiven> opinion,
    Optional<Inquiry.AssessmentReused> reused,
    Optional<Finding.Decided> decided,
    List<Handling.CircumstancesReported> reports,
    Optional<Finding.Complained> complaint) {

  public HeadView {
    reports = List.copyOf(reports);
  }

  public static HeadView of(PersonFile file) {
    PersonFile round = file.round();
    return new HeadView(
        file.proposed().map(Calling.Proposed::person),
        file.proposed().map(Calling.Proposed::level),
        file.proposed().map(Calling.Proposed::duty),
        file.stage(),
        round.last(Inquiry.OpinionGiven.class),
        round.last(Inquiry.AssessmentReused.class),
        round.last(Finding.Decided.class),
        file.openReports(),
        file.openComplaint());
  }
}

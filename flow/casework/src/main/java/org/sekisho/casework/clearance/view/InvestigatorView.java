package org.sekisho.casework.clearance.view;

import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clearance.acts.PersonRef;
import org.sekisho.casework.clearance.person.Calling;
import org.sekisho.casework.clearance.person.Inquiry;
import org.sekisho.casework.clearance.person.PersonFile;

/**
 * What the investigator sees once asked: the notice, the answers, the own tasks and findings. Not
 * the decision, its reasons or a complaint.
 */
public record InvestigatorView(
    Optional<PersonRef> person,
    Optional<Calling.Noticed> notice,
    List<Calling.Answer> answers,
    List<Inquiry.TaskSet> open,
    List<Inquiry.TaskDone> done,
    Optional<Inquiry.OpinionGiven> opinion) {

  public InvestigatorView {
    answers = List.copyOf(answers);
    open = List.copyOf(open);
    done = List.copyOf(done);
  }

  /** Nothing before the head has asked for the investigation. */
  public static Optional<InvestigatorView> of(PersonFile whole) {
    PersonFile file = whole.round();
    return file.last(Inquiry.InvestigationAsked.class)
        .map(asked ->
            new InvestigatorView(
                whole.proposed().map(Calling.Proposed::person),
                file.last(Calling.Noticed.class),
                file.last(Calling.Answered.class).map(Calling.Answered::answers).orElse(List.of()),
                List.copyOf(file.openTasks().values()),
                file.all(Inquiry.TaskDone.class),
                file.last(Inquiry.OpinionGiven.class)));
  }
}

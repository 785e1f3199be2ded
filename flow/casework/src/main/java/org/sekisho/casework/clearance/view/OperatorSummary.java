package org.sekisho.casework.clearance.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.operator.OperatorDeed;
import org.sekisho.casework.clearance.operator.OperatorFile;

/**
 * A row of the organ's list of operators.
 *
 * @param contracts those that bind on the day, by id
 * @param overdue conditions whose day is over and that are not met
 * @param changes reported and not yet examined
 */
public record OperatorSummary(
    String file,
    Optional<String> operator,
    Optional<String> organ,
    boolean recognised,
    List<String> contracts,
    List<OperatorDeed.Condition> overdue,
    List<OperatorDeed.ChangeReported> changes) {

  public OperatorSummary {
    contracts = List.copyOf(contracts);
    overdue = List.copyOf(overdue);
    changes = List.copyOf(changes);
  }

  public static OperatorSummary of(Course course, OperatorFile whole, LocalDate day) {
    OperatorFile file = whole.until(day, course.zone());
    return new OperatorSummary(
        file.id(),
        file.applied().map(OperatorDeed.Applied::operator),
        file.applied().map(OperatorDeed.Applied::organ),
        file.isRecognised(),
        List.copyOf(file.contracts(day).keySet()),
        file.openConditions().stream().filter(condition -> condition.due().isBefore(day)).toList(),
        file.openChanges());
  }
}

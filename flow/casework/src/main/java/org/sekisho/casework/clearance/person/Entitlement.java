package org.sekisho.casework.clearance.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sekisho.access.Caveat;
import org.sekisho.access.Clearance;
import org.sekisho.access.Grant;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.course.Course;
import org.sekisho.casework.clearance.operator.OperatorFile;
import org.sekisho.terms.Period;

/**
 * What a file opens in the world of labels: a grant with its days, the compartments and the groups
 * that need to know. It opens nothing on a day on which the clearance does not count, before the
 * briefing and the pledge, and while the operator may not hold the information.
 *
 * @param operators the files of operators at the organ, by the id of the operator
 */
public record Entitlement(Course course, Map<String, OperatorFile> operators) {

  public Entitlement {
    operators = Map.copyOf(operators);
  }

  /**
   * A clearance with what the files of one person add to it on a day.
   *
   * @param known what is known of the person besides: nationality, consents, circle
   */
  public Clearance clearance(Clearance known, PersonFile file, LocalDate day) {
    PersonFile then = file.until(day, course.zone());
    Optional<Grant> grant = grant(then, day);
    if (grant.isEmpty()) {
      return known;
    }
    Map<String, Handling.NeedGranted> needs = then.needs(day);
    List<Grant> grants = new ArrayList<>(known.grants());
    grants.add(grant.get());
    Set<String> groups = new HashSet<>(known.groups());
    groups.addAll(needs.keySet());
    Set<Caveat> compartments = new HashSet<>(known.compartments());
    needs.values().forEach(need -> compartments.addAll(need.compartments()));
    return new Clearance(
        known.nationalities(), grants, compartments, groups, known.consents(), known.circle());
  }

  private Optional<Grant> grant(PersonFile then, LocalDate day) {
    Optional<Level> level = then.proposed().map(Calling.Proposed::level);
    if (then.office().isPresent()) {
      return level.flatMap(office -> since(then).map(from -> new Grant(office, Period.from(from))));
    }
    return Validity.period(then)
        .filter(period -> period.contains(day) && isSworn(then) && mayHold(then, day))
        .flatMap(period -> level.map(granted -> new Grant(granted, period)));
  }

  private Optional<LocalDate> since(PersonFile then) {
    return then.lastAct(Calling.OfficeEntered.class).map(Act::at).map(course::day);
  }

  private static boolean isSworn(PersonFile then) {
    return then.isBriefed() && then.isPledged();
  }

  /** An organ's own people need no operator; others need one that this organ lets hold it. */
  private boolean mayHold(PersonFile then, LocalDate day) {
    return then.proposed()
        .filter(proposed ->
            proposed.operator().isEmpty()
                || proposed
                    .operator()
                    .map(operators::get)
                    .map(operator -> operator.until(day, course.zone()))
                    .filter(operator -> isFor(operator, proposed))
                    .filter(operator -> operator.holds(proposed.person(), day))
                    .isPresent())
        .isPresent();
  }

  private static boolean isFor(OperatorFile operator, Calling.Proposed proposed) {
    return operator
        .applied()
        .filter(applied ->
            applied.organ().equals(proposed.organ()) && applied.course().equals(proposed.course()))
        .isPresent();
  }
}

package org.sekisho.casework.clearance.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sekisho.access.Level;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.PersonRef;

/** The file of one visit or one sharing of information. It is its acts. */
public record PartnerFile(String id, List<Act<PartnerDeed>> acts) {

  public PartnerFile {
    acts = List.copyOf(acts);
  }

  public static PartnerFile empty(String id) {
    return new PartnerFile(id, List.of());
  }

  public PartnerFile with(List<Act<PartnerDeed>> more) {
    return new PartnerFile(id, Stream.concat(acts.stream(), more.stream()).toList());
  }

  public <T extends PartnerDeed> List<T> all(Class<T> kind) {
    return acts.stream().map(Act::deed).filter(kind::isInstance).map(kind::cast).toList();
  }

  public <T extends PartnerDeed> Optional<T> last(Class<T> kind) {
    return all(kind).reversed().stream().findFirst();
  }

  public Optional<PartnerDeed.VisitAsked> visit() {
    return last(PartnerDeed.VisitAsked.class);
  }

  Optional<String> organ() {
    return visit()
        .map(PartnerDeed.VisitAsked::organ)
        .or(() -> last(PartnerDeed.SharingAsked.class).map(PartnerDeed.SharingAsked::organ));
  }

  /** The visitors whose clearance is not confirmed for the whole visit. */
  public List<PersonRef> unconfirmed() {
    return visit().stream()
        .flatMap(visit ->
            visit.persons().stream()
                .filter(person -> !isConfirmed(person, visit.level(), visit.last())))
        .toList();
  }

  private boolean isConfirmed(PersonRef person, Level level, LocalDate last) {
    return all(PartnerDeed.ClearanceConfirmed.class).reversed().stream()
        .filter(confirmed -> confirmed.person().equals(person))
        .findFirst()
        .filter(confirmed -> confirmed.level().reaches(level) && !confirmed.until().isBefore(last))
        .isPresent();
  }

  boolean isDecided() {
    return isAllowed() || last(PartnerDeed.Refused.class).isPresent();
  }

  boolean isAllowed() {
    return last(PartnerDeed.Allowed.class).isPresent();
  }

  boolean isDone() {
    return last(PartnerDeed.Done.class).isPresent();
  }

  boolean awaitsOnwardAnswer() {
    return all(PartnerDeed.OnwardAsked.class).size() > all(PartnerDeed.OnwardAnswered.class).size();
  }
}

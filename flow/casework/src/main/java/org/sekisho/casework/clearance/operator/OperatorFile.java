package org.sekisho.casework.clearance.operator;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.PersonRef;

/** An operator's file at one organ. It is its acts; whatever is asked of it is read from them. */
public record OperatorFile(String id, List<Act<OperatorDeed>> acts) {

  public OperatorFile {
    acts = List.copyOf(acts);
  }

  public static OperatorFile empty(String id) {
    return new OperatorFile(id, List.of());
  }

  public OperatorFile with(List<Act<OperatorDeed>> more) {
    return new OperatorFile(id, Stream.concat(acts.stream(), more.stream()).toList());
  }

  /** The file as it stood at the end of a day. */
  public OperatorFile until(LocalDate day, ZoneId zone) {
    return new OperatorFile(
        id,
        acts.stream().filter(act -> !act.at().atZone(zone).toLocalDate().isAfter(day)).toList());
  }

  public <T extends OperatorDeed> List<T> all(Class<T> kind) {
    return acts.stream().map(Act::deed).filter(kind::isInstance).map(kind::cast).toList();
  }

  public <T extends OperatorDeed> Optional<T> last(Class<T> kind) {
    return all(kind).reversed().stream().findFirst();
  }

  public Optional<OperatorDeed.Applied> applied() {
    return last(OperatorDeed.Applied.class);
  }

  /** Whether the head has recognised it, and has not withdrawn that. */
  public boolean isRecognised() {
    boolean recognised = false;
    for (Act<OperatorDeed> act : acts) {
      switch (act.deed()) {
        case OperatorDeed.Recognised yes -> recognised = true;
        case OperatorDeed.RecognitionWithdrawn no -> recognised = false;
        case OperatorDeed other -> {}
      }
    }
    return recognised;
  }

  /** Whether the application is decided: a refusal or a withdrawal closes it too. */
  boolean isClosed() {
    return last(OperatorDeed.RecognitionRefused.class).isPresent()
        || last(OperatorDeed.RecognitionWithdrawn.class).isPresent();
  }

  /** The contracts that bind on a day. */
  public Map<String, OperatorDeed.ContractMade> contracts(LocalDate day) {
    Map<String, OperatorDeed.ContractMade> open = contracts();
    open.values().removeIf(made -> day.isBefore(made.first()) || day.isAfter(made.last()));
    return open;
  }

  /** The contracts that were made and not ended, whatever their days. */
  Map<String, OperatorDeed.ContractMade> contracts() {
    Map<String, OperatorDeed.ContractMade> open = new LinkedHashMap<>();
    for (Act<OperatorDeed> act : acts) {
      switch (act.deed()) {
        case OperatorDeed.ContractMade made -> open.put(made.contract(), made);
        case OperatorDeed.ContractEnded ended -> open.remove(ended.contract());
        case OperatorDeed other -> {}
      }
    }
    return open;
  }

  /** Those who are listed under a contract. */
  public Set<PersonRef> persons(String contract) {
    Set<PersonRef> persons = new LinkedHashSet<>();
    for (Act<OperatorDeed> act : acts) {
      switch (act.deed()) {
        case OperatorDeed.PersonsListed listed when listed.contract().equals(contract) ->
            persons.addAll(listed.persons());
        case OperatorDeed.PersonStruck struck when struck.contract().equals(contract) ->
            persons.remove(struck.person());
        case OperatorDeed other -> {}
      }
    }
    return persons;
  }

  /** Whether a person may handle what the operator holds on a day. */
  public boolean holds(PersonRef person, LocalDate day) {
    return isRecognised()
        && contracts(day).keySet().stream()
            .anyMatch(contract -> persons(contract).contains(person));
  }

  /** The changes that were reported and not yet examined. */
  public List<OperatorDeed.ChangeReported> openChanges() {
    Set<String> examined =
        all(OperatorDeed.ChangeExamined.class).stream()
            .map(OperatorDeed.ChangeExamined::change)
            .collect(Collectors.toSet());
    return all(OperatorDeed.ChangeReported.class).stream()
        .filter(reported -> !examined.contains(reported.change()))
        .toList();
  }

  /** The conditions of the recognition that are not met yet. */
  public List<OperatorDeed.Condition> openConditions() {
    Set<String> met =
        all(OperatorDeed.ConditionMet.class).stream()
            .map(OperatorDeed.ConditionMet::condition)
            .collect(Collectors.toSet());
    return last(OperatorDeed.Recognised.class).stream()
        .flatMap(recognised -> recognised.conditions().stream())
        .filter(condition -> !met.contains(condition.id()))
        .toList();
  }
}

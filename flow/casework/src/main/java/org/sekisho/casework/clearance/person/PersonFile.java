package org.sekisho.casework.clearance.person;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.sekisho.casework.clearance.acts.Act;
import org.sekisho.casework.clearance.acts.Actor;

/**
 * A person's file at one organ under one course. It is its acts; whatever is asked of it is read
 * from them.
 */
public record PersonFile(String id, List<Act<PersonDeed>> acts) {

  public PersonFile {
    acts = List.copyOf(acts);
  }

  public static PersonFile empty(String id) {
    return new PersonFile(id, List.of());
  }

  /** The file after more acts. */
  public PersonFile with(List<Act<PersonDeed>> more) {
    return new PersonFile(id, Stream.concat(acts.stream(), more.stream()).toList());
  }

  /** The file as it stood at the end of a day. */
  public PersonFile until(LocalDate day, ZoneId zone) {
    return new PersonFile(
        id,
        acts.stream().filter(act -> !act.at().atZone(zone).toLocalDate().isAfter(day)).toList());
  }

  public Stage stage() {
    Stage stage = Stage.EMPTY;
    for (Act<PersonDeed> act : acts) {
      stage = Stage.after(stage, act.deed());
    }
    return stage;
  }

  /** All deeds of a kind in order. */
  public <T extends PersonDeed> List<T> all(Class<T> kind) {
    return acts.stream().map(Act::deed).filter(kind::isInstance).map(kind::cast).toList();
  }

  public <T extends PersonDeed> Optional<T> last(Class<T> kind) {
    return all(kind).reversed().stream().findFirst();
  }

  Optional<Act<PersonDeed>> lastAct(Class<? extends PersonDeed> kind) {
    return acts.reversed().stream().filter(act -> kind.isInstance(act.deed())).findFirst();
  }

  Optional<Actor> whoDid(Class<? extends PersonDeed> kind) {
    return lastAct(kind).map(Act::actor);
  }

  public Optional<Calling.Proposed> proposed() {
    return last(Calling.Proposed.class);
  }

  /** The acts of the latest assessment alone. */
  public PersonFile round() {
    for (int at = acts.size() - 1; at >= 0; at--) {
      if (acts.get(at).deed() instanceof Handling.ReassessmentOpened) {
        return new PersonFile(id, acts.subList(at, acts.size()));
      }
    }
    return this;
  }

  boolean isReassessment() {
    return last(Handling.ReassessmentOpened.class).isPresent();
  }

  /** The clearance that was granted last and has not ended, whether its days are over or not. */
  public Optional<Effect.ClearanceGranted> granted() {
    return lastOf(Effect.ClearanceGranted.class, Effect.ClearanceEnded.class);
  }

  /** Whether the head found a doubt that no later assessment has removed. */
  public boolean isDoubted() {
    return lastOf(Handling.DoubtFound.class, Effect.ClearanceGranted.class).isPresent();
  }

  /** The office that needs no assessment, while it is held. */
  Optional<Calling.OfficeEntered> office() {
    return lastOf(Calling.OfficeEntered.class, Calling.OfficeLeft.class)
        .filter(entered -> stage() == Stage.IN_OFFICE);
  }

  public Optional<Finding.Complained> openComplaint() {
    return lastOf(Finding.Complained.class, Finding.ComplaintAnswered.class);
  }

  /** What was reported and not yet judged. */
  public List<Handling.CircumstancesReported> openReports() {
    List<Handling.CircumstancesReported> open = new ArrayList<>();
    for (Act<PersonDeed> act : acts) {
      switch (act.deed()) {
        case Handling.CircumstancesReported reported -> open.add(reported);
        case Handling.CircumstancesDismissed dismissed -> open.clear();
        case Handling.DoubtFound found -> open.clear();
        case PersonDeed other -> {}
      }
    }
    return List.copyOf(open);
  }

  /** The tasks of the latest assessment that are neither done nor dropped. */
  public SequencedMap<String, Inquiry.TaskSet> openTasks() {
    SequencedMap<String, Inquiry.TaskSet> open = new LinkedHashMap<>();
    for (Act<PersonDeed> act : round().acts()) {
      switch (act.deed()) {
        case Inquiry.TaskSet set -> open.put(set.task(), set);
        case Inquiry.TaskDone done -> open.remove(done.task());
        case Inquiry.TaskDropped dropped -> open.remove(dropped.task());
        case PersonDeed other -> {}
      }
    }
    return open;
  }

  /** The groups that the person needs to know on a day. */
  public Map<String, Handling.NeedGranted> needs(LocalDate day) {
    Map<String, Handling.NeedGranted> needs = new LinkedHashMap<>();
    for (Act<PersonDeed> act : acts) {
      switch (act.deed()) {
        case Handling.NeedGranted granted -> needs.put(granted.group(), granted);
        case Handling.NeedEnded ended -> needs.remove(ended.group());
        case Effect.ClearanceEnded ended -> needs.clear();
        case Calling.OfficeLeft left -> needs.clear();
        case PersonDeed other -> {}
      }
    }
    needs.values().removeIf(need -> need.last().filter(day::isAfter).isPresent());
    return needs;
  }

  /** Whether the person was briefed for the clearance that is held. */
  public boolean isBriefed() {
    return lastOf(Handling.Briefed.class, Effect.ClearanceEnded.class).isPresent();
  }

  /** Whether the pledge for the clearance that is held is signed. */
  public boolean isPledged() {
    return lastOf(Handling.Pledged.class, Effect.ClearanceEnded.class).isPresent();
  }

  public Optional<LocalDate> keptUntil() {
    return last(Effect.RetentionSet.class).map(Effect.RetentionSet::last);
  }

  public boolean isDestroyed() {
    return last(Keeping.Destroyed.class).isPresent();
  }

  /** The last deed of a kind, unless a later one of another kind has ended it. */
  <T extends PersonDeed> Optional<T> lastOf(Class<T> kind, Class<? extends PersonDeed> end) {
    for (Act<PersonDeed> act : acts.reversed()) {
      if (end.isInstance(act.deed())) {
        return Optional.empty();
      }
      if (kind.isInstance(act.deed())) {
        return Optional.of(kind.cast(act.deed()));
      }
    }
    return Optional.empty();
  }
}

package org.sekisho.casework.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sekisho.casework.act.Act;
import org.sekisho.casework.act.PostingDeed;
import org.sekisho.casework.examination.Consultation;
import org.sekisho.casework.examination.Flag;
import org.sekisho.casework.examination.Opinion;

/**
 * Where a case lies, the flags on it, and whom else it is put before.
 *
 * @param places by unit
 * @param consultations by id
 */
public record Posting(
    SortedMap<String, UnitPlace> places,
    List<Flag> flags,
    SortedMap<String, Consultation> consultations) {

  static final Posting NOWHERE = new Posting(new TreeMap<>(), List.of(), new TreeMap<>());

  public Posting {
    places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    flags = List.copyOf(flags);
    consultations = Collections.unmodifiableSortedMap(new TreeMap<>(consultations));
  }

  /**
   * A case in a unit.
   *
   * @param officer empty while nobody has it
   * @param rule that sent it there
   * @param released whether the unit is done with it
   */
  public record UnitPlace(
      String unit,
      String queue,
      int tier,
      boolean lead,
      int countersigns,
      String officer,
      String rule,
      boolean released) {

    UnitPlace givenTo(String other) {
      return new UnitPlace(unit, queue, tier, lead, countersigns, other, rule, released);
    }

    UnitPlace done() {
      return new UnitPlace(unit, queue, tier, lead, countersigns, officer, rule, true);
    }
  }

  /** The unit that decides. */
  public Optional<UnitPlace> lead() {
    return places.values().stream().filter(UnitPlace::lead).findFirst();
  }

  public boolean isAt(String unit) {
    return places.containsKey(unit);
  }

  /** What is filed again comes before no unit until it is routed; flags stay. */
  Posting afresh() {
    return new Posting(new TreeMap<>(), flags, consultations);
  }

  Posting after(Act act, PostingDeed deed, int round) {
    return switch (deed) {
      case PostingDeed.Routed routed -> routed(routed);
      case PostingDeed.Released(String unit, String reason) -> place(unit, UnitPlace::done);
      case PostingDeed.Assigned(String unit, String officer) ->
          place(unit, place -> place.givenTo(officer));
      case PostingDeed.Flagged flagged -> flagged(flagged.flag());
      case PostingDeed.FlagLifted lifted ->
          new Posting(
              places,
              flags.stream()
                  .filter(flag ->
                      !flag.id().equals(lifted.flag()) || !flag.part().equals(lifted.part()))
                  .toList(),
              consultations);
      case PostingDeed.Consulted asked ->
          consultation(
              new Consultation(
                  asked.id(),
                  round,
                  asked.of(),
                  asked.words(),
                  asked.due(),
                  asked.silence(),
                  act.at(),
                  Optional.empty(),
                  0,
                  Optional.empty()));
      case PostingDeed.OpinionGiven(String id, Opinion opinion) ->
          consultation(id, asked -> asked.said(opinion));
      case PostingDeed.Escalated escalated ->
          consultation(escalated.consultation(), asked -> asked.raisedTo(asked.rung() + 1));
      case PostingDeed.Settled(String id, String how) ->
          consultation(id, asked -> asked.settledBy(how));
      case PostingDeed.Noted noted -> this;
    };
  }

  private Posting routed(PostingDeed.Routed to) {
    SortedMap<String, UnitPlace> more = new TreeMap<>(places);
    if (to.lead()) {
      more.replaceAll((unit, place) ->
          new UnitPlace(
              place.unit(),
              place.queue(),
              place.tier(),
              false,
              place.countersigns(),
              place.officer(),
              place.rule(),
              place.released()));
    }
    more.put(
        to.to(),
        new UnitPlace(
            to.to(),
            to.queue(),
            to.tier(),
            to.lead(),
            to.countersigns(),
            to.officer(),
            to.rule(),
            false));
    return new Posting(more, flags, consultations);
  }

  private Posting place(String unit, UnaryOperator<UnitPlace> change) {
    SortedMap<String, UnitPlace> more = new TreeMap<>(places);
    more.computeIfPresent(unit, (id, place) -> change.apply(place));
    return new Posting(more, flags, consultations);
  }

  private Posting flagged(Flag flag) {
    List<Flag> more = new ArrayList<>(flags);
    more.removeIf(old -> old.id().equals(flag.id()) && old.part().equals(flag.part()));
    more.add(flag);
    return new Posting(places, more, consultations);
  }

  private Posting consultation(Consultation asked) {
    SortedMap<String, Consultation> more = new TreeMap<>(consultations);
    more.put(asked.id(), asked);
    return new Posting(places, flags, more);
  }

  private Posting consultation(String id, UnaryOperator<Consultation> change) {
    SortedMap<String, Consultation> more = new TreeMap<>(consultations);
    more.computeIfPresent(id, (key, asked) -> change.apply(asked));
    return new Posting(places, flags, more);
  }
}

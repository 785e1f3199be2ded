package org.sekisho.casework.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A licence in its holder's hands: all versions, what was used, and whether it ended early.
 *
 * @param versions the newest last
 * @param ended the first day on which it no longer holds, where it was surrendered or revoked
 */
public record HeldLicence(
    List<Licence> versions, List<LicenceUse> uses, Optional<LocalDate> ended, Optional<End> end) {

  /** Why it ended before its time. */
  public enum End {
    SURRENDERED,
    REVOKED
  }

  /** How it stands on a day. */
  public enum State {
    NOT_YET,
    VALID,
    EXHAUSTED,
    EXPIRED,
    SURRENDERED,
    REVOKED
  }

  public HeldLicence {
    versions = List.copyOf(versions);
    uses = List.copyOf(uses);
  }

  public static HeldLicence of(Licence licence) {
    return new HeldLicence(List.of(licence), List.of(), Optional.empty(), Optional.empty());
  }

  public Licence licence() {
    return versions.getLast();
  }

  public Optional<LicenceUse> use(String id) {
    return uses.stream().filter(use -> use.id().equals(id)).findFirst();
  }

  /** How much of an item has been used. */
  public BigDecimal used(String item) {
    return uses.stream()
        .filter(use -> use.item().equals(item))
        .map(LicenceUse::net)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What is left of an item; empty where the licence does not bound it. */
  public Optional<BigDecimal> left(String item) {
    return licence().allowances().stream()
        .filter(allowance -> allowance.item().equals(item))
        .map(Allowance::amount)
        .reduce(BigDecimal::add)
        .map(allowed -> allowed.subtract(used(item)));
  }

  public State state(LocalDate day) {
    if (ended.filter(end -> !day.isBefore(end)).isPresent()) {
      return end.map(why ->
              switch (why) {
                case SURRENDERED -> State.SURRENDERED;
                case REVOKED -> State.REVOKED;
              })
          .orElse(State.REVOKED);
    }
    if (day.isBefore(licence().valid().from())) {
      return State.NOT_YET;
    }
    if (!licence().valid().contains(day)) {
      return State.EXPIRED;
    }
    return isExhausted() ? State.EXHAUSTED : State.VALID;
  }

  private boolean isExhausted() {
    return !licence().allowances().isEmpty()
        && licence().allowances().stream()
            .allMatch(
                allowance -> left(allowance.item()).filter(left -> left.signum() > 0).isEmpty());
  }

  public HeldLicence usedBy(LicenceUse use) {
    List<LicenceUse> more = new ArrayList<>(uses);
    more.add(use);
    return new HeldLicence(versions, more, ended, end);
  }

  public HeldLicence returned(String use, BigDecimal amount) {
    return new HeldLicence(
        versions,
        uses.stream().map(one -> one.id().equals(use) ? one.back(amount) : one).toList(),
        ended,
        end);
  }

  public HeldLicence varied(Licence newer) {
    List<Licence> more = new ArrayList<>(versions);
    more.add(newer);
    return new HeldLicence(more, uses, ended, end);
  }

  public HeldLicence endedOn(LocalDate day, End why) {
    return new HeldLicence(versions, uses, Optional.of(day), Optional.of(why));
  }
}

package org.sekisho.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a clearance amounts to on one day: grants that count, equivalences applied, coalitions
 * resolved. A reader may read what every part of a label allows; so whoever may read the join of
 * two labels may read both.
 */
public final class Standing {

  /** A level that counts by an agreement, for information given to these. */
  private record Agreed(Level level, Set<String> codes) {}

  private final Clearance clearance;
  private final Set<String> codes;
  private final List<Level> own = new ArrayList<>();
  private final List<Agreed> agreed = new ArrayList<>();
  private final List<Level> lapsed = new ArrayList<>();

  Standing(Recognition recognition, Clearance clearance, LocalDate day) {
    this.clearance = clearance;
    this.codes = recognition.codes(clearance.nationalities(), day);
    for (Grant grant : clearance.grants()) {
      if (grant.period().contains(day)) {
        own.add(grant.level());
        count(grant, recognition, day);
      } else {
        lapsed.add(grant.level());
      }
    }
  }

  private void count(Grant grant, Recognition recognition, LocalDate day) {
    for (Equivalence row : recognition.equivalences()) {
      if (row.covers(grant, day)) {
        switch (row.basis()) {
          case Equivalence.Basis.Law() -> own.add(row.opens());
          case Equivalence.Basis.Agreement(String state) ->
              agreed.add(new Agreed(row.opens(), recognition.codes(Set.of(state), day)));
        }
      }
    }
  }

  /** Whether the reader may read what bears this label. */
  public boolean dominates(Label label) {
    return reachesAll(label)
        && label.release().admits(codes)
        && clearance.circle().compareTo(label.tlp()) >= 0
        && holds(clearance.groups(), label.groups())
        && holds(clearance.compartments(), label.compartments())
        && holds(clearance.consents(), label.originators());
  }

  private boolean reachesAll(Label label) {
    for (Level level : label.levels().values()) {
      if (!reaches(level, label.partners())) {
        return false;
      }
    }
    return true;
  }

  /** Every part of the label that is not satisfied; empty where the reader may read. */
  public Set<Shortfall> shortfalls(Label label) {
    Set<Shortfall> found = EnumSet.noneOf(Shortfall.class);
    label.levels().values().stream()
        .filter(level -> !reaches(level, label.partners()))
        .forEach(level -> found.add(why(level)));
    note(found, Shortfall.COMPARTMENT, holds(clearance.compartments(), label.compartments()));
    note(found, Shortfall.NATIONALITY, label.release().admits(codes));
    note(found, Shortfall.ORIGINATOR, holds(clearance.consents(), label.originators()));
    note(found, Shortfall.CIRCLE, clearance.circle().compareTo(label.tlp()) >= 0);
    note(found, Shortfall.NEED_TO_KNOW, holds(clearance.groups(), label.groups()));
    return Collections.unmodifiableSet(found);
  }

  private boolean reaches(Level level, Nations partners) {
    return level.isOpen()
        || anyReaches(own, level)
        || (!agreed.isEmpty() && isAgreed(level, partners));
  }

  private boolean isAgreed(Level level, Nations partners) {
    return agreed.stream()
        .anyMatch(each -> each.level().reaches(level) && partners.admits(each.codes()));
  }

  private Shortfall why(Level level) {
    if (agreed.stream().anyMatch(each -> each.level().reaches(level))) {
      return Shortfall.PARTNER;
    }
    return anyReaches(lapsed, level) ? Shortfall.LAPSED : Shortfall.LEVEL;
  }

  private static boolean anyReaches(List<Level> held, Level level) {
    for (Level each : held) {
      if (each.reaches(level)) {
        return true;
      }
    }
    return false;
  }

  private static <T> boolean holds(Collection<T> held, Collection<T> wanted) {
    return wanted.isEmpty() || held.containsAll(wanted);
  }

  private static void note(Set<Shortfall> found, Shortfall shortfall, boolean satisfied) {
    if (!satisfied) {
      found.add(shortfall);
    }
  }
}

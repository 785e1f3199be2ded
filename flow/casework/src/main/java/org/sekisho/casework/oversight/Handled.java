package org.sekisho.casework.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One case as oversight sees it, made from the file of a case that the reader may see.
 *
 * @param unit the ministry or its unit
 * @param group what kind of filer it is, for comparisons; a word of the office's own
 * @param decided empty while it is open
 * @param outcome the word of the outcome; empty while it is open
 * @param pausedDays days on which the clock stood still
 */
public record Handled(
    String id,
    String unit,
    String regime,
    String tier,
    String group,
    LocalDate opened,
    Optional<LocalDate> decided,
    String outcome,
    long pausedDays) {

  public Handled {
    if (pausedDays < 0 || decided.filter(day -> day.isBefore(opened)).isPresent()) {
      throw new IllegalArgumentException("case " + id + " ends before it begins");
    }
  }

  /** Days from opening to decision without those on which the clock stood still. */
  public OptionalLong days() {
    return decided
        .map(day -> OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(opened, day) - pausedDays)))
        .orElse(OptionalLong.empty());
  }

  /** What cases are told apart by. */
  public enum Aspect {
    UNIT,
    REGIME,
    TIER,
    GROUP,
    OUTCOME
  }

  public String in(Aspect aspect) {
    return switch (aspect) {
      case UNIT -> unit;
      case REGIME -> regime;
      case TIER -> tier;
      case GROUP -> group;
      case OUTCOME -> outcome;
    };
  }
}

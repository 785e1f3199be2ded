package org.sekisho.casework.examination;

import java.time.Instant;

/**
 * Advice with who gave it. A later one of the same author, level and part is a new version; the old
 * one is kept.
 *
 * @param act number of the act
 * @param round of the case
 */
public record GivenAdvice(
    int act, int round, Instant at, String person, String unit, Advice advice) {

  /** Whether this takes the place of the other: for a unit, whoever of it speaks last. */
  public boolean replaces(GivenAdvice other) {
    return round == other.round
        && advice.level() == other.advice.level()
        && advice.part().equals(other.advice.part())
        && switch (advice.level()) {
          case OFFICER -> person.equals(other.person) && unit.equals(other.unit);
          case UNIT -> unit.equals(other.unit);
          case FINAL -> true;
        };
  }
}

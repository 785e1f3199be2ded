package org.sekisho.casework.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Another ministry asked for its view.
 *
 * @param unit that is asked
 * @param rung how far an objection has been taken up: 0 among those who examine
 * @param silence what it means when no opinion comes in time
 * @param settled how an objection was resolved
 */
public record Consultation(
    String id,
    int round,
    String unit,
    String words,
    LocalDate due,
    Silence silence,
    Instant opened,
    Optional<Opinion> opinion,
    int rung,
    Optional<String> settled) {

  /** What silence means. */
  public enum Silence {
    AGREEMENT,
    WAIT
  }

  public Consultation said(Opinion given) {
    return new Consultation(
        id, round, unit, words, due, silence, opened, Optional.of(given), rung, settled);
  }

  public Consultation raisedTo(int higher) {
    return new Consultation(id, round, unit, words, due, silence, opened, opinion, higher, settled);
  }

  public Consultation settledBy(String how) {
    return new Consultation(
        id, round, unit, words, due, silence, opened, opinion, rung, Optional.of(how));
  }

  /** Whether a decision must still wait for it on a day. */
  public boolean holdsUp(LocalDate today) {
    if (settled.isPresent()) {
      return false;
    }
    return opinion
        .map(said ->
            switch (said) {
              case Opinion.NoObjection no -> false;
              case Opinion.UnderConditions conditions -> false;
              case Opinion.Objection objection -> true;
            })
        .orElseGet(() -> silence == Silence.WAIT || !today.isAfter(due));
  }
}

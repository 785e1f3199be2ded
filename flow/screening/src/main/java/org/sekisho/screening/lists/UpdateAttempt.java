package org.sekisho.screening.lists;

import java.time.Instant;
import java.util.Optional;
import org.sekisho.terms.Text;

/**
 * The last time a new version of a list was asked for.
 *
 * @param failure why nothing came of it; empty where a version came or nothing had changed
 */
public record UpdateAttempt(Instant at, Optional<Failure> failure) {

  /**
   * Why an update was refused: the first of its problems.
   *
   * @param code the problem's
   */
  public record Failure(String code, Text found) {}
}

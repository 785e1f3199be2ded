package org.sekisho.store;

import java.time.LocalDate;
import org.sekisho.access.Clearance;
import org.sekisho.access.Recognition;
import org.sekisho.access.Standing;

/** Readers of tests. */
final class Readers {

  private Readers() {}

  /** Somebody without any clearance. */
  static Standing of() {
    return Recognition.shipped().standing(Clearance.NONE, LocalDate.of(2026, 6, 7));
  }
}

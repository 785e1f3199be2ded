package org.sekisho.server.decide;

import java.util.OptionalLong;
import org.sekisho.decision.Decision;
import org.sekisho.server.access.Caller;

/** Records that a decision was made; the ledger plugs in here. */
@FunctionalInterface
public interface Remembering {

  /** A server that remembers nothing. */
  Remembering NONE = (caller, subject, decision) -> OptionalLong.empty();

  /** What a decision is about, without anybody's name. */
  static String subject(Decision decision) {
    return decision.matter().gate().id() + " " + decision.matter().date();
  }

  /**
   * Records; returns once it is on the disk.
   *
   * @param subject what was decided on
   * @param decision as it is sent
   * @return the place in the log
   */
  OptionalLong decided(Caller caller, String subject, byte[] decision);
}

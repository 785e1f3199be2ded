package org.sekisho.server.decide;

import java.util.Collections;
import java.util.Optional;
import org.sekisho.decision.Decision;
import org.sekisho.server.access.Caller;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.PageOf;

/** Keeps decisions and records that they were made; the store plugs in here. */
@FunctionalInterface
public interface Remembering {

  /** A server that remembers nothing. */
  Remembering NONE = (caller, decision, sent) -> Optional.empty();

  /**
   * A decision that is kept.
   *
   * @param id by which it is read again
   * @param leaf its place in the log
   */
  record Remembered(String id, long leaf) {}

  /**
   * Keeps and records; returns once it is on the disk.
   *
   * @param decision what was decided
   * @param sent the decision as it is sent
   */
  Optional<Remembered> decided(Caller caller, Decision decision, byte[] sent);

  /** A decision as it was sent, where the caller may read it. */
  default Optional<Bytes> find(Caller caller, String id) {
    return Optional.empty();
  }

  /** The ids of the decisions that the caller may read. */
  default PageOf<String> page(Caller caller, PageOf.Wanted wanted) {
    return new PageOf<>(Collections.emptyList(), Optional.empty());
  }
}

package org.sekisho.server.access;

import java.util.Set;

/**
 * Somebody who was recognised.
 *
 * @param id never a person's name: it may stand in the log
 */
public record Caller(String id, Set<Duty> duties) {

  /** Whoever gives no name. */
  public static final Caller NOBODY = new Caller("nobody", Set.of(Duty.NONE));

  public Caller {
    duties = Set.copyOf(duties);
  }

  public boolean may(Operation operation) {
    return operation.duty() == Duty.NONE || duties.contains(operation.duty());
  }
}

package org.sekisho.store.record;

import java.util.Optional;
import org.jooq.DSLContext;
import org.sekisho.ledger.act.Act;

/**
 * An act to be recorded, and the rows that go with it.
 *
 * @param event see {@link Act#event}
 * @param content SHA-256 in hexadecimal of what was decided, written or sent
 * @param rows what else must be kept, or not at all
 */
public record Recording(
    String event, String actor, String subject, String content, Optional<Rows> rows) {

  /** An act without rows of its own. */
  public static Recording of(String event, String actor, String subject, String content) {
    return new Recording(event, actor, subject, content, Optional.empty());
  }

  /** Writes rows in the transaction of the act. */
  @FunctionalInterface
  public interface Rows {

    /**
     * Writes.
     *
     * @param place of the act in the log
     * @param act as it is recorded, with its time
     */
    void write(DSLContext database, long place, Act act);
  }
}

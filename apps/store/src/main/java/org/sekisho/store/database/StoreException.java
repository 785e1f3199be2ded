package org.sekisho.store.database;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.sekisho.terms.Problem;

/** The database failed: full, broken, or gone. What was acknowledged before is kept. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** SQLSTATE of PostgreSQL. */
  private static final String DISK_FULL = "53100";

  /** Result code of SQLite: the disk, or what the file may take of it, is full. */
  private static final int SQLITE_FULL = 13;

  public StoreException(Exception cause) {
    super(cause);
  }

  /**
   * {@code store.disk.full} where more room is all that it needs, else {@code store.disk.failed}.
   */
  public Problem problem() {
    return isFull(this) ? StoreProblems.full() : StoreProblems.failed();
  }

  static boolean isFull(Throwable failed) {
    return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
        .anyMatch(cause ->
            cause instanceof SQLException broken
                && (DISK_FULL.equals(broken.getSQLState())
                    || (broken.getErrorCode() & 0xff) == SQLITE_FULL));
  }
}

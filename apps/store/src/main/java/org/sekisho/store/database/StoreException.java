package org.sekisho.store.database;

/** The database failed: full, broken, or gone. What was acknowledged before is kept. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StoreException(Exception cause) {
    super(cause);
  }
}

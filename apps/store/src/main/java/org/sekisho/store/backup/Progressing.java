package org.sekisho.store.backup;

/** Hears how far it is. */
@FunctionalInterface
public interface Progressing {

  /** So many rows of this table are done. */
  void done(String table, long rows);
}

package org.sekisho.cli.backup;

import org.sekisho.cli.terminal.Terminal;
import org.sekisho.store.backup.Progressing;
import org.sekisho.terms.Text;

/** Says how far it is: each table as it ends, and on the way twice a second at most. */
final class RowCount implements Progressing {

  private static final long PAUSE = 500_000_000L;

  private final Terminal terminal;
  private long shown = System.nanoTime();

  RowCount(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void done(String table, long rows) {
    long now = System.nanoTime();
    if (now - shown > PAUSE) {
      shown = now;
      terminal.note(
          Text.of("%s: %,d rows".formatted(table, rows), "%s：%,d行".formatted(table, rows)));
      terminal.err().flush();
    }
  }
}

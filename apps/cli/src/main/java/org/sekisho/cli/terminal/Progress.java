package org.sekisho.cli.terminal;

import java.io.PrintWriter;

/**
 * How many rows are done and at what rate, on the error stream, twice a second at most. Serves many
 * threads.
 */
public final class Progress {

  private static final long PAUSE = 500_000_000L;

  private final PrintWriter err;
  private final boolean line;
  private final long started = System.nanoTime();
  private long shown = started;

  public Progress(Terminal terminal) {
    this.err = terminal.err();
    this.line = terminal.colour();
  }

  public synchronized void done(int count) {
    long now = System.nanoTime();
    if (now - shown >= PAUSE) {
      shown = now;
      show(count, now);
    }
  }

  /** Ends what took long enough to be shown. */
  public synchronized void endIfShown(int count) {
    if (shown > started) {
      end(count);
    }
  }

  public synchronized void end(int count) {
    show(count, System.nanoTime());
    if (line) {
      err.println();
    }
    err.flush();
  }

  /** A bar that moves where a terminal shows it, lines elsewhere. */
  private void show(int count, long now) {
    long rate = count * 1_000_000_000L / Math.max(1, now - started);
    String text = "[" + "=".repeat(count / 1000 % 40) + ">] " + count + "  " + rate + "/s";
    if (line) {
      err.print("\r" + text);
    } else {
      err.println(text);
    }
    err.flush();
  }
}

package org.sekisho.cli.terminal;

/** How the program ends, for scripts. The numbers are stable and printed below every help text. */
public enum ExitCode {
  /** Decided, or done. */
  DONE(0),
  /** A fault of the program itself. */
  FAULT(1),
  /** What was given cannot be read; nothing was done. */
  BAD_INPUT(2),
  /** The facts given do not settle the matter. */
  UNDECIDED(3);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }
}

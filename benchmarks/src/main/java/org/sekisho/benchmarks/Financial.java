package org.sekisho.benchmarks;

/** Kinds of financial institution of the hand-written law. */
enum Financial {
  NONE,
  SECURITIES_FIRM,
  INVESTMENT_MANAGER,
  INVESTMENT_CORPORATION,
  BANK,
  INSURER,
  TRUST_COMPANY,
  HIGH_SPEED_TRADER
}

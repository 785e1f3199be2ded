package org.sekisho.benchmarks;

/** Breaches of duty of the hand-written law. */
enum Breach {
  NOT_FILED,
  CLOSED_EARLY,
  FALSE_FILING,
  RECOMMENDATION,
  EXEMPTION_ORDER,
  MITIGATION,
  CRITERIA,
  REPORT
}

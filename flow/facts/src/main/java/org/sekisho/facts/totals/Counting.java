package org.sekisho.facts.totals;

import org.sekisho.matter.Answer;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.matter.Total;
import org.sekisho.terms.Truth;

/** Whether a row counts in a total. */
final class Counting {

  private Counting() {}

  static Truth of(Total total, Matter row) {
    Truth counts = Truth.YES;
    for (Total.Among only : total.only()) {
      counts = counts.and(matters(only, row) ? isAmong(only, row) : Truth.YES);
    }
    for (Total.Among without : total.without()) {
      counts = counts.and(matters(without, row) ? isAmong(without, row).not() : Truth.YES);
    }
    return counts;
  }

  private static boolean matters(Total.Among among, Matter row) {
    return among.from().filter(row.date()::isBefore).isEmpty();
  }

  private static Truth isAmong(Total.Among among, Matter row) {
    FactDefinition fact = row.gate().fact(among.fact()).orElseThrow();
    return row.answers().get(among.fact()) instanceof Answer.Known(long value)
        ? Truth.of(among.words().stream().anyMatch(word -> isWord(fact, word, value)))
        : Truth.UNKNOWN;
  }

  private static boolean isWord(FactDefinition fact, String word, long value) {
    return fact.type().parse(word).filter(code -> code == value).isPresent();
  }
}

package org.sekisho.law.evaluation;

import java.util.List;
import java.util.Optional;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Amount;

/** Exact whole-number arithmetic over facts; an overflow is an error, never a wrong number. */
public final class Arithmetic {

  private Arithmetic() {}

  public static boolean isKnown(Amount amount, Facts facts) {
    return switch (amount) {
      case Amount.Constant constant -> true;
      case Amount.OfFact(int slot) -> facts.isKnown(slot);
      case Amount.Sum(List<Amount> terms) -> terms.stream().allMatch(term -> isKnown(term, facts));
      case Amount.Scaled(long factor, Amount inner) -> isKnown(inner, facts);
    };
  }

  /**
   * The amount, where all its facts are known.
   *
   * @throws ArithmeticException where it leaves 64 bits, which the gate's ranges prevent
   */
  public static long value(Amount amount, Facts facts) {
    return switch (amount) {
      case Amount.Constant(long value, Optional<String> name) -> value;
      case Amount.OfFact(int slot) -> facts.value(slot);
      case Amount.Sum(List<Amount> terms) -> {
        long sum = 0;
        for (Amount term : terms) {
          sum = Math.addExact(sum, value(term, facts));
        }
        yield sum;
      }
      case Amount.Scaled(long factor, Amount inner) ->
          Math.multiplyExact(factor, value(inner, facts));
    };
  }
}

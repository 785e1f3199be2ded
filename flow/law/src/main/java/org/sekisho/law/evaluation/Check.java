package org.sekisho.law.evaluation;

import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Amount;
import org.sekisho.law.condition.Codes;
import org.sekisho.law.condition.Relation;
import org.sekisho.terms.Truth;

/** A compiled condition. Every part is tested, also where the answer is settled: for the trace. */
sealed interface Check {

  Truth test(Facts facts, Trace trace);

  record Constant(int node, Truth truth) implements Check {
    @Override
    public Truth test(Facts facts, Trace trace) {
      return trace.keep(node, truth);
    }
  }

  record Flag(int node, int slot) implements Check {
    @Override
    public Truth test(Facts facts, Trace trace) {
      return trace.keep(
          node, facts.isKnown(slot) ? Truth.of(facts.value(slot) != 0) : Truth.UNKNOWN);
    }
  }

  record Among(int node, int slot, Codes codes) implements Check {
    @Override
    public Truth test(Facts facts, Trace trace) {
      return trace.keep(
          node, facts.isKnown(slot) ? Truth.of(codes.contains(facts.value(slot))) : Truth.UNKNOWN);
    }
  }

  /** The common comparison, of one fact with a number. */
  record FactComparison(int node, int slot, Relation relation, long bound) implements Check {
    @Override
    public Truth test(Facts facts, Trace trace) {
      return trace.keep(
          node,
          facts.isKnown(slot) ? Truth.of(relation.holds(facts.value(slot), bound)) : Truth.UNKNOWN);
    }
  }

  record Comparison(int node, Relation relation, Amount left, Amount right) implements Check {
    @Override
    public Truth test(Facts facts, Trace trace) {
      Truth truth =
          Arithmetic.isKnown(left, facts) && Arithmetic.isKnown(right, facts)
              ? Truth.of(
                  relation.holds(Arithmetic.value(left, facts), Arithmetic.value(right, facts)))
              : Truth.UNKNOWN;
      return trace.keep(node, truth);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared or changed; an array for speed
  record And(int node, Check[] parts) implements Check {
    @Override
    public Truth test(Facts facts, Trace trace) {
      Truth truth = Truth.YES;
      for (Check part : parts) {
        truth = truth.and(part.test(facts, trace));
      }
      return trace.keep(node, truth);
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared or changed; an array for speed
  record Or(int node, Check[] parts) implements Check {
    @Override
    public Truth test(Facts facts, Trace trace) {
      Truth truth = Truth.NO;
      for (Check part : parts) {
        truth = truth.or(part.test(facts, trace));
      }
      return trace.keep(node, truth);
    }
  }

  record Not(int node, Check part) implements Check {
    @Override
    public Truth test(Facts facts, Trace trace) {
      return trace.keep(node, part.test(facts, trace).not());
    }
  }

  /** A mention of a term, whose meaning was tested before. */
  record Mention(int node, int meaning) implements Check {
    @Override
    public Truth test(Facts facts, Trace trace) {
      return trace.keep(node, trace.at(meaning));
    }
  }
}

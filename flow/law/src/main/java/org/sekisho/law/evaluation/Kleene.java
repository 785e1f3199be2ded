package org.sekisho.law.evaluation;

import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Condition;
import org.sekisho.terms.Truth;

/** The three-valued truth of a single condition, without keeping a trace. */
public final class Kleene {

  private Kleene() {}

  public static Truth truth(Condition condition, Facts facts) {
    Compiler compiler = new Compiler();
    Check check = compiler.compile(condition).check();
    Trace trace = new Trace(compiler.size());
    compiler.termMeanings().forEach(meaning -> meaning.test(facts, trace));
    return check.test(facts, trace);
  }
}

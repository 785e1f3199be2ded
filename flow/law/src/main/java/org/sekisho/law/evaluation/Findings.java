package org.sekisho.law.evaluation;

import org.sekisho.terms.Truth;

/** What one evaluation found: for every rule whether it is at home and fires, and the trace. */
public final class Findings {

  private final Trace trace;
  private final Truth[] when;
  private final Truth[] own;
  private final Truth[] fires;

  Findings(Trace trace, int rules) {
    this.trace = trace;
    this.when = new Truth[rules];
    this.own = new Truth[rules];
    this.fires = new Truth[rules];
  }

  void keep(int rule, Truth whenTruth, Truth ownTruth, Truth firesTruth) {
    when[rule] = whenTruth;
    own[rule] = ownTruth;
    fires[rule] = firesTruth;
  }

  public Trace trace() {
    return trace;
  }

  public Truth when(CompiledRule rule) {
    return when[rule.index()];
  }

  public Truth own(CompiledRule rule) {
    return own[rule.index()];
  }

  public Truth fires(CompiledRule rule) {
    return fires[rule.index()];
  }
}

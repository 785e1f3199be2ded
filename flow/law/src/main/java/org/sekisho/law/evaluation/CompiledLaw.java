package org.sekisho.law.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.facts.Facts;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.force.LiveQuestion;
import org.sekisho.law.force.LiveRule;
import org.sekisho.terms.Truth;

/** The law of one slice as closures. Immutable and shared between threads. */
public final class CompiledLaw {

  private final LawInForce law;
  private final List<CompiledQuestion> questions;
  private final Compiler compiler = new Compiler();
  private final Check[] meanings;
  private int rules;

  private CompiledLaw(LawInForce law) {
    this.law = law;
    this.questions = law.questions().stream().map(this::compile).toList();
    this.meanings = compiler.termMeanings().toArray(Check[]::new);
  }

  public static CompiledLaw of(LawInForce law) {
    return new CompiledLaw(law);
  }

  private CompiledQuestion compile(LiveQuestion live) {
    Compiler.Compiled scope = compiler.compile(live.scope());
    List<CompiledRule> roots = live.roots().stream().map(this::compile).toList();
    return new CompiledQuestion(
        live,
        scope.node(),
        scope.check(),
        roots,
        roots.stream().flatMap(CompiledRule::withExceptions).toList());
  }

  private CompiledRule compile(LiveRule live) {
    int index = rules++;
    Compiler.Compiled when = compiler.compile(live.when());
    List<CompiledRule> exceptions = live.exceptions().stream().map(this::compile).toList();
    return new CompiledRule(live, index, when.node(), when.check(), exceptions);
  }

  public LawInForce law() {
    return law;
  }

  public List<CompiledQuestion> questions() {
    return questions;
  }

  /** The node at which the meaning of a term begins in a trace. */
  public Optional<Integer> meaningNode(Condition.Term term) {
    return Optional.ofNullable(compiler.meaningNodes().get(term));
  }

  /** Every term that this law mentions. */
  public Map<Condition.Term, Integer> meanings() {
    return Map.copyOf(compiler.meaningNodes());
  }

  /** Tests every condition of the law against what is known. */
  public Findings evaluate(Facts facts) {
    return evaluate(facts, true);
  }

  /** The same without the rules of questions that are not put, of which nothing is found. */
  public Findings evaluateWhatIsPut(Facts facts) {
    return evaluate(facts, false);
  }

  private Findings evaluate(Facts facts, boolean all) {
    Trace trace = new Trace(compiler.size());
    for (Check meaning : meanings) {
      meaning.test(facts, trace);
    }
    Findings findings = new Findings(trace, rules);
    for (CompiledQuestion question : questions) {
      Truth scope = question.scope().test(facts, trace);
      if (all || scope != Truth.NO) {
        for (CompiledRule root : question.roots()) {
          evaluate(root, scope, facts, trace, findings);
        }
      }
    }
    return findings;
  }

  /** own(N) = own(parent) and when(N); fires(N) = own(N) and no exception's condition holds. */
  private static Truth evaluate(
      CompiledRule rule, Truth above, Facts facts, Trace trace, Findings findings) {
    Truth when = rule.check().test(facts, trace);
    Truth own = above.and(when);
    Truth fires = own;
    for (CompiledRule exception : rule.exceptions()) {
      fires = fires.and(evaluate(exception, own, facts, trace, findings).not());
    }
    findings.keep(rule.index(), when, own, fires);
    return when;
  }
}

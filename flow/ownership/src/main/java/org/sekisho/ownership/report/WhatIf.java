package org.sekisho.ownership.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.control.ControlChange;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.integrated.IntegratedOwnership;
import org.sekisho.ownership.rules.Rule;
import org.sekisho.ownership.rules.Rules;
import org.sekisho.ownership.rules.SignificantControl;

/**
 * What a purchase would change: every pair of control anywhere in the register, and for the company
 * bought into also who owns a quarter or a fifth of it and who has significant control.
 */
public final class WhatIf {

  private final Graph votes;
  private final Graph capital;

  /** The graphs are changed by the question; it needs its own. */
  public WhatIf(Graph votes, Graph capital) {
    this.votes = votes;
    this.capital = capital;
  }

  /** A verdict that would be another. */
  public record Changed(Rule rule, int party, int company, Certainty before, Certainty after) {}

  private record Question(Rule rule, int party) {}

  /** Sets a holder's share, bought of those whom nobody names, and tells what that changes. */
  public List<Changed> set(int holder, int company, Share share) {
    Map<Question, Certainty> before = ofCompany(company);
    List<Changed> changed = new ArrayList<>();
    for (ControlChange.Changed one : new ControlChange(votes).set(holder, company, share)) {
      changed.add(
          new Changed(
              Rules.JOINT_CONTROL, one.controller(), one.controlled(), one.before(), one.after()));
    }
    capital.set(holder, company, share);
    Map<Question, Certainty> after = ofCompany(company);
    TreeSet<Question> questions =
        new TreeSet<>(
            Comparator.comparing((Question one) -> one.rule.id())
                .thenComparingInt(Question::party));
    questions.addAll(before.keySet());
    questions.addAll(after.keySet());
    for (Question one : questions) {
      Certainty was = before.getOrDefault(one, Certainty.NO);
      Certainty is = after.getOrDefault(one, Certainty.NO);
      if (was != is) {
        changed.add(new Changed(one.rule, one.party, company, was, is));
      }
    }
    return changed;
  }

  private Map<Question, Certainty> ofCompany(int company) {
    Map<Question, Certainty> verdicts = new HashMap<>();
    for (Rule rule : List.of(Rules.BENEFICIAL_OWNER, Rules.CLOSE_LINKS)) {
      new IntegratedOwnership(capital)
          .of(company, rule.threshold())
          .orElse(List.of())
          .forEach(stake ->
              verdicts.put(new Question(rule, stake.party()), stake.meets(rule.threshold())));
    }
    new SignificantControl(votes)
        .of(company)
        .forEach(one ->
            verdicts.put(new Question(Rules.SIGNIFICANT_CONTROL, one.party()), one.certainty()));
    return verdicts;
  }

  /** Writes changes as {@code rule,party,company,before,after}. */
  public void write(List<Changed> changes, Appendable output) throws IOException {
    output.append("rule,party,company,before,after\n");
    for (Changed one : changes) {
      output.append(
          String.join(
              ",",
              one.rule.id(),
              quoted(votes.parties().id(one.party)),
              quoted(votes.parties().id(one.company)),
              one.before.name(),
              one.after.name()));
      output.append('\n');
    }
  }

  private static String quoted(String id) {
    return id.matches("[^,\"\r\n]*") ? id : "\"" + id.replace("\"", "\"\"") + "\"";
  }
}

package org.sekisho.ownership.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.report.PartyReport.Finding;
import org.sekisho.ownership.rules.CrossHolding;
import org.sekisho.ownership.rules.RelatedHoldings;
import org.sekisho.terms.Text;

/** Rules of Japan that holdings alone answer: who cannot vote, and whose holdings are added. */
final class JapanFindings {

  /** Holders of one company whose related persons are looked for. */
  private static final int MOST_HOLDERS = 200;

  private final Graph votes;

  JapanFindings(Graph votes) {
    this.votes = votes;
  }

  /** Holders that cannot vote, and the votes that remain. */
  List<Finding> barred(int company) {
    CrossHolding crossHolding = new CrossHolding(votes);
    CrossHolding.Votes exercisable = crossHolding.in(company);
    List<Finding> findings = new ArrayList<>();
    for (int holder : exercisable.barred()) {
      findings.add(barred(crossHolding, company, holder, Certainty.CERTAIN));
    }
    for (int holder : exercisable.unclear()) {
      findings.add(barred(crossHolding, company, holder, Certainty.POSSIBLE));
    }
    if (!exercisable.barred().isEmpty()) {
      findings.add(remaining(exercisable.exercisable()));
    }
    return findings;
  }

  private Finding barred(CrossHolding rule, int company, int holder, Certainty certainty) {
    String one = id(holder);
    Held held = rule.heldBack(company, holder);
    Text reason =
        holder == company
            ? Text.of("own shares never vote", "自己株式には議決権がない")
            : Text.of(
                id(company)
                    + " and the companies that it controls hold "
                    + held.text()
                    + " % of "
                    + one
                    + "; a quarter bars",
                id(company) + "及びその支配する会社が" + one + "の" + held.text() + "%を保有（4分の1以上で停止）");
    return Finding.of(certainty, one, Text.of(one + " cannot vote", one + "は議決権を行使できない"))
        .because(reason);
  }

  private static Finding remaining(long exercisable) {
    String percent = Share.percentText(Math.max(0, exercisable));
    return Finding.of(
        Certainty.CERTAIN,
        "",
        Text.of(
            "no more than " + percent + " % of the votes can be exercised",
            "行使できる議決権は最大で全体の" + percent + "%"));
  }

  /** Holders whose holdings are added to those of others linked to them by half of the votes. */
  List<Finding> related(int company) {
    if (votes.afterHolder(company) - votes.firstHolder(company) > MOST_HOLDERS) {
      return List.of(
          Finding.of(
              Certainty.POSSIBLE,
              "",
              Text.of(
                  "more than " + MOST_HOLDERS + " holders; not computed",
                  "株主が" + MOST_HOLDERS + "を超えるため計算していない")));
    }
    RelatedHoldings rule = new RelatedHoldings(votes);
    List<Finding> findings = new ArrayList<>();
    for (int edge = votes.firstHolder(company); edge < votes.afterHolder(company); edge++) {
      int holder = votes.holder(edge);
      Certainty certainty =
          Certainty.of(
              hasOther(rule, company, holder, Bound.LEAST),
              hasOther(rule, company, holder, Bound.MOST));
      if (holder != company && certainty != Certainty.NO) {
        findings.add(related(rule, company, holder, certainty));
      }
    }
    return findings;
  }

  private boolean hasOther(RelatedHoldings rule, int company, int holder, Bound bound) {
    Set<Integer> group = rule.group(holder, Set.of(), bound, company);
    return others(company, holder, group).findAny().isPresent();
  }

  private IntStream others(int company, int holder, Set<Integer> group) {
    return IntStream.range(votes.firstHolder(company), votes.afterHolder(company))
        .map(votes::holder)
        .filter(other -> other != holder && group.contains(other));
  }

  private Finding related(RelatedHoldings rule, int company, int holder, Certainty certainty) {
    Held held = rule.of(company, holder, Set.of());
    Set<Integer> group = rule.group(holder, Set.of(), Bound.MOST, company);
    String names =
        String.join(", ", others(company, holder, group).mapToObj(this::id).sorted().toList());
    String one = id(holder);
    return Finding.of(
            certainty,
            one,
            Text.of(
                one + " with those closely related holds " + held.text() + " %",
                one + "と密接関係者の保有は合計" + held.text() + "%"))
        .because(
            Text.of("linked to it by half of the votes: " + names, "議決権の50%以上で結ばれた株主：" + names));
  }

  private String id(int party) {
    return votes.parties().id(party);
  }
}

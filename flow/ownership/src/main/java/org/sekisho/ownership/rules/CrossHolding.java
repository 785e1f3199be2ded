package org.sekisho.ownership.rules;

import java.util.ArrayList;
import java.util.List;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.control.ControlPairs;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.integrated.Fraction;

/**
 * The votes that can be exercised in a Japanese company (Companies Act article 308): a holder of
 * whose votes the company, with its subsidiaries, has a quarter or more cannot vote, and the
 * company's own shares never vote. They leave the denominator of every test of votes.
 */
public final class CrossHolding {

  private final Graph votes;

  public CrossHolding(Graph votes) {
    this.votes = votes;
  }

  /**
   * The votes of a company.
   *
   * @param barred holders that cannot vote
   * @param unclear holders that may not be able to vote
   * @param exercisable the least share of all votes that remains, in millionths of a percent
   */
  public record Votes(List<Integer> barred, List<Integer> unclear, long exercisable) {

    public Votes {
      barred = List.copyOf(barred);
      unclear = List.copyOf(unclear);
    }

    /** What a share of all votes is of those that can be exercised; nothing where none can. */
    public Fraction of(long share) {
      return exercisable <= 0
          ? Fraction.ZERO
          : Fraction.ofShare(share).by(Fraction.ofShare(exercisable));
    }
  }

  public Votes in(int company) {
    List<Integer> barred = new ArrayList<>();
    List<Integer> unclear = new ArrayList<>();
    long exercisable = Share.WHOLE;
    for (int edge = votes.firstHolder(company); edge < votes.afterHolder(company); edge++) {
      int holder = votes.holder(edge);
      Certainty certainty = bar(company, holder);
      if (certainty == Certainty.CERTAIN) {
        barred.add(holder);
        exercisable -= votes.holderLeast(edge);
      } else if (certainty == Certainty.POSSIBLE) {
        unclear.add(holder);
      }
    }
    return new Votes(barred, unclear, exercisable);
  }

  private Certainty bar(int company, int holder) {
    if (company == holder) {
      return Certainty.CERTAIN;
    }
    return heldBack(company, holder).meets(Rules.CROSS_HOLDING.threshold());
  }

  /** What a company, with the companies that it controls, holds of one of its holders. */
  public Held heldBack(int company, int holder) {
    ControlPairs control = new ControlPairs(votes);
    Held least =
        Held.of(
            votes,
            holder,
            one -> one == company || control.controls(company, one) == Certainty.CERTAIN);
    Held most =
        Held.of(
            votes, holder, one -> one == company || control.controls(company, one) != Certainty.NO);
    return new Held(least.least(), most.most());
  }
}

package org.sekisho.ownership.rules;

import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.Threshold;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.control.Controllers;
import org.sekisho.ownership.control.Growth;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.terms.Truth;

/**
 * Whether a Japanese company is a foreign investor by its shareholders (FEFTA article 26(1)(iii);
 * Order on Inward Direct Investment article 2(1)): 50 % or more of its votes held directly by
 * non-residents and foreign bodies, together with those held by companies of which these hold 50 %
 * or more directly, and by the subsidiaries of such companies. An intermediary passes all its
 * votes.
 *
 * <p>A listed company that is one only so, and of which no foreign holder has a tenth with its
 * related persons, is left out (articles 2(4), 3(1)(vi) of the Order).
 */
public final class ForeignInvestor {

  private static final Threshold HALF = Rules.FOREIGN_INVESTOR.threshold();
  private static final Threshold TENTH = Threshold.atLeast(10);

  private final Graph votes;
  private final IntFunction<PartyNature> natures;
  private final IntPredicate certainPasser;
  private final IntPredicate possiblePasser;

  /** Finds every intermediary once; the questions after that are cheap. */
  public ForeignInvestor(Graph votes, IntFunction<PartyNature> natures) {
    this.votes = votes;
    this.natures = natures;
    this.certainPasser = passers(Bound.LEAST);
    this.possiblePasser = passers(Bound.MOST);
  }

  /**
   * The verdict on one company.
   *
   * @param foreign whether it is a foreign investor by its shareholders
   * @param held the votes that count as foreign
   * @param leftOut whether it is left out as a listed company without a large foreign holder
   */
  public record Verdict(Certainty foreign, Held held, Truth leftOut) {}

  public Verdict of(int company) {
    Held held =
        new Held(
            Held.of(votes, company, certainPasser).least(),
            Held.of(votes, company, possiblePasser).most());
    return new Verdict(held.meets(HALF), held, leftOut(company));
  }

  private Truth leftOut(int company) {
    boolean surelyLarge = false;
    boolean maybeLarge = false;
    for (int edge = votes.firstHolder(company); edge < votes.afterHolder(company); edge++) {
      int holder = votes.holder(edge);
      Held share = Held.of(votes, company, party -> party == holder);
      surelyLarge |= certainPasser.test(holder) && share.meets(TENTH) == Certainty.CERTAIN;
      maybeLarge |= possiblePasser.test(holder) && share.meets(TENTH) != Certainty.NO;
    }
    Truth large = surelyLarge ? Truth.YES : maybeLarge ? Truth.UNKNOWN : Truth.NO;
    return natures.apply(company).listed().and(large.not());
  }

  private IntPredicate passers(Bound bound) {
    IntPredicate foreign = party -> isForeign(party, bound);
    boolean[] passes = new boolean[votes.nodes()];
    Growth subsidiaries = new Growth(votes, Controllers.majority(), bound);
    for (int company = 0; company < passes.length; company++) {
      if (!foreign.test(company) && isHalfForeign(company, foreign, bound)) {
        Growth below = subsidiaries.from(company);
        IntStream.range(0, below.count()).forEach(i -> passes[below.member(i)] = true);
      }
    }
    return party -> foreign.test(party) || passes[party];
  }

  private boolean isHalfForeign(int company, IntPredicate foreign, Bound bound) {
    Certainty half = Held.of(votes, company, foreign).meets(HALF);
    return switch (bound) {
      case LEAST -> half == Certainty.CERTAIN;
      case MOST -> half != Certainty.NO;
    };
  }

  /** Of a party of whom nothing is known it is only possible. */
  private boolean isForeign(int party, Bound bound) {
    boolean known = votes.firstHolder(party) < votes.afterHolder(party);
    return switch (natures.apply(party).foreign()) {
      case YES -> true;
      case NO -> false;
      case UNKNOWN -> bound == Bound.MOST && !known;
    };
  }
}

package org.sekisho.ownership.rules;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sekisho.ownership.Certainty;
import org.sekisho.ownership.control.ControlPairs;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.ownership.integrated.IntegratedOwnership;
import org.sekisho.ownership.integrated.IntegratedOwnership.Stake;

/**
 * Whether two parties have close links (Regulation (EU) 575/2013, article 4(1)(38)): 20 % or more
 * of one in the other along all chains, a third party with as much of both, or control.
 */
public final class CloseLinks {

  /** Why there is a link. */
  public enum Link {
    PARTICIPATION,
    CONTROL,
    THIRD_PARTY
  }

  /**
   * A link between the two.
   *
   * @param through the number of the third party, or of the one that holds
   */
  public record Found(Link link, int through, Certainty certainty) {}

  private final Graph capital;
  private final Graph votes;

  public CloseLinks(Graph capital, Graph votes) {
    this.capital = capital;
    this.votes = votes;
  }

  /** The strongest link between two parties; empty where there is none. */
  public Optional<Found> between(int one, int other) {
    TreeSet<Integer> order = new TreeSet<>();
    List<Stake> ofOne = stakes(one);
    List<Stake> ofOther = stakes(other);
    ofOne.forEach(stake -> order.add(stake.party()));
    Optional<Found> best = Optional.empty();
    best = better(best, participation(ofOther, one));
    best = better(best, participation(ofOne, other));
    best = better(best, control(one, other));
    best = better(best, control(other, one));
    for (int third : order) {
      Certainty both = weaker(meets(ofOne, third), meets(ofOther, third));
      best = better(best, found(Link.THIRD_PARTY, third, both));
    }
    return best;
  }

  private List<Stake> stakes(int company) {
    return new IntegratedOwnership(capital)
        .of(company, Rules.CLOSE_LINKS.threshold())
        .orElse(List.of());
  }

  private static Optional<Found> participation(List<Stake> stakes, int holder) {
    return found(Link.PARTICIPATION, holder, meets(stakes, holder));
  }

  private Optional<Found> control(int controller, int company) {
    return found(Link.CONTROL, controller, new ControlPairs(votes).controls(controller, company));
  }

  private static Certainty meets(List<Stake> stakes, int party) {
    return stakes.stream()
        .filter(stake -> stake.party() == party)
        .findAny()
        .map(stake -> stake.meets(Rules.CLOSE_LINKS.threshold()))
        .orElse(Certainty.NO);
  }

  private static Optional<Found> found(Link link, int through, Certainty certainty) {
    return certainty == Certainty.NO
        ? Optional.empty()
        : Optional.of(new Found(link, through, certainty));
  }

  private static Certainty weaker(Certainty one, Certainty other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** The first of the most certain. */
  private static Optional<Found> better(Optional<Found> best, Optional<Found> next) {
    if (best.isPresent() && next.isPresent()) {
      return next.get().certainty.compareTo(best.get().certainty) < 0 ? next : best;
    }
    return best.isPresent() ? best : next;
  }
}

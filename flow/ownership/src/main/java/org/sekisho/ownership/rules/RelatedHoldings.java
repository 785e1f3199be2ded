package org.sekisho.ownership.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.sekisho.ownership.control.Bound;
import org.sekisho.ownership.control.Growth;
import org.sekisho.ownership.control.Held;
import org.sekisho.ownership.graph.Graph;

/**
 * An investor's holding together with those of its closely related persons (FEFTA article 26(4);
 * Order on Inward Direct Investment article 2(19)): those linked to it by half of the votes, up,
 * down and beside it, and those named, such as spouses, officers, organs of the same state, and
 * persons who agreed to vote together. Each holder counts once, however many ways lead to it.
 */
public final class RelatedHoldings {

  private final Graph votes;

  public RelatedHoldings(Graph votes) {
    this.votes = votes;
  }

  /** What the investor and its related persons hold of a company. */
  public Held of(int company, int investor, Set<Integer> named) {
    Set<Integer> least = group(investor, named, Bound.LEAST, company);
    Set<Integer> most = group(investor, named, Bound.MOST, company);
    return new Held(
        Held.of(votes, company, least::contains).least(),
        Held.of(votes, company, most::contains).most());
  }

  /** The investor, those named, and the groups of all of them, without the company itself. */
  public Set<Integer> group(int investor, Set<Integer> named, Bound bound, int company) {
    Growth linked = new Growth(votes, Rules.CLOSELY_RELATED.threshold(), bound);
    Set<Integer> group = new HashSet<>();
    Set<Integer> roots = new HashSet<>(named);
    roots.add(investor);
    for (int root : roots) {
      addAll(group, linked.from(root));
      for (int parent : parents(root, bound)) {
        addAll(group, linked.from(parent));
      }
    }
    group.remove(company);
    return group;
  }

  /** Those who hold half of a party's votes, and those above them. */
  private Set<Integer> parents(int party, Bound bound) {
    Set<Integer> parents = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(Set.of(party));
    while (!open.isEmpty()) {
      int next = open.pop();
      for (int edge = votes.firstHolder(next); edge < votes.afterHolder(next); edge++) {
        int holder = votes.holder(edge);
        Held held = Held.of(votes, next, one -> one == holder);
        long share = bound == Bound.LEAST ? held.least() : held.most();
        if (Rules.CLOSELY_RELATED.threshold().isMetBy(share) && parents.add(holder)) {
          open.push(holder);
        }
      }
    }
    return parents;
  }

  private static void addAll(Set<Integer> group, Growth set) {
    for (int i = 0; i < set.count(); i++) {
      group.add(set.member(i));
    }
  }
}

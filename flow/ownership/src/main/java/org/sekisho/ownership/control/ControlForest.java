package org.sekisho.ownership.control;

import java.util.Arrays;
import java.util.Optional;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Graph;

/**
 * All-pairs joint control as a forest, so that whether one party controls another is one comparison
 * of places.
 *
 * <p>Theorem. Let the shares of every company be exact and sum to no more than 100 %, and let a
 * company be controlled where more than 50 % is held. If {@code x} and {@code z} both control, or
 * are, {@code y}, then one of them controls the other or they are the same. Proof: say neither is
 * in the other's set. Take the company {@code y} in both sets that joined the set of {@code x}
 * first. It is neither {@code x} nor {@code z}, so members that had joined before it hold more than
 * half of it in each set; two such groups overlap, in a holder that is in both sets and joined the
 * set of {@code x} before {@code y}. So the sets of controlled companies are laminar: any two are
 * nested or apart, around circles too, and parties with the same set are one class. The classes
 * form a forest. At 50 % or more the theorem fails (50/50), and so it does where sums pass 100 %.
 *
 * <p>By the same descent, where {@code x} and {@code z} control {@code y} and {@code z} does not
 * control {@code x}, {@code z} joins the set of {@code x} before {@code y} does. So only roots need
 * be merged: classes are taken subsidiaries first, and where the sum that a class's cluster holds
 * of a root passes 50 %, the root's cluster joins it.
 */
public final class ControlForest {

  private final int[] order;
  private final int[] place;
  private final int[] start;
  private final int[] after;
  private final int[] parent;

  ControlForest(Nesting nesting) {
    this.order = nesting.order;
    this.place = nesting.place;
    this.start = nesting.start;
    this.after = nesting.after;
    this.parent = nesting.parent;
  }

  /**
   * The forest of a graph of votes; empty where its precondition fails, for ranges or sums over 100
   * %, or where the circles are too large. {@link ControlPairs} then has the answer.
   */
  public static Optional<ControlForest> of(Graph graph) {
    return isLaminar(graph) ? new ForestBuilding(graph).build() : Optional.empty();
  }

  /** Whether the theorem holds of a graph. */
  public static boolean isLaminar(Graph graph) {
    for (int company = 0; company < graph.nodes(); company++) {
      if (graph.stated(company) > Share.WHOLE) {
        return false;
      }
    }
    return graph.isExact();
  }

  /** Whether one party controls another; nobody controls himself. */
  public boolean controls(int controller, int company) {
    return controller != company
        && start[controller] <= place[company]
        && place[company] < after[controller];
  }

  /** The number of pairs of a controller and a company that it controls. */
  public long pairs() {
    long pairs = 0;
    for (int party = 0; party < place.length; party++) {
      pairs += after[party] - start[party] - 1;
    }
    return pairs;
  }

  /** The companies that a party controls, by number. */
  public int[] controlled(int controller) {
    int[] companies = new int[after[controller] - start[controller] - 1];
    int count = 0;
    for (int at = start[controller]; at < after[controller]; at++) {
      if (order[at] != controller) {
        companies[count++] = order[at];
      }
    }
    Arrays.sort(companies);
    return companies;
  }

  /**
   * The ultimate controllers of a party, by number: the class above which nobody stands, without
   * the party itself; empty where nobody else controls it.
   */
  public int[] ultimate(int party) {
    int root = party;
    while (parent[root] >= 0) {
      root = parent[root];
    }
    int first = start[root];
    int end = first;
    while (end < after[root] && start[order[end]] == first) {
      end++;
    }
    return Arrays.stream(order, first, end).filter(one -> one != party).sorted().toArray();
  }
}

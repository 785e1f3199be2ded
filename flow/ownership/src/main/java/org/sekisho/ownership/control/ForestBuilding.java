package org.sekisho.ownership.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sekisho.ownership.graph.Graph;

/**
 * Builds the forest of control in O(m log m): circles in the order of {@link Circles}, the classes
 * of a circle in the order of {@link Classes}, clusters merged small into large.
 */
final class ForestBuilding {

  private static final int NONE = -1;

  private final Graph graph;
  private final Clusters clusters;
  private final int[] leader;
  private final int[] parent;
  private final int[] cluster;
  private final int[] settled;
  private int classes;

  ForestBuilding(Graph graph) {
    this.graph = graph;
    this.leader = new int[graph.nodes()];
    this.parent = new int[graph.nodes()];
    this.cluster = new int[graph.nodes()];
    this.settled = new int[graph.nodes()];
    this.clusters = new Clusters(graph, company -> parent[leader[company]] != NONE);
    Arrays.fill(parent, NONE);
    Arrays.setAll(leader, node -> node);
    Arrays.setAll(cluster, node -> node);
  }

  /** The forest; empty where the circles are too large. */
  Optional<ControlForest> build() {
    Circles.Order order = Circles.of(graph);
    Classes parting = new Classes(graph, order.circle);
    int end;
    for (int start = 0; start < order.nodes.length; start = end) {
      end = order.after(start);
      if (end == start + 1) {
        settle(order.nodes[start]);
      } else {
        Optional<List<int[]>> parts = parting.of(Arrays.copyOfRange(order.nodes, start, end));
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.get().forEach(this::settle);
      }
    }
    return Optional.of(
        new ControlForest(new Nesting(leader, parent, Arrays.copyOf(settled, classes))));
  }

  /** Takes a class of parties that control each other, and all that it controls. */
  private void settle(int... members) {
    int first = members[0];
    settled[classes++] = first;
    for (int member : members) {
      leader[member] = first;
      clusters.look(member);
      if (member != first) {
        cluster[first] = clusters.merge(cluster[first], member);
      }
    }
    for (int company = clusters.nextPassed(); company >= 0; company = clusters.nextPassed()) {
      int root = leader[company];
      if (root != first && parent[root] == NONE) {
        parent[root] = first;
        cluster[first] = clusters.merge(cluster[first], cluster[root]);
      }
    }
  }
}

package org.sekisho.ownership.integrated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Strongly connected components by Tarjan's algorithm (SIAM J. Comput. 1(2), 1972) with its own
 * stack, for chains of any length. Components come in reverse topological order: one comes after
 * all that it has edges to.
 */
final class Components {

  private final int[][] edges;
  private final int[] index;
  private final int[] low;
  private final int[] next;
  private final boolean[] stacked;
  private final int[] stack;
  private final int[] path;
  private final List<int[]> found = new ArrayList<>();
  private int stackSize;
  private int pathSize;
  private int counter;

  private Components(int[][] edges) {
    int nodes = edges.length;
    this.edges = edges;
    this.index = new int[nodes];
    this.low = new int[nodes];
    this.next = new int[nodes];
    this.stacked = new boolean[nodes];
    this.stack = new int[nodes];
    this.path = new int[nodes];
  }

  static List<int[]> of(int[][] edges) {
    Components components = new Components(edges);
    for (int node = 0; node < edges.length; node++) {
      if (components.index[node] == 0) {
        components.visit(node);
      }
    }
    return components.found;
  }

  private void visit(int root) {
    enter(root);
    while (pathSize > 0) {
      int node = path[pathSize - 1];
      if (next[node] < edges[node].length) {
        int to = edges[node][next[node]++];
        if (index[to] == 0) {
          enter(to);
        } else if (stacked[to]) {
          low[node] = Math.min(low[node], index[to]);
        }
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    index[node] = ++counter;
    low[node] = counter;
    stacked[node] = true;
    stack[stackSize++] = node;
    path[pathSize++] = node;
  }

  private void leave(int node) {
    pathSize--;
    if (pathSize > 0) {
      low[path[pathSize - 1]] = Math.min(low[path[pathSize - 1]], low[node]);
    }
    if (low[node] == index[node]) {
      int from = stackSize;
      do {
        stacked[stack[--from]] = false;
      } while (stack[from] != node);
      found.add(Arrays.copyOfRange(stack, from, stackSize));
      stackSize = from;
    }
  }
}

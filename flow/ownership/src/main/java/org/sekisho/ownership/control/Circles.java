package org.sekisho.ownership.control;

import org.sekisho.ownership.graph.Graph;

/**
 * The circles of a graph: its strongly connected components by Tarjan's algorithm (SIAM J. Comput.
 * 1(2), 1972), with its own stack for chains of any length. A circle comes after all that it holds
 * of, so subsidiaries come first; a party in no circle is one by itself.
 */
final class Circles {

  private final Graph graph;
  private final int[] index;
  private final int[] low;
  private final int[] next;
  private final int[] stack;
  private final int[] path;
  private final int[] nodes;
  private final int[] circle;
  private int stackSize;
  private int pathSize;
  private int placed;
  private int count;
  private int counter;

  private Circles(Graph graph) {
    this.graph = graph;
    int size = graph.nodes();
    this.index = new int[size];
    this.low = new int[size];
    this.next = new int[size];
    this.stack = new int[size];
    this.path = new int[size];
    this.nodes = new int[size];
    this.circle = new int[size];
  }

  /** The nodes in an order in which subsidiaries come first and circles stay together. */
  static final class Order {

    /** Every node once. */
    final int[] nodes;

    /** The circle of each node, counted from 1 in the same order. */
    final int[] circle;

    private Order(int[] nodes, int[] circle) {
      this.nodes = nodes;
      this.circle = circle;
    }

    /** The end of the circle that starts at this place of the order. */
    int after(int start) {
      int end = start + 1;
      while (end < nodes.length && circle[nodes[end]] == circle[nodes[start]]) {
        end++;
      }
      return end;
    }
  }

  static Order of(Graph graph) {
    Circles circles = new Circles(graph);
    for (int node = 0; node < graph.nodes(); node++) {
      if (circles.index[node] == 0) {
        circles.visit(node);
      }
    }
    return new Order(circles.nodes, circles.circle);
  }

  private void visit(int root) {
    enter(root);
    while (pathSize > 0) {
      int node = path[pathSize - 1];
      if (next[node] < graph.afterHeld(node)) {
        int to = graph.held(next[node]++);
        if (index[to] == 0) {
          enter(to);
        } else if (circle[to] == 0) {
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
    next[node] = graph.firstHeld(node);
    stack[stackSize++] = node;
    path[pathSize++] = node;
  }

  private void leave(int node) {
    pathSize--;
    if (pathSize > 0) {
      low[path[pathSize - 1]] = Math.min(low[path[pathSize - 1]], low[node]);
    }
    if (low[node] == index[node]) {
      count++;
      int member;
      do {
        member = stack[--stackSize];
        circle[member] = count;
        nodes[placed++] = member;
      } while (member != node);
    }
  }
}

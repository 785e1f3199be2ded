package org.sekisho.law.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shared nodes of reduced ordered diagrams. The first numbers are terminals; every other node has a
 * variable and one child for each of its cells. Two nodes are equal only if they are the same.
 */
final class Nodes {

  private record Shape(int variable, List<Integer> children) {}

  private final int terminals;
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<Shape, Integer> unique = new HashMap<>();

  Nodes(int terminals) {
    this.terminals = terminals;
  }

  boolean isTerminal(int node) {
    return node < terminals;
  }

  int size() {
    return terminals + shapes.size();
  }

  /** The variable of a node; terminals come after all variables. */
  int variable(int node) {
    return isTerminal(node) ? Integer.MAX_VALUE : shapes.get(node - terminals).variable();
  }

  int child(int node, int cell) {
    return shapes.get(node - terminals).children().get(cell);
  }

  /** The child for a cell of a variable, which a node above or beside may not test. */
  int cofactor(int node, int variable, int cell) {
    return variable(node) == variable ? child(node, cell) : node;
  }

  int node(int variable, int[] children) {
    int first = children[0];
    if (Arrays.stream(children).allMatch(child -> child == first)) {
      return first;
    }
    Shape shape = new Shape(variable, Arrays.stream(children).boxed().toList());
    return unique.computeIfAbsent(
        shape,
        unseen -> {
          shapes.add(unseen);
          return terminals + shapes.size() - 1;
        });
  }
}

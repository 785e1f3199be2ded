package org.sekisho.law.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How likely each reply is below a node, with one variable perhaps fixed to a cell. */
final class Distribution {

  private final List<Variable> variables;
  private final Nodes nodes;
  private final int replies;
  private final int fixedVariable;
  private final int fixedCell;
  private final Map<Integer, double[]> done = new HashMap<>();

  Distribution(
      List<Variable> variables, Nodes nodes, int replies, int fixedVariable, int fixedCell) {
    this.variables = variables;
    this.nodes = nodes;
    this.replies = replies;
    this.fixedVariable = fixedVariable;
    this.fixedCell = fixedCell;
  }

  double[] of(int node) {
    double[] before = done.get(node);
    if (before != null) {
      return before;
    }
    double[] chances = nodes.isTerminal(node) ? certain(node) : mixed(node);
    done.put(node, chances);
    return chances;
  }

  private double[] certain(int terminal) {
    double[] chances = new double[replies];
    chances[terminal] = 1;
    return chances;
  }

  private double[] mixed(int node) {
    int variable = nodes.variable(node);
    if (variable == fixedVariable) {
      return of(nodes.child(node, fixedCell));
    }
    Variable asked = variables.get(variable);
    double[] chances = new double[replies];
    double total = 0;
    for (int cell = 0; cell < asked.cells(); cell++) {
      double[] below = of(nodes.child(node, cell));
      total += asked.weight(cell);
      for (int reply = 0; reply < replies; reply++) {
        chances[reply] += asked.weight(cell) * below[reply];
      }
    }
    for (int reply = 0; reply < replies; reply++) {
      chances[reply] /= total;
    }
    return chances;
  }

  /** Shannon's entropy in bits. */
  static double entropy(double[] chances) {
    double sum = 0;
    for (double chance : chances) {
      if (chance > 0) {
        sum -= chance * Math.log(chance) / Math.log(2);
      }
    }
    return sum;
  }
}

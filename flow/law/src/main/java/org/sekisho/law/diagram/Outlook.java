package org.sekisho.law.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is still open about a question: the replies that remain, and the facts that decide. */
public final class Outlook {

  private final List<Variable> variables;
  private final Nodes nodes;
  private final List<Reply> replies;
  private final int root;

  Outlook(List<Variable> variables, Nodes nodes, List<Reply> replies, int root) {
    this.variables = variables;
    this.nodes = nodes;
    this.replies = replies;
    this.root = root;
  }

  /** The replies that some complete set of facts still gives, each once, in a fixed order. */
  public List<Reply> possible() {
    Set<Integer> reached = new HashSet<>();
    reach(root, reached);
    List<Reply> possible = new ArrayList<>();
    for (int terminal = 0; terminal < replies.size(); terminal++) {
      if (reached.contains(terminal) && !(replies.get(terminal) instanceof Reply.Impossible)) {
        possible.add(replies.get(terminal));
      }
    }
    return possible;
  }

  private void reach(int node, Set<Integer> reached) {
    if (reached.add(node) && !nodes.isTerminal(node)) {
      for (int cell = 0; cell < variables.get(nodes.variable(node)).cells(); cell++) {
        reach(nodes.child(node, cell), reached);
      }
    }
  }

  /** The variables that can still change the reply. */
  private List<Integer> open() {
    Set<Integer> reached = new HashSet<>();
    reach(root, reached);
    return reached.stream()
        .filter(node -> !nodes.isTerminal(node))
        .map(nodes::variable)
        .distinct()
        .sorted()
        .toList();
  }

  /** The slots of the facts that can still change the reply. */
  public Set<Integer> slots() {
    Set<Integer> slots = new TreeSet<>();
    open().forEach(variable -> slots.addAll(variables.get(variable).slots()));
    return slots;
  }

  /**
   * For every fact that can still change the reply, how much its value would tell of it, in bits:
   * the mutual information with cells weighed by the number of words they hold.
   */
  public Map<Integer, Double> gains() {
    Map<Integer, Double> gains = new TreeMap<>();
    double before = Distribution.entropy(distribution(-1, -1));
    for (int variable : open()) {
      double gain = before - expectedEntropy(variable);
      variables.get(variable).slots().forEach(slot -> gains.merge(slot, gain, Math::max));
    }
    return gains;
  }

  private double expectedEntropy(int variable) {
    Variable asked = variables.get(variable);
    double total = 0;
    double entropy = 0;
    for (int cell = 0; cell < asked.cells(); cell++) {
      total += asked.weight(cell);
      entropy += asked.weight(cell) * Distribution.entropy(distribution(variable, cell));
    }
    return entropy / total;
  }

  private double[] distribution(int variable, int cell) {
    return new Distribution(variables, nodes, replies.size(), variable, cell).of(root);
  }

  /**
   * The ways that lead from here to a reply, at most {@code most}: each a map from slot to the
   * values that the way allows, in words of the law's own distinctions.
   */
  public List<Way> ways(int most) {
    List<Way> ways = new ArrayList<>();
    walk(root, new LinkedHashMap<>(), ways, most);
    return ways;
  }

  private void walk(int node, Map<Integer, List<Integer>> cells, List<Way> ways, int most) {
    if (ways.size() > most) {
      return;
    }
    if (nodes.isTerminal(node)) {
      if (!(replies.get(node) instanceof Reply.Impossible)) {
        ways.add(new Way(Way.steps(variables, cells), replies.get(node)));
      }
      return;
    }
    int variable = nodes.variable(node);
    Map<Integer, List<Integer>> byChild = new LinkedHashMap<>();
    for (int cell = 0; cell < variables.get(variable).cells(); cell++) {
      byChild.computeIfAbsent(nodes.child(node, cell), unseen -> new ArrayList<>()).add(cell);
    }
    byChild.forEach((child, taken) -> {
      Map<Integer, List<Integer>> further = new LinkedHashMap<>(cells);
      further.put(variable, taken);
      walk(child, further, ways, most);
    });
  }
}

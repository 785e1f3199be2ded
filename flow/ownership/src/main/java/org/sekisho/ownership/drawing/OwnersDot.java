package org.sekisho.ownership.drawing;

import org.sekisho.ownership.graph.Graph;

/** The owners of one company as a graph in the language of Graphviz. */
public final class OwnersDot {

  private OwnersDot() {}

  /** Writes the owners of a company by its number. */
  public static String of(Graph graph, int company) {
    Picture picture = Picture.of(graph, company);
    StringBuilder dot = new StringBuilder("digraph owners {\n  rankdir=TB;\n  node [shape=box];\n");
    dot.append("  ").append(quoted(graph, company)).append(" [penwidth=3];\n");
    for (Picture.Line line : picture.lines()) {
      dot.append("  ")
          .append(quoted(graph, line.holder()))
          .append(" -> ")
          .append(quoted(graph, line.company()))
          .append(" [label=\"")
          .append(line.text())
          .append("\"];\n");
    }
    return dot.append("}\n").toString();
  }

  private static String quoted(Graph graph, int party) {
    String id = graph.parties().id(party);
    return "\"" + id.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
  }
}

package org.sekisho.ownership.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Graph;

/**
 * What a drawing of a company's owners shows: the parties above it by their distance, nearest
 * first, and the holdings between them.
 *
 * @param levels parties by number; the company itself is alone on the first level
 * @param hidden how many owners are left out because there is no room
 */
record Picture(List<List<Integer>> levels, List<Line> lines, int hidden) {

  /** How many owners are drawn; more would not be readable. */
  static final int MOST = 60;

  /** One holding. */
  record Line(int holder, int company, long least, long most) {

    String text() {
      String low = Share.percentText(least);
      return (least == most ? low : low + "–" + Share.percentText(most)) + "%";
    }
  }

  static Picture of(Graph graph, int company) {
    Map<Integer, Integer> level = new LinkedHashMap<>(Map.of(company, 0));
    List<Integer> order = new ArrayList<>(List.of(company));
    int hidden = 0;
    for (int i = 0; i < order.size(); i++) {
      int next = order.get(i);
      for (int edge = graph.firstHolder(next); edge < graph.afterHolder(next); edge++) {
        int holder = graph.holder(edge);
        if (!level.containsKey(holder)) {
          if (order.size() > MOST) {
            hidden++;
          } else {
            level.put(holder, level.getOrDefault(next, 0) + 1);
            order.add(holder);
          }
        }
      }
    }
    return new Picture(levels(level), lines(graph, order, level), hidden);
  }

  private static List<List<Integer>> levels(Map<Integer, Integer> level) {
    List<List<Integer>> levels = new ArrayList<>();
    level.forEach((party, at) -> {
      while (levels.size() <= at) {
        levels.add(new ArrayList<>());
      }
      levels.get(at).add(party);
    });
    return levels;
  }

  private static List<Line> lines(Graph graph, List<Integer> order, Map<Integer, Integer> level) {
    List<Line> lines = new ArrayList<>();
    for (int company : order) {
      for (int edge = graph.firstHolder(company); edge < graph.afterHolder(company); edge++) {
        if (level.containsKey(graph.holder(edge))) {
          lines.add(
              new Line(
                  graph.holder(edge), company, graph.holderLeast(edge), graph.holderMost(edge)));
        }
      }
    }
    return lines;
  }
}

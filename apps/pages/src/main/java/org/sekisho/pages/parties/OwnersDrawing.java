package org.sekisho.pages.parties;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sekisho.html.Html;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.pages.frame.Voice;

/**
 * Who is behind a party and whom it holds, drawn in rows: holders above, companies below. Every
 * party is a link, so that a keyboard walks through the drawing. What is far is left out.
 */
final class OwnersDrawing {

  private static final int MOST = 40;
  private static final int FAR = 4;
  private static final int WIDE = 190;
  private static final int HIGH = 44;
  private static final int COLUMN = 214;
  private static final int ROW = 120;
  private static final int LONGEST = 22;

  /** A holding that is drawn. */
  record Edge(int holder, int company, int least, int most) {}

  private record Spot(int x, int y) {}

  private final Voice voice;
  private final Graph graph;
  private final LocalDate day;
  private final int asked;
  private final Map<Integer, Integer> rows = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  OwnersDrawing(Voice voice, Graph graph, LocalDate day, int asked) {
    this.voice = voice;
    this.graph = graph;
    this.day = day;
    this.asked = asked;
    rows.put(asked, 0);
    walk(-1);
    walk(1);
    gather();
  }

  List<Edge> edges() {
    return List.copyOf(edges);
  }

  private void walk(int step) {
    List<Integer> reached = List.of(asked);
    for (int far = 1; far <= FAR && !reached.isEmpty(); far++) {
      List<Integer> next = new ArrayList<>();
      for (int party : reached) {
        int first = step < 0 ? graph.firstHolder(party) : graph.firstHeld(party);
        int after = step < 0 ? graph.afterHolder(party) : graph.afterHeld(party);
        for (int edge = first; edge < after && rows.size() < MOST; edge++) {
          int other = step < 0 ? graph.holder(edge) : graph.held(edge);
          if (rows.putIfAbsent(other, step * far) == null) {
            next.add(other);
          }
        }
      }
      reached = next;
    }
  }

  private void gather() {
    for (int company : rows.keySet()) {
      for (int edge = graph.firstHolder(company); edge < graph.afterHolder(company); edge++) {
        if (rows.containsKey(graph.holder(edge))) {
          edges.add(
              new Edge(
                  graph.holder(edge), company, graph.holderLeast(edge), graph.holderMost(edge)));
        }
      }
    }
  }

  Html svg() {
    Map<Integer, List<Integer>> byRow = new TreeMap<>();
    rows.forEach((party, row) -> byRow.computeIfAbsent(row, _ -> new ArrayList<>()).add(party));
    int columns = byRow.values().stream().mapToInt(List::size).max().orElse(1);
    int width = columns * COLUMN;
    Map<Integer, Spot> spots = new LinkedHashMap<>();
    int y = 16;
    for (List<Integer> row : byRow.values()) {
      int left = (width - row.size() * COLUMN) / 2 + (COLUMN - WIDE) / 2;
      for (int i = 0; i < row.size(); i++) {
        spots.put(row.get(i), new Spot(left + i * COLUMN, y));
      }
      y += ROW;
    }
    List<Html> parts = new ArrayList<>();
    edges.forEach(edge -> parts.add(way(edge, spots)));
    spots.forEach((party, spot) -> parts.add(node(party, spot)));
    return Html.element("svg", parts)
        .with("viewBox", "0 0 " + width + " " + (y - ROW + HIGH + 32))
        .with("role", "group")
        .with("aria-label", voice.in("Owners and holdings", "所有関係の図"));
  }

  private Html way(Edge edge, Map<Integer, Spot> spots) {
    Spot from = spots.getOrDefault(edge.holder(), new Spot(0, 0));
    Spot to = spots.getOrDefault(edge.company(), new Spot(0, 0));
    int x1 = from.x() + WIDE / 2;
    int x2 = to.x() + WIDE / 2;
    int y1 = from.y() + (from.y() > to.y() ? 0 : HIGH);
    int y2 = to.y() + (from.y() > to.y() ? HIGH : 0);
    boolean level = from.y() == to.y();
    y2 = level ? y1 : y2;
    int middle = level ? y1 + HIGH : (y1 + y2) / 2;
    String path = "M%d %dC%d %d %d %d %d %d".formatted(x1, y1, x1, middle, x2, middle, x2, y2);
    String style =
        edge.least() > Share.WHOLE / 2
            ? "edge whole"
            : edge.least() < edge.most() ? "edge open" : "edge";
    return Html.element(
        "g",
        Html.element("path").with("d", path).styled(style),
        Html.element("text", share(edge))
            .with("x", "" + (x1 + x2) / 2)
            .with("y", "" + (level ? y1 + HIGH - 8 : middle + 4))
            .with("text-anchor", "middle")
            .styled("share"));
  }

  static String share(Edge edge) {
    return new Share(Math.min(edge.least(), Share.WHOLE), Math.min(edge.most(), Share.WHOLE)).text()
        + " %";
  }

  private Html node(int party, Spot spot) {
    String id = graph.parties().id(party);
    String shown = id.length() > LONGEST ? id.substring(0, LONGEST - 1) + "…" : id;
    return Html.element(
            "a",
            Html.element(
                    "g",
                    Html.element("rect")
                        .with("x", "" + spot.x())
                        .with("y", "" + spot.y())
                        .with("width", "" + WIDE)
                        .with("height", "" + HIGH)
                        .with("rx", "8"),
                    Html.element("text", shown)
                        .with("x", "" + (spot.x() + WIDE / 2))
                        .with("y", "" + (spot.y() + HIGH / 2 + 5))
                        .with("text-anchor", "middle"))
                .styled(party == asked ? "node asked" : "node"))
        .with("href", address(id, day))
        .with("aria-label", id);
  }

  static String address(String party, LocalDate day) {
    return "/parties/owners?party="
        + URLEncoder.encode(party, StandardCharsets.UTF_8)
        + "&on="
        + day;
  }
}

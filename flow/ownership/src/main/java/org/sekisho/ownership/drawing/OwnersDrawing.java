package org.sekisho.ownership.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.ownership.graph.Graph;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/**
 * The owners of one company as an SVG picture that needs nothing beside it: the company below, its
 * holders above, an arrow with its share for each holding. It has a title and a description for
 * those who cannot see it, and takes its colours from what surrounds it.
 */
public final class OwnersDrawing {

  private static final int WIDE = 168;
  private static final int HIGH = 44;
  private static final int GAP = 28;
  private static final int RISE = 120;
  private static final int MARGIN = 24;
  private static final int MOST_LETTERS = 20;

  private final Graph graph;
  private final Picture picture;
  private final Map<Integer, int[]> places = new HashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private OwnersDrawing(Graph graph, int company) {
    this.graph = graph;
    this.picture = Picture.of(graph, company);
  }

  /** Draws the owners of a company by its number. */
  public static String svg(Graph graph, int company, Language language) {
    return new OwnersDrawing(graph, company).draw(company, language);
  }

  private String draw(int company, Language language) {
    int widest = picture.levels().stream().mapToInt(List::size).max().orElse(1);
    int width = 2 * MARGIN + widest * (WIDE + GAP) - GAP;
    int height = 2 * MARGIN + (picture.levels().size() - 1) * RISE + HIGH + MARGIN;
    place(width, height - MARGIN);
    String id = escaped(graph.parties().id(company));
    Text title = Text.of("Owners of " + id, id + "の所有者");
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
        role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="13" \
        fill="none" stroke="currentColor">
        <title id="title">%s</title>
        <desc id="desc">%s</desc>
        <defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" \
        markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z" fill="currentColor" \
        stroke="none"/></marker></defs>
        """
            .formatted(width, height, width, height, title.in(language), described(language)));
    picture.lines().forEach(this::line);
    picture.levels().forEach(level -> level.forEach(party -> box(party, party == company)));
    if (picture.hidden() > 0) {
      Text more =
          Text.of(picture.hidden() + " more are not drawn", "ほか" + picture.hidden() + "件は省略");
      label(MARGIN, height - 8, "start", more.in(language));
    }
    return svg.append("</svg>\n").toString();
  }

  private String described(Language language) {
    StringBuilder text = new StringBuilder();
    for (Picture.Line line : picture.lines()) {
      String holder = escaped(graph.parties().id(line.holder()));
      String company = escaped(graph.parties().id(line.company()));
      text.append(
          Text.of(
                  holder + " holds " + line.text() + " of " + company + ". ",
                  holder + "が" + company + "の" + line.text() + "を保有。")
              .in(language));
    }
    return text.toString().strip();
  }

  private void place(int width, int height) {
    for (int level = 0; level < picture.levels().size(); level++) {
      List<Integer> row = picture.levels().get(level);
      int left = (width - row.size() * (WIDE + GAP) + GAP) / 2;
      for (int i = 0; i < row.size(); i++) {
        places.put(
            row.get(i), new int[] {left + i * (WIDE + GAP), height - MARGIN - HIGH - level * RISE});
      }
    }
  }

  private void box(int party, boolean asked) {
    int[] at = places.getOrDefault(party, new int[2]);
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"Canvas\" stroke-width=\"%d\"/>\n"
            .formatted(at[0], at[1], WIDE, HIGH, asked ? 3 : 1));
    String id = graph.parties().id(party);
    String shown =
        id.codePointCount(0, id.length()) <= MOST_LETTERS
            ? id
            : id.substring(0, id.offsetByCodePoints(0, MOST_LETTERS - 1)) + "…";
    label(at[0] + WIDE / 2, at[1] + HIGH / 2 + 5, "middle", escaped(shown));
  }

  private void line(Picture.Line line) {
    int[] from = places.getOrDefault(line.holder(), new int[2]);
    int[] to = places.getOrDefault(line.company(), new int[2]);
    int x1 = from[0] + WIDE / 2;
    int x2 = to[0] + WIDE / 2;
    if (line.holder() == line.company()) {
      svg.append(
          "<path d=\"M%d %d c40 -36 40 %d 0 %d\" marker-end=\"url(#tip)\"/>\n"
              .formatted(from[0] + WIDE, from[1] + 8, HIGH + 20, HIGH - 16));
      label(from[0] + WIDE + 34, from[1] + HIGH / 2, "start", line.text());
      return;
    }
    boolean down = from[1] < to[1];
    int y1 = down ? from[1] + HIGH : from[1];
    int y2 = down ? to[1] : to[1] + HIGH;
    int bend = down || from[1] > to[1] ? (y1 + y2) / 2 : y1 - RISE / 3;
    svg.append(
        "<path d=\"M%d %d C%d %d %d %d %d %d\" marker-end=\"url(#tip)\"/>\n"
            .formatted(x1, y1, x1, bend, x2, bend, x2, y2));
    label((2 * x1 + x2) / 3 + 6, (2 * y1 + y2) / 3, "start", line.text());
  }

  private void label(int x, int y, String anchor, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"currentColor\" stroke=\"none\">%s</text>\n"
            .formatted(x, y, anchor, text));
  }

  /** Ids are what a stranger wrote; none of it may become markup. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(Character.isISOControl(point) ? 0xFFFD : point);
          }
        });
    return safe.toString();
  }
}

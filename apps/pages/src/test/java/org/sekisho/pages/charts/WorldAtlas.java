package org.sekisho.pages.charts;

import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Makes the paths of the map from world-atlas 2.0.2 (Natural Earth 1:110m as TopoJSON), in the
 * Equal Earth projection (Savric, Patterson, Jenny 2018), which shows every country by its area.
 */
final class WorldAtlas {

  private static final String ATLAS = "/org/sekisho/pages/world-atlas-2.0.2-countries-110m.json.gz";
  private static final double[] A = {1.340264, -0.081106, 0.000893, 0.003796};
  private static final double WIDTH = 2000;
  private static final double SCALE = WIDTH / (2 * 2.7066);
  private static final double TOP = 1.3173;

  private final List<List<long[]>> arcs = new ArrayList<>();
  private final JsonNode atlas;

  private WorldAtlas(JsonNode atlas) {
    this.atlas = atlas;
    JsonNode scale = atlas.path("transform").path("scale");
    JsonNode shift = atlas.path("transform").path("translate");
    for (JsonNode arc : atlas.path("arcs")) {
      List<long[]> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(
            projected(
                x * scale.get(0).asDouble() + shift.get(0).asDouble(),
                y * scale.get(1).asDouble() + shift.get(1).asDouble()));
      }
      arcs.add(points);
    }
  }

  /** The lines of the map's file: a country, and its path in steps from point to point. */
  static String written() throws IOException {
    try (InputStream packed = Objects.requireNonNull(WorldAtlas.class.getResourceAsStream(ATLAS));
        InputStream text = new GZIPInputStream(packed)) {
      SortedMap<String, String> paths = new WorldAtlas(new ObjectMapper().readTree(text)).paths();
      StringBuilder file = new StringBuilder();
      for (Map.Entry<String, String> each : paths.entrySet()) {
        file.append(each.getKey()).append(' ').append(each.getValue()).append('\n');
      }
      return file.toString();
    }
  }

  private static long[] projected(double longitude, double latitude) {
    double t = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
    double t2 = t * t;
    double t6 = t2 * t2 * t2;
    double slope = 9 * A[3] * t6 * t2 + 7 * A[2] * t6 + 3 * A[1] * t2 + A[0];
    double x = 2 * Math.sqrt(3) * Math.toRadians(longitude) * Math.cos(t) / (3 * slope);
    double y = t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
    return new long[] {Math.round((x + 2.7066) * SCALE), Math.round((TOP - y) * SCALE)};
  }

  private SortedMap<String, String> paths() {
    SortedMap<String, String> paths = new TreeMap<>();
    for (JsonNode country : atlas.path("objects").path("countries").path("geometries")) {
      String number = country.path("id").asString("");
      if (!number.isEmpty() && !number.equals("010")) {
        String code = Region.getInstance(Integer.parseInt(number)).toString();
        paths.merge(code, path(country), String::concat);
      }
    }
    return paths;
  }

  private String path(JsonNode country) {
    StringBuilder path = new StringBuilder();
    boolean several = country.path("type").asString().equals("MultiPolygon");
    for (JsonNode part : country.path("arcs")) {
      if (several) {
        part.forEach(ring -> add(ring, path));
      } else {
        add(part, path);
      }
    }
    return path.toString();
  }

  private void add(JsonNode ring, StringBuilder path) {
    List<long[]> points = new ArrayList<>();
    for (JsonNode number : ring) {
      int arc = number.asInt();
      List<long[]> part = arcs.get(arc < 0 ? ~arc : arc);
      List<long[]> turned = arc < 0 ? part.reversed() : part;
      points.addAll(points.isEmpty() ? turned : turned.subList(1, turned.size()));
    }
    split(points).forEach(part -> draw(part, path));
  }

  /** A ring that crosses the edge of the map is drawn as its parts on either side. */
  private static List<List<long[]>> split(List<long[]> ring) {
    List<long[]> here = new ArrayList<>();
    List<long[]> across = new ArrayList<>();
    boolean crossed = false;
    for (int i = 0; i < ring.size(); i++) {
      if (i > 0 && Math.abs(ring.get(i)[0] - ring.get(i - 1)[0]) > WIDTH / 2) {
        crossed = !crossed;
      }
      (crossed ? across : here).add(ring.get(i));
    }
    return across.size() < 2 ? List.of(here) : List.of(here, across);
  }

  private static void draw(List<long[]> points, StringBuilder path) {
    long[] last = points.getFirst();
    path.append('M').append(last[0]).append(' ').append(last[1]).append('l');
    for (long[] point : points.subList(1, points.size())) {
      if (point[0] != last[0] || point[1] != last[1]) {
        path.append(point[0] - last[0]).append(' ').append(point[1] - last[1]).append(' ');
        last = point;
      }
    }
    path.setCharAt(path.length() - 1, 'z');
  }
}

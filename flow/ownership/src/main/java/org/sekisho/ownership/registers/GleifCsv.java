package org.sekisho.ownership.registers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.ownership.readers.CsvTable;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Records of a GLEIF CSV file, each as its named fields; empty ones are left out. */
final class GleifCsv {

  private final String file;
  private final Problems problems;
  private final Gleif.Taker taker;

  GleifCsv(String file, Problems problems, Gleif.Taker taker) {
    this.file = file;
    this.problems = problems;
    this.taker = taker;
  }

  void read(InputStream input) throws IOException {
    List<String> names = new ArrayList<>();
    new CsvTable(file, problems)
        .each(
            input,
            (cells, place) -> {
              if (names.isEmpty()) {
                names.addAll(cells);
                checkHeader(names, place);
              } else {
                taker.take(fields(names, cells), place);
              }
            });
  }

  private static Map<String, String> fields(List<String> names, List<String> cells) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      if (!cells.get(i).isEmpty()) {
        fields.put(names.get(i), cells.get(i));
      }
    }
    return fields;
  }

  private void checkHeader(List<String> names, Place place) {
    if (!names.contains("LEI") && !names.contains("Relationship.StartNode.NodeID")) {
      problems.add(
          "register.columns",
          place,
          Text.of("these are not the columns of a GLEIF file", "GLEIFのファイルの列ではありません"),
          Text.of("give the file as GLEIF publishes it", "GLEIFが公表したままのファイルを指定してください"));
    }
  }
}

package org.sekisho.screening.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Nearest;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Finds columns of a table: by the name a user gave, else by names in common use. */
public final class Column {

  private Column() {}

  /** The column's place, or empty where none was named and none of the usual ones is there. */
  public static OptionalInt find(
      List<String> columns, Optional<String> named, List<String> usual, Problems problems) {
    for (String wanted : named.map(List::of).orElse(usual)) {
      for (int i = 0; i < columns.size(); i++) {
        if (key(columns.get(i)).equals(key(wanted))) {
          return OptionalInt.of(i);
        }
      }
    }
    named.ifPresent(name ->
        problems.add("screening.rows.column", Place.file("--"), found(name), help(name, columns)));
    return OptionalInt.empty();
  }

  private static String key(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  private static Text found(String name) {
    return Text.of(
        "there is no column `" + Brief.of(name) + "`", "列`" + Brief.of(name) + "`がありません");
  }

  private static Text help(String name, List<String> columns) {
    String all = Brief.of(String.join(", ", columns));
    return Nearest.to(name, columns)
        .map(near -> Text.of("did you mean `" + near + "`?", "`" + near + "`ではありませんか"))
        .orElse(Text.of("the columns are " + all, "列は次のとおりです：" + all));
  }
}

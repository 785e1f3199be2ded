package org.sekisho.access.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.sekisho.access.Label;
import org.sekisho.access.Level;
import org.sekisho.access.Nations;
import org.sekisho.terms.Text;

/** A level and {@code RELEASABLE TO ...} behind it, as NATO and the European Union write them. */
final class Release {

  private static final String LONG = "RELEASABLE TO";
  private static final String SHORT = "REL TO";

  private Release() {}

  /** Takes the level; what follows it, or empty where there is none. */
  static Optional<Span> level(Openings openings, Span marking, Reading reading) {
    Optional<Map.Entry<String, Level>> opening = openings.of(marking.text());
    if (opening.isEmpty()) {
      String all = String.join(", ", openings.words().keySet());
      reading.unknown(
          "level",
          marking,
          openings.words().keySet(),
          Text.of("begin with a level: " + all, "区分から書き始めてください：" + all));
      return Optional.empty();
    }
    reading.draft().at(opening.get().getValue());
    return Optional.of(marking.after(opening.get().getKey()));
  }

  static void read(Span rest, Reading reading) {
    if (rest.text().startsWith(LONG + " ")) {
      reading.releasable(rest.after(LONG));
    } else if (rest.text().startsWith(SHORT + " ")) {
      reading.releasable(rest.after(SHORT));
    } else if (!rest.isEmpty()) {
      reading.unknown("word", rest, List.of(LONG, SHORT), FORM);
    }
  }

  static String of(Label label) {
    return label.partners() instanceof Nations.Only(SortedSet<String> codes) && !codes.isEmpty()
        ? " " + LONG + " " + String.join(", ", codes)
        : "";
  }

  private static final Text FORM =
      Text.of(
          "after the level only `RELEASABLE TO JPN, ...` may follow",
          "区分の後には`RELEASABLE TO JPN, ...`のみ書けます");
}

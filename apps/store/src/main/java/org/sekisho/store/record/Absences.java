package org.sekisho.store.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.terms.Text;

/**
 * What a log says that there is, and is not there: an act that nobody erased by an act, a document
 * that was kept and is gone, a newest version that is not the last.
 */
final class Absences {

  /** Something that is missing. */
  record Absent(String code, Text found) {}

  private static final String ERASED = "ledger.erased";
  private static final String KEPT = ".kept";
  private static final String LEAF = "leaf ";

  private Absences() {}

  static List<Absent> of(DSLContext reading) {
    List<Absent> absent = new ArrayList<>();
    Set<Long> erased = new HashSet<>();
    try (var rows =
        reading.fetchLazy(
            "select o.place, o.opening, d.place from opening o"
                + " left join document d on d.place = o.place")) {
      for (Record row : rows) {
        Opening.parse(row.get(1, byte[].class))
            .map(Opening::act)
            .ifPresent(act -> {
              erased(act, erased);
              if (act.event().endsWith(KEPT) && row.get(2) == null) {
                absent.add(document(row.get(0, Long.class)));
              }
            });
      }
    }
    reading
        .fetch(
            "select l.place from leaf l left join opening o on o.place = l.place"
                + " where o.place is null order by l.place")
        .forEach(row -> {
          if (!erased.contains(row.get(0, Long.class))) {
            absent.add(opening(row.get(0, Long.class)));
          }
        });
    reading
        .fetch(
            "select d.kind, d.id from document d left join current c"
                + " on c.kind = d.kind and c.id = d.id group by d.kind, d.id, c.version"
                + " having c.version is null or c.version <> max(d.version)"
                + " or count(*) <> max(d.version)")
        .forEach(row -> absent.add(version(row.get(0) + " " + row.get(1))));
    return absent;
  }

  private static void erased(Act act, Set<Long> erased) {
    if (act.event().equals(ERASED) && act.subject().matches("leaf \\d{1,18}")) {
      erased.add(Long.valueOf(act.subject().substring(LEAF.length())));
    }
  }

  private static Absent document(long place) {
    return new Absent(
        "lacking",
        Text.of("what the act at " + place + " kept is gone", place + "番の行為が保存した内容がありません"));
  }

  private static Absent opening(long place) {
    return new Absent(
        "hidden",
        Text.of(
            "the act at " + place + " is gone, and no act erased it",
            place + "番の行為がなく、消去の記録もありません"));
  }

  private static Absent version(String what) {
    return new Absent(
        "versions", Text.of("the versions of " + what + " are not whole", what + "の版に欠落があります"));
  }
}

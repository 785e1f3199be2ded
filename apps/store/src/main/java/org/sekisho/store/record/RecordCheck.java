package org.sekisho.store.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.ledger.tree.Frontier;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.database.Reading;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Examines the log of a database as somebody who does not trust its administrator: every leaf
 * against every signed checkpoint, every opening against its leaf, every document against the act
 * that recorded it.
 */
public final class RecordCheck {

  private static final Place HERE = Place.file("ledger");

  private final Problems problems = new Problems();
  private final Frontier frontier = new Frontier();

  private RecordCheck() {}

  /**
   * Everything that is wrong.
   *
   * @param keys all of which must have signed each checkpoint
   */
  public static List<Problem> of(Database database, List<VerifierKey> keys) {
    return database.read(reading -> new RecordCheck().all(reading, keys));
  }

  /** The same inside a transaction, and that the log is the one of a checkpoint. */
  public static List<Problem> of(
      DSLContext reading, List<VerifierKey> keys, SignedNote checkpoint) {
    RecordCheck check = new RecordCheck();
    check.leaves(reading, List.of(checkpoint));
    return check.all(reading, keys);
  }

  /**
   * The same of a database that a server may be working on, and that its log continues an earlier
   * checkpoint, which must bear one of the signatures that are known.
   */
  public static Checked<List<Problem>> of(
      Location location, List<VerifierKey> keys, Optional<SignedNote> earlier) {
    return Reading.of(
        location,
        reading -> {
          RecordCheck check = new RecordCheck();
          earlier.ifPresent(note -> {
            if (keys.stream().noneMatch(note::isSignedBy)) {
              check.problem(
                  "unsigned",
                  Text.of(
                      "the earlier checkpoint lacks a good signature", "以前のチェックポイントに有効な署名がありません"));
            }
            check.leaves(reading, List.of(note));
          });
          return check.all(reading, keys);
        });
  }

  /** The same, and that the log continues what a witness saw. */
  public static List<Problem> of(
      Database database, List<VerifierKey> keys, SignedNote witnessed, VerifierKey witness) {
    return database.read(reading -> {
      RecordCheck check = new RecordCheck();
      if (!witnessed.isSignedBy(witness)) {
        check.problem("unsigned", Text.of("the witness did not sign this", "立会人の署名がありません"));
      }
      check.leaves(reading, List.of(witnessed));
      return check.all(reading, keys);
    });
  }

  private List<Problem> all(DSLContext reading, List<VerifierKey> keys) {
    List<SignedNote> notes =
        reading
            .select(DSL.field("note", SQLDataType.CLOB))
            .from("checkpoint")
            .orderBy(DSL.field("size"))
            .fetch(row -> SignedNote.parse(row.value1()))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    for (SignedNote note : notes) {
      if (!keys.stream().allMatch(note::isSignedBy)) {
        problem("unsigned", Text.of("a checkpoint lacks a good signature", "チェックポイントに有効な署名がありません"));
      }
    }
    RecordCheck again = new RecordCheck();
    again.leaves(reading, notes);
    problems.addAll(again.problems.inOrder());
    openings(reading);
    documents(reading);
    problems.addAll(Absences.of(reading).stream().map(RecordCheck::told).toList());
    return problems.inOrder();
  }

  private void leaves(DSLContext reading, List<SignedNote> notes) {
    List<Checkpoint> promised =
        notes.stream().flatMap(note -> Checkpoint.parse(note.text()).stream()).toList();
    check(promised);
    try (var leaves =
        reading
            .select(DSL.field("place", SQLDataType.BIGINT), DSL.field("entry", SQLDataType.BLOB))
            .from("leaf")
            .orderBy(DSL.field("place"))
            .fetchSize(1000)
            .fetchLazy()) {
      for (var leaf : leaves) {
        if (leaf.value1() != frontier.size()) {
          problem(
              "place",
              Text.of(
                  "an entry is missing before " + leaf.value1(), leaf.value1() + "の前の記録がありません"));
          return;
        }
        frontier.append(Hash.ofLeaf(leaf.value2()), (level, index, hash) -> {});
        check(promised);
      }
    }
    promised.stream()
        .filter(checkpoint -> checkpoint.size() > frontier.size())
        .forEach(checkpoint ->
            problem(
                "lost",
                Text.of(
                    frontier.size() + " entries, but " + checkpoint.size() + " were signed",
                    "記録は" + frontier.size() + "件ですが、" + checkpoint.size() + "件が署名されています")));
  }

  private void check(List<Checkpoint> promised) {
    promised.stream()
        .filter(checkpoint -> checkpoint.size() == frontier.size())
        .filter(checkpoint -> !checkpoint.root().equals(frontier.root()))
        .forEach(checkpoint ->
            problem(
                "changed",
                Text.of(
                    "the first " + checkpoint.size() + " entries are not those signed",
                    "最初の" + checkpoint.size() + "件が署名時のものと異なります")));
  }

  private void openings(DSLContext reading) {
    try (var rows =
        reading.fetchLazy(
            "select o.place, o.opening, l.entry from opening o"
                + " join leaf l on l.place = o.place")) {
      for (Record row : rows) {
        byte[] entry = row.get(2, byte[].class);
        boolean fits =
            Opening.parse(row.get(1, byte[].class))
                .filter(opening -> Arrays.equals(opening.entry(), entry))
                .isPresent();
        if (!fits) {
          problem(
              "opening",
              Text.of(
                  "the act at " + row.get(0) + " is not what was committed",
                  row.get(0) + "番の行為が記録時のものと異なります"));
        }
      }
    }
  }

  private void documents(DSLContext reading) {
    try (var rows =
        reading.fetchLazy(
            "select d.kind, d.id, d.version, d.content, o.opening from document d"
                + " join opening o on o.place = d.place")) {
      for (Record row : rows) {
        String content = Sha256.hex(row.get(3, byte[].class));
        boolean fits =
            Opening.parse(row.get(4, byte[].class))
                .filter(opening -> opening.act().content().equals(content))
                .isPresent();
        if (!fits) {
          problem(
              "document",
              Text.of(
                  row.get(0) + " " + row.get(1) + " is not what was recorded",
                  row.get(0) + " " + row.get(1) + "が記録時の内容と異なります"));
        }
      }
    }
  }

  private void problem(String code, Text found) {
    problems.addAll(List.of(told(new Absences.Absent(code, found))));
  }

  private static Problem told(Absences.Absent absent) {
    return new Problem(
        "ledger.record." + absent.code(),
        HERE,
        absent.found(),
        Text.of(
            "somebody changed the database: restore a whole copy and find out who",
            "データベースが改変されています。完全な写しから復元し、原因を調査してください"));
  }
}

package org.sekisho.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.database.StoreException;
import org.sekisho.store.record.RecordCheck;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Puts a backup into an empty database. All of it is one transaction, which is kept only once every
 * leaf, the root of the tree and every document agree with what was signed.
 */
public final class Restore {

  private static final int BATCH = 1000;

  /**
   * What was restored.
   *
   * @param secret the keys of the ledger, where the backup has them
   */
  public record Restored(
      long rows, Checkpoint checkpoint, List<VerifierKey> keys, Optional<String> secret) {}

  /** Ends the transaction. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    private Refused(List<Problem> problems) {
      this.problems = List.copyOf(problems);
    }
  }

  private final Contents contents;
  private final Progressing progress;

  private Restore(Contents contents, Progressing progress) {
    this.contents = contents;
    this.progress = progress;
  }

  /**
   * Restores.
   *
   * @param trusted keys that must have signed it; where none are given, those that are in it
   */
  public static Checked<Restored> read(
      Path file, List<VerifierKey> trusted, Location target, Progressing progress) {
    return Contents.open(file, trusted, progress)
        .then(contents -> {
          try (contents) {
            return new Restore(contents, progress).into(target);
          }
        });
  }

  private Checked<Restored> into(Location target) {
    if (target instanceof Location.Embedded(Path folder)
        && Files.exists(folder.resolve("sekisho.db"))) {
      return new Checked.Broken<>(List.of(BackupProblems.taken(folder.toString())));
    }
    Checked<Restored> restored =
        Database.open(target)
            .then(database -> {
              try (database) {
                return new Checked.Sound<>(database.write(this::all));
              } catch (Refused refused) {
                return new Checked.Broken<>(refused.problems);
              } catch (StoreException broken) {
                return new Checked.Broken<>(List.of(broken.problem()));
              }
            });
    if (!restored.problems().isEmpty() && target instanceof Location.Embedded(Path folder)) {
      remove(folder);
    }
    return restored;
  }

  /** The empty database that was made for what was then refused. */
  private static void remove(Path folder) {
    try {
      for (String name : List.of("sekisho.db", "sekisho.db-wal", "sekisho.db-shm")) {
        Files.deleteIfExists(folder.resolve(name));
      }
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }

  private Restored all(DSLContext writing) {
    long[] rows = {0};
    writing.connection(connection -> rows[0] = load(connection));
    Checkpoint checkpoint = Checkpoint.parse(contents.checkpoint().text()).orElseThrow();
    Problems problems = new Problems();
    problems.addAll(RecordCheck.of(writing, contents.keys(), contents.checkpoint()));
    long leaves = writing.fetchSingle("select count(*) from leaf").get(0, Long.class);
    if (leaves != checkpoint.size()) {
      problems.addAll(
          List.of(
              BackupProblems.difference(
                  contents.file(),
                  Text.of(
                      leaves + " entries, but " + checkpoint.size() + " were signed",
                      "記録は" + leaves + "件ですが、" + checkpoint.size() + "件が署名されています"))));
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems.inOrder());
    }
    return new Restored(rows[0], checkpoint, contents.keys(), contents.secret());
  }

  private long load(Connection connection) throws SQLException {
    String version = Snapshot.schema(connection);
    if (!version.equals(contents.manifest().schema())) {
      throw new Refused(
          List.of(BackupProblems.version(contents.file(), contents.manifest().schema(), version)));
    }
    Problems problems = new Problems();
    Map<String, Table> tables = new LinkedHashMap<>();
    Table.all(connection, problems).forEach(table -> tables.put(table.name(), table));
    if (!problems.isEmpty()) {
      throw new Refused(problems.inOrder());
    }
    long rows = 0;
    for (Manifest.Entry entry : inOrder(connection, tables)) {
      try (var statement = connection.createStatement();
          var found = statement.executeQuery("select 1 from " + Table.quoted(entry.table()))) {
        if (found.next()) {
          throw new Refused(List.of(BackupProblems.taken("database")));
        }
      }
      load(connection, entry);
      rows += entry.rows();
    }
    return rows;
  }

  /** A table that is not loaded yet, and those to which its rows point. */
  private record Waiting(Manifest.Entry entry, List<String> needs) {}

  /** Tables to which others point come before those. */
  private List<Manifest.Entry> inOrder(Connection connection, Map<String, Table> tables)
      throws SQLException {
    List<Waiting> left = new ArrayList<>();
    for (Manifest.Entry entry : contents.manifest().entries()) {
      Table table = tables.get(entry.table());
      if (table == null) {
        throw new Refused(
            List.of(
                BackupProblems.damaged(
                    contents.file(),
                    entry.file(),
                    Text.of("this program knows no such table", "このプログラムにない表です"))));
      }
      left.add(new Waiting(entry, table.needs(connection)));
    }
    List<Manifest.Entry> order = new ArrayList<>();
    while (!left.isEmpty()) {
      Waiting next =
          left.stream()
              .filter(each -> left.stream().noneMatch(other -> mustWait(each, other)))
              .findFirst()
              .orElse(left.getFirst());
      left.remove(next);
      order.add(next.entry());
    }
    return order;
  }

  private static boolean mustWait(Waiting one, Waiting other) {
    return !one.equals(other) && one.needs().contains(other.entry().table());
  }

  private void load(Connection connection, Manifest.Entry entry) throws SQLException {
    Table table = new Table(entry.table(), entry.columns(), List.of());
    long row = 0;
    try (BufferedReader lines = contents.table(entry);
        PreparedStatement insertion = connection.prepareStatement(table.insertion())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<Optional<String>> values = CopyLine.read(line);
        if (values.size() != entry.columns().size()) {
          throw unfit(entry, row + 1);
        }
        for (int i = 0; i < values.size(); i++) {
          entry.columns().get(i).write(insertion, i + 1, values.get(i));
        }
        insertion.addBatch();
        row++;
        if (row % BATCH == 0) {
          insertion.executeBatch();
          progress.done(entry.table(), row);
        }
      }
      insertion.executeBatch();
    } catch (IOException | IllegalArgumentException unreadable) {
      throw unfit(entry, row + 1);
    }
    if (row != entry.rows()) {
      throw unfit(entry, row);
    }
    progress.done(entry.table(), row);
  }

  private Refused unfit(Manifest.Entry entry, long row) {
    return new Refused(
        List.of(
            BackupProblems.damaged(
                contents.file(),
                entry.file() + ":" + row,
                Text.of("this row cannot be read", "この行を読み取れません"))));
  }
}

package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** A file whose rows belong to parties of another file, both in order of the party's number. */
final class Follower implements AutoCloseable {

  private final Optional<DelimitedRows> rows;
  private final int columns;
  private final PartyIntake intake;
  private Optional<DelimitedRows.Row> ahead = Optional.empty();

  private Follower(Optional<DelimitedRows> rows, int columns, PartyIntake intake) {
    this.rows = rows;
    this.columns = columns;
    this.intake = intake;
  }

  /** Follows the file where there is one; a list may come without its aliases or addresses. */
  static Follower of(ListInput input, Optional<ListFile> file, int columns, PartyIntake intake)
      throws IOException {
    Optional<DelimitedRows> rows = Optional.empty();
    if (file.isPresent()) {
      rows = Optional.of(new DelimitedRows(input, file.get(), ','));
    }
    Follower follower = new Follower(rows, columns, intake);
    follower.advance();
    return follower;
  }

  /** Takes the rows of the party; rows of parties that never came are noted. */
  void rowsOf(long party, Consumer<OfacRow> take) throws IOException {
    while (ahead.isPresent() && number(ahead.get()) <= party) {
      DelimitedRows.Row row = ahead.get();
      if (number(row) == party) {
        take.accept(new OfacRow(row.values()));
      } else {
        orphan(row);
      }
      advance();
    }
  }

  /** Notes what is left when the parties have ended. */
  void finish() throws IOException {
    while (ahead.isPresent()) {
      orphan(ahead.get());
      advance();
    }
  }

  private void orphan(DelimitedRows.Row row) {
    intake.note(FormatProblems.orphan(file(), row.line(), row.values().getFirst()));
  }

  private void advance() throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    ahead = rows.get().next();
    while (ahead.isPresent() && isBroken(ahead.get())) {
      refuseOrNote(ahead.get());
      ahead = rows.get().next();
    }
  }

  private boolean isBroken(DelimitedRows.Row row) {
    return row.cut() || row.values().size() != columns;
  }

  private void refuseOrNote(DelimitedRows.Row row) throws Unreadable {
    int width = row.values().size();
    if (row.isCutShortOf(columns)) {
      throw FormatProblems.truncated(file(), row.line());
    }
    intake.note(FormatProblems.width(file(), row.line(), width, columns));
  }

  private long number(DelimitedRows.Row row) throws Unreadable {
    return OfacRow.number(file(), row);
  }

  private String file() {
    return rows.map(DelimitedRows::file).orElse("");
  }

  @Override
  public void close() throws IOException {
    if (rows.isPresent()) {
      rows.get().close();
    }
  }
}

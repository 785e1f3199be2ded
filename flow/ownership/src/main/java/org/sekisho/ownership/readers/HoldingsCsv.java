package org.sekisho.ownership.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sekisho.ownership.Kind;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.ShareText;
import org.sekisho.ownership.graph.Days;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.ownership.graph.Parties;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;

/**
 * Reads a holdings file: {@code holder,company,percent[,kind,from,to]}, one holding a line, as told
 * in docs/formats/holdings.md. Every problem is told with its line and column, up to a thousand.
 */
public final class HoldingsCsv {

  private static final int MOST_PROBLEMS = 1000;

  private final String file;
  private final Problems problems = new Problems();
  private final Holdings holdings = new Holdings();
  private final RowPlaces places;
  private final Cells cells = new Cells();
  private HoldingColumns columns = HoldingColumns.USUAL;
  private int line;
  private int share;
  private int width;

  private HoldingsCsv(String file) {
    this.file = file;
    this.places = new RowPlaces(file);
  }

  /** Holdings, and where each row stood. */
  public record Read(Holdings holdings, RowPlaces places) {}

  /** Reads the holdings, or tells every problem in them. */
  public static Checked<Read> read(String file, InputStream input) throws IOException {
    HoldingsCsv reader = new HoldingsCsv(file);
    reader.readAll(new ByteLines(input));
    return reader.problems.check(() -> new Read(reader.holdings, reader.places));
  }

  /** The same from text, for tests and for small inputs. */
  public static Checked<Read> read(String file, String text) {
    try {
      return read(file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new IllegalStateException("bytes in memory can be read", impossible);
    }
  }

  private void readAll(ByteLines lines) throws IOException {
    boolean header = true;
    while (lines.next()) {
      line = lines.number();
      if (lines.isTooLong()) {
        tell(HoldingProblems.shape(place()));
        return;
      }
      cells.split(lines.buffer(), lines.start(), lines.end());
      if (header) {
        columns = HoldingColumns.of(cells, place(), problems);
        header = false;
        if (!problems.isEmpty()) {
          return;
        }
      } else if (cells.count() > 1 || !cells.isEmpty(0)) {
        row();
      }
      if (problems.count() >= MOST_PROBLEMS) {
        tell(HoldingProblems.tooMany(new Place(file, line + 1, 1, "")));
        return;
      }
    }
    if (header) {
      HoldingColumns.of(cells, place(), problems);
    }
  }

  private void row() {
    int before = problems.count();
    if (!cells.isClosed() || cells.count() > columns.width()) {
      tell(HoldingProblems.shape(place()));
      return;
    }
    checkParty(columns.holder(), "holder");
    checkParty(columns.company(), "company");
    readPercent();
    Kind kind = kind();
    Days days = days();
    if (problems.count() == before) {
      places.put(holdings.size(), line);
      int holder = number(columns.holder());
      holdings.add(holder, number(columns.company()), share, share + width, kind, days);
    }
  }

  private void checkParty(int column, String name) {
    if (cells.isEmpty(column)) {
      tell(HoldingProblems.noParty(at(column), name));
    } else if (cells.end(column) - cells.start(column) > Parties.LONGEST) {
      tell(HoldingProblems.longParty(at(column)));
    } else if (!cells.isUtf8(column)) {
      tell(HoldingProblems.encoding(at(column)));
    }
  }

  private int number(int column) {
    return holdings.parties().number(cells.line(), cells.start(column), cells.end(column));
  }

  private void readPercent() {
    int column = columns.percent();
    share = Numerals.UNUSUAL;
    width = 0;
    if (column < cells.count()) {
      share = Numerals.percent(cells.line(), cells.start(column), cells.end(column));
    }
    if (share == Numerals.UNUSUAL) {
      readUnusualPercent(cells.text(column));
    }
  }

  private void readUnusualPercent(String text) {
    switch (ShareText.of(text)) {
      case ShareText.Read(Share read) -> {
        share = read.least();
        width = read.most() - read.least();
      }
      case ShareText.Refused(ShareText.Fault fault) ->
          tell(HoldingProblems.percent(at(columns.percent()), text, fault));
    }
  }

  private Kind kind() {
    if (columns.kind() < 0 || cells.isEmpty(columns.kind())) {
      return Kind.SHARES;
    }
    String word = cells.text(columns.kind());
    return Kind.ofWord(word)
        .orElseGet(() -> {
          tell(HoldingProblems.kind(at(columns.kind()), word));
          return Kind.SHARES;
        });
  }

  private Days days() {
    int from = day(columns.from(), Days.ALL.from());
    int to = day(columns.to(), Days.ALL.to());
    if (to < from) {
      tell(
          HoldingProblems.reversed(
              at(columns.to()), cells.text(columns.from()), cells.text(columns.to())));
    }
    return new Days(from, to);
  }

  private int day(int column, int open) {
    if (column < 0 || cells.isEmpty(column)) {
      return open;
    }
    int day = Numerals.day(cells.line(), cells.start(column), cells.end(column));
    if (day == Numerals.UNUSUAL) {
      tell(HoldingProblems.date(at(column), cells.text(column)));
      return open;
    }
    return day;
  }

  private void tell(Problem problem) {
    problems.addAll(List.of(problem));
  }

  private Place place() {
    return new Place(file, line, 1, "");
  }

  private Place at(int column) {
    return place().shifted(cells.column(column) - 1);
  }
}

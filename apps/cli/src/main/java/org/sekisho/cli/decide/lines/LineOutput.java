package org.sekisho.cli.decide.lines;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.documents.CsvText;
import org.sekisho.documents.Lines;
import org.sekisho.screening.rows.CsvWriter;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;

/**
 * The answered rows on their way to a file. Until all are there they stand in {@code FILE.partial},
 * with what they were made from in {@code FILE.partial.from}; a run that was stopped goes on behind
 * the last whole row where the same is asked again, and begins anew where anything differs.
 */
final class LineOutput implements AutoCloseable {

  private final Path file;
  private final Path partial;
  private final Path from;
  private final Writer writer;
  private final CsvWriter csv;

  private LineOutput(Path file, Writer writer) {
    this.file = file;
    this.partial = partial(file);
    this.from = from(file);
    this.writer = writer;
    this.csv = new CsvWriter(writer);
  }

  /** Opens a file; the rows it has already are given to {@code done}. */
  static LineOutput open(Path file, ContentHash made, List<String> header, List<Lines.Row> done)
      throws IOException {
    Path partial = partial(file);
    boolean same =
        Files.isRegularFile(from(file))
            && Files.isRegularFile(partial)
            && Files.readString(from(file)).equals(made.hex());
    if (same) {
      done.addAll(wholeRows(partial, header));
    }
    Files.writeString(from(file), made.hex());
    Files.writeString(partial, text(header, done));
    return new LineOutput(file, Files.newBufferedWriter(partial, StandardOpenOption.APPEND));
  }

  private static List<Lines.Row> wholeRows(Path partial, List<String> header) throws IOException {
    String text = Files.readString(partial);
    byte[] whole = text.substring(0, text.lastIndexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
    List<Lines.Row> rows = new ArrayList<>();
    if (CsvText.read(partial.toString(), whole, StandardCharsets.UTF_8)
            instanceof Checked.Sound<CsvText>(CsvText table)
        && table.columns().equals(header)) {
      Optional<Lines.Row> row = table.next();
      while (row.isPresent() && row.get().broken().isEmpty()) {
        rows.add(row.get());
        row = table.next();
      }
    }
    return rows;
  }

  private static String text(List<String> header, List<Lines.Row> rows) throws IOException {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = new CsvWriter(text)) {
      csv.row(header);
      for (Lines.Row row : rows) {
        csv.row(row.cells());
      }
    }
    return text.toString();
  }

  void row(List<String> cells) throws IOException {
    csv.row(cells);
  }

  /** Every row so far is safe from here on. */
  void keep() throws IOException {
    writer.flush();
  }

  /** All rows are there: the file appears whole. */
  void finish() throws IOException {
    csv.close();
    Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(from);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private static Path partial(Path file) {
    return file.resolveSibling(file.getFileName() + ".partial");
  }

  private static Path from(Path file) {
    return file.resolveSibling(file.getFileName() + ".partial.from");
  }
}

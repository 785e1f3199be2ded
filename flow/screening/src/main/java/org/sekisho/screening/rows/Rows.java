package org.sekisho.screening.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.documents.Brief;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/** The rows of a table, one after the other; every row has a value for every column. */
public interface Rows extends AutoCloseable {

  /** The columns in the order of the file. */
  List<String> columns();

  /**
   * The next row, or empty at the end.
   *
   * @throws BrokenRow where the file cannot be read on
   */
  Optional<List<String>> next() throws IOException, BrokenRow;

  @Override
  void close() throws IOException;

  /** A table in memory: RFC 4180, with a header. */
  static Rows csv(String file, Reader reader) throws IOException, BrokenRow {
    return new CsvRows(file, reader);
  }

  /**
   * Opens {@code .csv} (UTF-8, RFC 4180, with a header), {@code .jsonl} and {@code .ndjson}, or
   * {@code .parquet}.
   */
  static Checked<Rows> open(Path file) {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      return broken("screening.rows.missing", name, "there is no such file", "ファイルがありません");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
        return new Checked.Sound<>(JsonRows.open(file));
      }
      if (lower.endsWith(".csv")) {
        return csv(file);
      }
      if (lower.endsWith(".parquet")) {
        return new Checked.Sound<>(ParquetRows.open(file));
      }
      return unknown(name);
    } catch (BrokenRow found) {
      return new Checked.Broken<>(List.of(found.problem()));
    } catch (CharacterCodingException encoding) {
      return broken("screening.rows.encoding", name, "this is not UTF-8", "UTF-8ではありません");
    } catch (IOException unreadable) {
      return broken("screening.rows.unreadable", name, "it cannot be read", "読み込めません");
    }
  }

  private static Checked<Rows> csv(Path file) throws IOException, BrokenRow {
    BufferedReader reader = Files.newBufferedReader(file);
    CsvRows rows = new CsvRows(file.toString(), reader);
    return rows.columns().isEmpty()
        ? broken("screening.rows.empty", file.toString(), "the file is empty", "空のファイルです")
        : new Checked.Sound<>(rows);
  }

  private static Checked<Rows> unknown(String name) {
    Text found =
        Text.of("`" + Brief.of(name) + "` is no known kind", "`" + Brief.of(name) + "`の種類が不明です");
    Text help = Text.of("give a .csv, .jsonl or .parquet file", ".csv、.jsonlまたは.parquetを指定してください");
    return new Checked.Broken<>(
        List.of(new Problem("screening.rows.kind", Place.file(name), found, help)));
  }

  private static Checked<Rows> broken(String code, String file, String en, String ja) {
    Text help = Text.of("give a .csv or .jsonl file in UTF-8", "UTF-8の.csvまたは.jsonlを指定してください");
    return new Checked.Broken<>(
        List.of(new Problem(code, Place.file(file), Text.of(en, ja), help)));
  }
}

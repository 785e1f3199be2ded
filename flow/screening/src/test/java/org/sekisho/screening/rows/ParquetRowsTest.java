package org.sekisho.screening.rows;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;
import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

class ParquetRowsTest {

  private static final MessageType SCHEMA =
      Types.buildMessage()
          .required(BINARY)
          .as(stringType())
          .named("name")
          .optional(INT32)
          .as(dateType())
          .named("born")
          .optional(INT64)
          .named("number")
          .optional(BOOLEAN)
          .named("active")
          .named("customers");

  @TempDir private Path folder = Path.of(".");

  private Path write(List<Map<String, Object>> rows) throws IOException {
    Path file = folder.resolve("customers.parquet");
    try (ParquetWriter<Map<String, Object>> writer =
        ParquetWriter.writeFile(SCHEMA, file.toFile(), (row, out) -> row.forEach(out::write))) {
      for (Map<String, Object> row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  private static List<List<String>> read(Path file) throws IOException, BrokenRow {
    List<List<String>> all = new ArrayList<>();
    try (Rows rows = Rows.open(file).orThrow()) {
      all.add(rows.columns());
      for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
        all.add(row.get());
      }
    }
    return all;
  }

  @Test
  void valuesAreReadAsTheirTypeIsWritten() throws IOException, BrokenRow {
    int born = Math.toIntExact(LocalDate.of(1961, 3, 4).toEpochDay());
    Path file =
        write(
            List.of(
                Map.of("name", "グレゴール", "born", born, "number", 7L, "active", true),
                Map.of("name", "Anna")));
    assertThat(read(file))
        .containsExactly(
            List.of("name", "born", "number", "active"),
            List.of("グレゴール", "1961-03-04", "7", "true"),
            List.of("Anna", "", "", ""));
  }

  @Test
  void aFileWithoutRowsHasItsColumns() throws IOException, BrokenRow {
    assertThat(read(write(List.of()))).containsExactly(List.of("name", "born", "number", "active"));
  }

  @Test
  void whatIsNoParquetIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("x.parquet"), "name\nAnna\n");
    assertThat(Rows.open(file).problems())
        .extracting(Problem::code)
        .containsExactly("screening.rows.parquet");
  }

  /** Whatever is wrong with the bytes, it is told as a problem of the file and never thrown. */
  @Test
  void brokenFilesAreTold() throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      rows.add(Map.of("name", "customer " + i, "number", (long) i));
    }
    byte[] sound = Files.readAllBytes(write(rows));
    SplittableRandom random = new SplittableRandom(4);
    Path file = folder.resolve("broken.parquet");
    int told = 0;
    for (int i = 0; i < 300; i++) {
      Files.write(file, damaged(sound, random));
      told += tells(file) ? 1 : 0;
    }
    assertThat(told).isGreaterThan(150);
  }

  private static byte[] damaged(byte[] sound, SplittableRandom random) {
    byte[] bytes =
        random.nextBoolean() ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
    for (int i = random.nextInt(1, 6); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static boolean tells(Path file) throws IOException {
    switch (Rows.open(file)) {
      case Checked.Broken<Rows> broken -> {
        return true;
      }
      case Checked.Sound<Rows>(Rows opened) -> {
        try (Rows rows = opened) {
          while (rows.next().isPresent()) {
            // Only whether the end is reached matters.
          }
          return false;
        } catch (BrokenRow found) {
          return true;
        }
      }
    }
  }
}

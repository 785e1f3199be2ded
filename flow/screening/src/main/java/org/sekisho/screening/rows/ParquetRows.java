package org.sekisho.screening.rows;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.schema.PrimitiveStringifier;
import org.apache.parquet.schema.Type;
import org.sekisho.terms.Text;

/**
 * Apache Parquet. Columns of single values become text as their logical type is written (days and
 * times as ISO 8601); nested and repeated columns are left out. Uncompressed, Snappy, Gzip, LZ4 and
 * Zstandard are read.
 */
final class ParquetRows implements Rows {

  /** Bytes of a row group once unpacked; a writer's usual group is a quarter of it or less. */
  private static final long LARGEST_GROUP = 1L << 30;

  private static final int LONGEST = 1 << 20;

  private final String file;
  private final List<String> columns;
  private final ParquetReader<String[], String[]> reader;
  private int row;

  private ParquetRows(String file, List<String> columns, ParquetReader<String[], String[]> reader) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.reader = reader;
  }

  static ParquetRows open(Path path) throws BrokenRow {
    String file = path.toString();
    try {
      ParquetMetadata metadata = ParquetReader.readMetadata(path.toFile());
      List<Type> fields = flat(metadata);
      if (fields.isEmpty()) {
        throw broken(file, 0, "it has no column of single values", "単一値の列がありません");
      }
      checkSize(file, metadata);
      List<String> names = fields.stream().map(Type::getName).toList();
      Texts texts = new Texts(fields);
      return new ParquetRows(
          file, names, ParquetReader.spliterator(path.toFile(), all -> texts, names));
    } catch (IOException | RuntimeException | OutOfMemoryError unreadable) {
      throw unreadable(file, 0);
    }
  }

  private static List<Type> flat(ParquetMetadata metadata) {
    return metadata.getFileMetaData().getSchema().getFields().stream()
        .filter(field -> field.isPrimitive() && !field.isRepetition(Type.Repetition.REPEATED))
        .toList();
  }

  private static void checkSize(String file, ParquetMetadata metadata) throws BrokenRow {
    for (BlockMetaData group : metadata.getBlocks()) {
      if (group.getTotalByteSize() > LARGEST_GROUP) {
        throw broken(file, 0, "a row group is larger than 1 GiB", "1GiBを超える行グループがあります");
      }
    }
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<List<String>> next() throws BrokenRow {
    List<String[]> read = new ArrayList<>(1);
    row++;
    try {
      reader.tryAdvance(read::add);
    } catch (RuntimeException | OutOfMemoryError unreadable) {
      // A broken page may claim any size; the memory for it is asked for in one piece.
      throw unreadable(file, row);
    }
    for (String[] values : read) {
      if (Arrays.stream(values).anyMatch(value -> value.length() > LONGEST)) {
        throw broken(file, row, "a value is too long", "値が長すぎます");
      }
    }
    return read.stream().findFirst().map(Arrays::asList);
  }

  private static BrokenRow unreadable(String file, int row) {
    return broken(file, row, "this is no Parquet file, or it is broken", "Parquetファイルでないか、壊れています");
  }

  private static BrokenRow broken(String file, int row, String en, String ja) {
    return new BrokenRow("screening.rows.parquet", file, row, Text.of(en, ja));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Values of a row as text, at the places of their columns. */
  private static final class Texts implements Hydrator<String[], String[]> {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<PrimitiveStringifier> stringifiers = new ArrayList<>();

    Texts(List<Type> fields) {
      for (Type field : fields) {
        places.put(field.getName(), places.size());
        stringifiers.add(field.asPrimitiveType().stringifier());
      }
    }

    @Override
    public String[] start() {
      String[] values = new String[places.size()];
      Arrays.fill(values, "");
      return values;
    }

    @Override
    public String[] add(String[] values, String column, Object value) {
      int place = places.getOrDefault(column, -1);
      if (place >= 0 && value != null) {
        values[place] = text(stringifiers.get(place), value);
      }
      return values;
    }

    private static String text(PrimitiveStringifier stringifier, Object value) {
      return switch (value) {
        case Integer number -> stringifier.stringify(number);
        case Long number -> stringifier.stringify(number);
        case Float number -> stringifier.stringify(number);
        case Double number -> stringifier.stringify(number);
        case Boolean truth -> stringifier.stringify(truth);
        case Object text -> String.valueOf(text);
      };
    }

    @Override
    public String[] finish(String[] values) {
      return values;
    }
  }
}

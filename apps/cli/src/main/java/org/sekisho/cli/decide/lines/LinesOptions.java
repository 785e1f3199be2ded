package org.sekisho.cli.decide.lines;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is told of a table of matters, or of a bill of materials, beside the file. */
public final class LinesOptions {

  @Option(names = "--gate", paramLabel = "GATE", descriptionKey = "gate")
  private @Nullable String gate;

  @Option(names = "--given", paramLabel = "MATTER.yaml", descriptionKey = "given")
  private @Nullable Path given;

  @Option(names = "--each", paramLabel = "FILE.csv", descriptionKey = "each")
  private @Nullable Path each;

  @Option(names = "--column", paramLabel = "FACT=COLUMN", descriptionKey = "column")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
  private Charset encoding = StandardCharsets.UTF_8;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private @Nullable Path out;

  public Optional<String> gate() {
    return Optional.ofNullable(gate);
  }

  public Optional<Path> given() {
    return Optional.ofNullable(given);
  }

  /** A table every row of which every row meets. */
  Optional<Path> each() {
    return Optional.ofNullable(each);
  }

  Map<String, String> columns() {
    return columns;
  }

  Charset encoding() {
    return encoding;
  }

  public Optional<Path> out() {
    return Optional.ofNullable(out);
  }
}

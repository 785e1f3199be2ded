package org.sekisho.cli.backup;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the database is: as the server is told, in the same words. */
final class PlaceOptions {

  @Option(names = "--config", paramLabel = "FILE", descriptionKey = "config")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private Optional<String> data = Optional.empty();

  @Option(names = "--database-url", paramLabel = "URL", descriptionKey = "database")
  private Optional<String> database = Optional.empty();

  Optional<Path> file() {
    return file;
  }

  Map<String, List<String>> flags() {
    return Map.of("data", data.stream().toList(), "database.url", database.stream().toList());
  }
}

package org.sekisho.cli.screen;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sekisho.screening.search.ScreeningColumns;
import org.sekisho.terms.Checked;
import picocli.CommandLine.Option;

/** Which columns of a table tell the name and what else is known of each party. */
final class ColumnOptions {

  @Option(names = "--name-column", paramLabel = "COLUMN", descriptionKey = "name-column")
  private @Nullable String name;

  @Option(names = "--birth-date-column", paramLabel = "COLUMN", descriptionKey = "birth-column")
  private @Nullable String birthDate;

  @Option(names = "--country-column", paramLabel = "COLUMN", descriptionKey = "country-column")
  private @Nullable String country;

  @Option(names = "--id-column", paramLabel = "COLUMN", descriptionKey = "id-column")
  private @Nullable String identifier;

  Checked<ScreeningColumns> of(List<String> columns) {
    return ScreeningColumns.of(
        columns,
        new ScreeningColumns.Wanted(
            Optional.ofNullable(name),
            Optional.ofNullable(birthDate),
            Optional.ofNullable(country),
            Optional.ofNullable(identifier)));
  }
}

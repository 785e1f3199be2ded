package org.sekisho.cli.decide.basis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sekisho.desk.basis.GivenHoldings;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.ownership.finding.NatureTable;
import org.sekisho.ownership.readers.HoldingsCsv;
import org.sekisho.ownership.rules.PartyNature;
import org.sekisho.terms.Checked;
import picocli.CommandLine.Option;

/** Files from which facts are found instead of asked: who holds whom, and what the parties are. */
final class HoldingsOptions {

  @Option(names = "--holdings", paramLabel = "FILE.csv", descriptionKey = "holdings")
  private @Nullable Path holdings;

  @Option(names = "--natures", paramLabel = "FILE.csv", descriptionKey = "natures")
  private @Nullable Path natures;

  /** Reads a file that a user named. */
  private interface Reading<T> {
    Checked<T> read(String file, InputStream input) throws IOException;
  }

  /** What the files tell; empty where none was given. */
  Checked<Optional<GivenHoldings>> open() {
    Path file = holdings;
    return file == null
        ? new Checked.Sound<>(Optional.empty())
        : read(file, HoldingsCsv::read)
            .then(read ->
                natures()
                    .map(known ->
                        Optional.of(
                            new GivenHoldings(
                                read.holdings(), known, FileStamp.of(file, natures)))));
  }

  private Checked<Map<String, PartyNature>> natures() {
    Path file = natures;
    return file == null ? new Checked.Sound<>(Map.of()) : read(file, NatureTable::read);
  }

  private static <T> Checked<T> read(Path file, Reading<T> reading) {
    if (!Files.isRegularFile(file)) {
      return new Checked.Broken<>(DocumentProblems.notFound(file.toString()));
    }
    try (InputStream input = Files.newInputStream(file)) {
      return reading.read(file.toString(), input);
    } catch (IOException unreadable) {
      return new Checked.Broken<>(DocumentProblems.notFound(file.toString()));
    }
  }
}

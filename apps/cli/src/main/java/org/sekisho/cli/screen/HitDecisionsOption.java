package org.sekisho.cli.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.screening.decided.DecisionBook;
import org.sekisho.screening.decided.DecisionFile;
import org.sekisho.terms.Checked;
import picocli.CommandLine.Option;

/** The file of decisions on hits, for verbs that only read it. */
public final class HitDecisionsOption {

  @Option(names = "--hit-decisions", paramLabel = "FILE", descriptionKey = "hit-decisions")
  private @Nullable Path file;

  /** The file, where one was given. */
  public @Nullable Path file() {
    return file;
  }

  /** The decisions of the file; none where no file was given. */
  public Checked<DecisionBook> book() {
    if (file == null) {
      return new Checked.Sound<>(new DecisionBook(List.of()));
    }
    return Files.isRegularFile(file)
        ? new DecisionFile(file).read().map(DecisionBook::new)
        : new Checked.Broken<>(DocumentProblems.notFound(file.toString()));
  }
}

package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ledger.log.PublicLog;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.ledger.witness.Witness;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho ledger witness}: countersigns a checkpoint that follows from the last one. */
@Command(name = "witness")
final class WitnessCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--memory", paramLabel = "DIR", required = true, descriptionKey = "memory")
  private Path memory = Path.of("");

  @Option(names = "--vkey", paramLabel = "FILE", required = true, descriptionKey = "vkey")
  private List<Path> keys = List.of();

  WitnessCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Told.of(terminal, folder, this::look);
  }

  private Checked<Text> look() throws IOException {
    Checked<SignerKey> own = KeyFiles.signing(KeyFiles.ofWitness(memory));
    Checked<List<VerifierKey>> known = KeyFiles.verifying(keys);
    List<Problem> problems =
        Stream.concat(own.problems().stream(), known.problems().stream()).toList();
    if (!problems.isEmpty()) {
      return new Checked.Broken<>(problems);
    }
    return new Witness(memory, own.orThrow())
        .look(new PublicLog(folder), known.orThrow().getFirst(), Instant.now())
        .map(note -> Text.same(note.written().stripTrailing()));
  }
}

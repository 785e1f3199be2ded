package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.ledger.note.VerifyingKey;
import org.sekisho.ledger.witness.Witness;
import org.sekisho.ledger.witness.WitnessFolder;
import org.sekisho.terms.Checked;
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
    return KeyFiles.signing(KeyFiles.ofLog(memory))
        .then(own -> KeyFiles.verifying(keys).then(known -> look(own, known)))
        .map(note -> Text.same(note.print().stripTrailing()));
  }

  private Checked<SignedNote> look(List<SigningKey> own, List<VerifyingKey> known) {
    Witness witness = new Witness(own.getFirst(), known.getFirst());
    return new WitnessFolder(memory, witness).look(folder, Instant.now());
  }
}

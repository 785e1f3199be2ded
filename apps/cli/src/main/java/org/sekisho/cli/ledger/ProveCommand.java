package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Brief;
import org.sekisho.ledger.folder.TextFile;
import org.sekisho.ledger.proof.LogProofs;
import org.sekisho.ledger.proof.ProofFile;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho ledger prove}: writes the proof file of one act. */
@Command(name = "prove")
final class ProveCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "INDEX", descriptionKey = "index")
  private long index;

  @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "proof")
  private Path out = Path.of("");

  ProveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Told.of(terminal, folder, this::prove);
  }

  private Checked<Text> prove() throws IOException {
    return switch (LogProofs.of(folder, index)) {
      case Checked.Broken<ProofFile>(List<Problem> problems) -> new Checked.Broken<>(problems);
      case Checked.Sound<ProofFile>(ProofFile proof) -> {
        TextFile.write(out, proof.print());
        String file = Brief.of(out.toString());
        yield new Checked.Sound<>(Text.of("wrote `" + file + "`", "`" + file + "`を書き込みました"));
      }
    };
  }
}

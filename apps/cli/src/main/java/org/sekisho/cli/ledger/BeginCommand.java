package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.ProblemPrinter;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Brief;
import org.sekisho.ledger.log.LedgerProblems;
import org.sekisho.ledger.log.LogFolder;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho ledger new}: an empty log with its keys, or the key of a witness. */
@Command(name = "new")
final class BeginCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--name", paramLabel = "NAME", required = true, descriptionKey = "name")
  private String name = "";

  @Option(names = "--witness", descriptionKey = "as-witness")
  private boolean witness;

  BeginCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!VerifierKey.isName(name)) {
      return new ProblemPrinter(terminal)
          .refuse(List.of(LedgerProblems.malformed(Path.of("--name"), Text.of("name", "名前"))))
          .number();
    }
    return Told.of(terminal, folder, this::begin);
  }

  private Checked<Text> begin() throws IOException {
    if (witness) {
      KeyFiles.write(folder, SignerKey.generate(name, Algorithm.COSIGNATURE));
      return new Checked.Sound<>(begun());
    }
    return switch (LogFolder.create(folder, name, Instant.now())) {
      case Checked.Broken<LogFolder>(List<Problem> problems) -> new Checked.Broken<>(problems);
      case Checked.Sound<LogFolder>(LogFolder log) -> {
        try (log) {
          KeyFiles.writePublic(folder, log.keys());
        }
        yield new Checked.Sound<>(begun());
      }
    };
  }

  private Text begun() {
    String known = Brief.of(KeyFiles.publicIn(folder).toString());
    return Text.of("begun; hand `" + known + "` to others", "作成しました。`" + known + "`を相手方に交付してください。");
  }
}

package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.log.ProofCheck;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho ledger check}: a proof file, without the log and without a network. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", descriptionKey = "proof")
  private Path file = Path.of("");

  @Option(names = "--vkey", paramLabel = "FILE", required = true, descriptionKey = "vkey")
  private List<Path> keys = List.of();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Told.of(terminal, file, this::check);
  }

  private Checked<Text> check() throws IOException {
    String written = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return switch (KeyFiles.verifying(keys)) {
      case Checked.Broken<List<VerifierKey>>(List<Problem> broken) -> new Checked.Broken<>(broken);
      case Checked.Sound<List<VerifierKey>>(List<VerifierKey> known) ->
          ProofCheck.of(file.toString(), written, known).map(CheckCommand::proved);
    };
  }

  private static Text proved(Act act) {
    String lines =
        "\n  %s\n  %s\n  %s\n  %s\n  sha256 %s"
            .formatted(act.event(), act.at(), act.actor(), act.subject(), act.content());
    return Text.of("recorded in the ledger:" + lines, "台帳に記録されています。" + lines);
  }
}

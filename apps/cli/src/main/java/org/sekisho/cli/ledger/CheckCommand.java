package org.sekisho.cli.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Brief;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.folder.TextFile;
import org.sekisho.ledger.note.VerifyingKey;
import org.sekisho.ledger.proof.ProofCheck;
import org.sekisho.ledger.proof.ProofFile;
import org.sekisho.ledger.proof.ProofReader;
import org.sekisho.terms.Checked;
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
    return Told.of(terminal, file, () -> KeyFiles.verifying(keys).then(this::check));
  }

  private Checked<Text> check(List<VerifyingKey> known) {
    return TextFile.read(file)
        .then(text -> ProofReader.read(file.toString(), text))
        .then(
            proof -> ProofCheck.of(file.toString(), proof, known).map(checkpoint -> proved(proof)));
  }

  private static Text proved(ProofFile proof) {
    String act = proof.opening().map(CheckCommand::lines).orElse("");
    return Text.of(
        "in the ledger at place " + proof.index() + ":\n" + act,
        "台帳の" + proof.index() + "番に記録されています。\n" + act);
  }

  private static String lines(Opening opening) {
    return new String(opening.act(), StandardCharsets.UTF_8)
        .lines()
        .map(line -> "  " + (line.length() == 64 ? line : Brief.of(line)))
        .collect(Collectors.joining("\n"));
  }
}

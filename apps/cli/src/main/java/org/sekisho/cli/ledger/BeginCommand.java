package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ledger.folder.LogFolder;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho ledger begin}: an empty log with its keys, or the key of a witness. */
@Command(name = "begin")
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
    return Told.of(terminal, folder, this::begin);
  }

  private Checked<Text> begin() throws IOException {
    Path file = KeyFiles.ofLog(folder);
    if (witness) {
      KeyFiles.write(file, List.of(SigningKey.generate(name, Algorithm.COSIGNATURE)));
    } else {
      List<SigningKey> keys =
          List.of(
              SigningKey.generate(name, Algorithm.ED25519),
              SigningKey.generate(name, Algorithm.ML_DSA_44));
      KeyFiles.write(file, keys);
      LogFolder.open(folder, keys).close();
    }
    String known = KeyFiles.publicOf(file).toString();
    return new Checked.Sound<>(
        Text.of("begun; hand `" + known + "` to others", "作成しました。`" + known + "`を相手方に交付してください。"));
  }
}

package org.sekisho.cli.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ledger.folder.LogExamination;
import org.sekisho.ledger.folder.LogReader;
import org.sekisho.ledger.folder.TextFile;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.NoteReader;
import org.sekisho.ledger.note.VerifyingKey;
import org.sekisho.ledger.witness.Continuation;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sekisho ledger verify}: a log or a copy against keys and an earlier checkpoint. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--vkey", paramLabel = "FILE", required = true, descriptionKey = "vkey")
  private List<Path> keys = List.of();

  @Option(names = "--since", paramLabel = "FILE", descriptionKey = "since")
  private Optional<Path> since = Optional.empty();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Told.of(terminal, folder, () -> KeyFiles.verifying(keys).then(this::verify));
  }

  private Checked<Text> verify(List<VerifyingKey> known) {
    List<Problem> problems = new ArrayList<>(LogExamination.of(folder));
    Checked<Checkpoint> now =
        LogReader.note(folder)
            .then(note -> Continuation.signed(folder.toString(), note, known))
            .then(checkpoint -> problems.isEmpty() ? since(checkpoint, known) : sound(checkpoint));
    problems.addAll(now.problems());
    return Told.none(problems.stream().distinct().toList(), Text.of("verified", "検証しました"));
  }

  private static Checked<Checkpoint> sound(Checkpoint checkpoint) {
    return new Checked.Sound<>(checkpoint);
  }

  private Checked<Checkpoint> since(Checkpoint now, List<VerifyingKey> known) {
    return since
        .map(file ->
            TextFile.read(file)
                .then(text -> NoteReader.note(file.toString(), text))
                .then(note -> Continuation.signed(file.toString(), note, known))
                .then(before ->
                    Continuation.of(
                        folder.toString(), before, now, new LogReader(folder, now.size()))))
        .orElseGet(() -> sound(now));
  }
}

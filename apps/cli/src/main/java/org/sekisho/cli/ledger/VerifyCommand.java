package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.ledger.log.LedgerProblems;
import org.sekisho.ledger.log.PublicLog;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code sekisho ledger verify}: a log, a copy of it, or the database of a server, against keys and
 * an earlier checkpoint. Names no type of the store, whose jars other verbs start without.
 */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  private Optional<Path> data = Optional.empty();

  @Option(names = "--database-url", paramLabel = "URL", descriptionKey = "database")
  private Optional<String> database = Optional.empty();

  @Option(names = "--vkey", paramLabel = "FILE", required = true, descriptionKey = "vkey")
  private List<Path> keys = List.of();

  @Option(names = "--since", paramLabel = "FILE", descriptionKey = "since")
  private Optional<Path> since = Optional.empty();

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Told.of(terminal, folder, this::verify);
  }

  private Checked<Text> verify() throws IOException {
    return switch (KeyFiles.verifying(keys)) {
      case Checked.Broken<List<VerifierKey>>(List<Problem> broken) -> new Checked.Broken<>(broken);
      case Checked.Sound<List<VerifierKey>>(List<VerifierKey> known) ->
          data.isPresent() || database.isPresent()
              ? StoredLog.verify(data, database, known, since)
              : Told.none(problems(known), Text.of("verified", "検証しました"));
    };
  }

  private List<Problem> problems(List<VerifierKey> known) throws IOException {
    PublicLog log = new PublicLog(folder);
    List<Problem> problems = new ArrayList<>(log.verify(known));
    if (problems.isEmpty() && since.isPresent()) {
      problems.addAll(since(since.get(), log.checkpoint().orElseThrow(), log, known));
    }
    return problems;
  }

  /** The earlier checkpoint must bear a signature that is known, and its tree must be in this. */
  private static List<Problem> since(
      Path file, Checkpoint now, PublicLog log, List<VerifierKey> known) throws IOException {
    Optional<Checkpoint> before =
        SignedNote.parse(Files.readString(file))
            .filter(note -> known.stream().anyMatch(note::isSignedBy))
            .flatMap(note -> Checkpoint.parse(note.text()));
    if (before.isEmpty()) {
      return List.of(LedgerProblems.malformed(file, Text.of("signed checkpoint", "署名済みチェックポイント")));
    }
    boolean goesOn =
        before.get().size() <= now.size()
            && before.get().origin().equals(now.origin())
            && log.proofs(before.get().size())
                .filter(proofs -> proofs.root(before.get().size()).equals(before.get().root()))
                .isPresent();
    return goesOn ? List.of() : List.of(changed(file, before.get(), now));
  }

  private static Problem changed(Path file, Checkpoint before, Checkpoint now) {
    return new Problem(
        "ledger.past.changed",
        Place.file(file.toString()),
        Text.of(
            "the ledger of %d acts does not go on from the checkpoint of %d"
                .formatted(now.size(), before.size()),
            "行為が%d件の台帳は、%d件のときのチェックポイントと連続していません".formatted(now.size(), before.size())),
        Text.of(
            "keep both as evidence and ask who keeps the ledger", "双方を証拠として保全し、台帳の管理者に照会してください"));
  }
}

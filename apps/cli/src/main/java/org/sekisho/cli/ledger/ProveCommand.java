package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sekisho.cli.terminal.Terminal;
import org.sekisho.documents.Brief;
import org.sekisho.ledger.log.PublicLog;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.ProofFile;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.tree.Proofs;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
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

  @Option(names = "--opening", paramLabel = "FILE", descriptionKey = "opening")
  private Optional<Path> earlier = Optional.empty();

  ProveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return Told.of(terminal, folder, this::prove);
  }

  private Checked<Text> prove() throws IOException {
    PublicLog log = new PublicLog(folder);
    Optional<SignedNote> note = log.note();
    Optional<Proofs> proofs = log.checkpoint().flatMap(said -> log.proofs(said.size()));
    long size = log.checkpoint().map(Checkpoint::size).orElse(0L);
    if (note.isEmpty() || proofs.isEmpty() || index < 0 || index >= size) {
      return new Checked.Broken<>(List.of(unknown(size)));
    }
    Optional<byte[]> extra = Optional.empty();
    if (earlier.isPresent()) {
      extra = ProofFile.parse(Files.readString(earlier.get())).flatMap(ProofFile::extra);
    }
    ProofFile proof = new ProofFile(extra, index, proofs.get().inclusion(index, size), note.get());
    Files.write(out, proof.written().getBytes(StandardCharsets.UTF_8));
    String file = Brief.of(out.toString());
    return new Checked.Sound<>(Text.of("wrote `" + file + "`", "`" + file + "`を書き込みました"));
  }

  private Problem unknown(long size) {
    return new Problem(
        "ledger.index.unknown",
        Place.file(folder.toString()),
        Text.of(
            "`%d` is no place in a ledger of %d acts".formatted(index, size),
            "行為が%d件の台帳に`%d`番はありません".formatted(size, index)),
        Text.of("count from 0, and run fsck", "0から数え、fsckを実行してください"));
  }
}

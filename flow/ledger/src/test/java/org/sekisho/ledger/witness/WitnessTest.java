package org.sekisho.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.folder.LogFolder;
import org.sekisho.ledger.folder.LogReader;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.ledger.proof.ProofCheck;
import org.sekisho.ledger.proof.ProofFile;
import org.sekisho.ledger.proof.ProofReader;
import org.sekisho.ledger.tree.Proofs;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problem;

class WitnessTest {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final SigningKey LOG = SigningKey.generate("example.org/log", Algorithm.ED25519);
  private static final SigningKey WITNESS =
      SigningKey.generate("example.net/witness", Algorithm.COSIGNATURE);

  @TempDir private Path folder = Path.of("");

  private static Opening act(String subject) {
    return Opening.of(
        new Act("decision.made", NOW, "officer", subject, ContentHash.of("decision")));
  }

  private Path log(String name, int acts) throws IOException {
    Path path = folder.resolve(name);
    try (LogFolder log = LogFolder.open(path, List.of(LOG))) {
      for (int i = 0; i < acts; i++) {
        log.append(act("matter " + i));
      }
    }
    return path;
  }

  private Checked<SignedNote> look(Path log) {
    return new WitnessFolder(folder.resolve("witness"), new Witness(WITNESS, LOG.verifying()))
        .look(log, NOW);
  }

  private static List<String> codes(Checked<?> checked) {
    return checked.problems().stream().map(Problem::code).toList();
  }

  @Test
  void aLogThatGrowsIsCountersigned() throws IOException {
    look(log("a", 3)).orThrow();
    SignedNote note = look(log("a", 300)).orThrow();
    assertThat(note.isSignedBy(WITNESS.verifying())).isTrue();
    assertThat(note.isSignedBy(LOG.verifying())).isTrue();
  }

  @Test
  void yesterdaysCopyIsRefused() throws IOException {
    look(log("a", 5)).orThrow();
    assertThat(codes(look(log("yesterday", 4)))).containsExactly("ledger.witness.rollback");
  }

  @Test
  void anotherPastIsRefused() throws IOException {
    look(log("a", 5)).orThrow();
    assertThat(codes(look(log("fork", 5)))).containsExactly("ledger.witness.fork");
    assertThat(codes(look(log("longer-fork", 9)))).containsExactly("ledger.witness.fork");
  }

  @Test
  void aProofFileIsCheckedWithoutTheLogAndAnyChangeFails() throws IOException {
    Path log = log("a", 7);
    long size = LogReader.checkpoint(log).map(Checkpoint::size).orThrow();
    LogReader reader = new LogReader(log, size);
    String text =
        new ProofFile(
                reader.opening(5), 5, new Proofs(reader).inclusion(5, size), look(log).orThrow())
            .print();
    assertThat(checked(text).problems()).isEmpty();
    assertThat(ProofReader.read("p", text).orThrow().print()).isEqualTo(text);
    Random random = new Random(3);
    for (int i = 0; i < 400; i++) {
      StringBuilder changed = new StringBuilder(text);
      int at = random.nextInt(text.length());
      changed.setCharAt(at, (char) (text.charAt(at) ^ (1 << random.nextInt(6))));
      assertThat(checked(changed.toString()).problems()).as("at " + at).isNotEmpty();
      assertThat(checked(text.substring(0, at)).problems()).isNotEmpty();
    }
  }

  private static Checked<Checkpoint> checked(String text) {
    return ProofReader.read("p", text)
        .then(proof -> ProofCheck.of("p", proof, List.of(LOG.verifying(), WITNESS.verifying())));
  }
}

package org.sekisho.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sekisho.ledger.tree.Hash;

/** Notes, keys and checkpoints, also such as others wrote. */
final class NoteTest {

  private static final Instant NOW = Instant.parse("2026-06-07T00:00:00Z");

  /** A note and its key as other programs of the format publish them for an example. */
  private static final String FOREIGN =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n\n"
          + "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNX"
          + "gKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

  private static final String FOREIGN_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  @Test
  void aNoteOfAnotherProgramIsVerified() {
    SignedNote note = SignedNote.parse(FOREIGN).orElseThrow();
    VerifierKey key = VerifierKey.parse(FOREIGN_KEY).orElseThrow();
    assertThat(note.isSignedBy(key)).isTrue();
    assertThat(note.written()).isEqualTo(FOREIGN);
    assertThat(key.text()).isEqualTo(FOREIGN_KEY);
    assertThat(SignedNote.parse(FOREIGN.replace("answer", "Answer")).orElseThrow().isSignedBy(key))
        .isFalse();
  }

  @Test
  void everyAlgorithmSignsAndIsReadAgain() {
    for (Algorithm algorithm : Algorithm.values()) {
      SignerKey key = SignerKey.generate("office.example/log", algorithm);
      SignedNote note = SignedNote.sign("one\ntwo\n", List.of(key), NOW);
      SignedNote read = SignedNote.parse(note.written()).orElseThrow();
      VerifierKey verifier = VerifierKey.parse(key.verifier().text()).orElseThrow();
      assertThat(read.isSignedBy(verifier)).isTrue();
      assertThat(new SignedNote("one\ntwo.\n", read.signatures()).isSignedBy(verifier)).isFalse();
      SignerKey kept = SignerKey.parse(key.text()).orElseThrow();
      assertThat(SignedNote.sign("x\n", List.of(kept), NOW).isSignedBy(verifier)).isTrue();
    }
  }

  @Test
  void aCosignatureTellsItsTime() {
    SignerKey witness = SignerKey.generate("witness.example", Algorithm.COSIGNATURE);
    SignedNote note =
        SignedNote.sign("log\n0\n", List.of(SignerKey.generate("log", Algorithm.ED25519)), NOW)
            .cosign(witness, NOW);
    assertThat(note.cosigned(witness.verifier())).contains(NOW);
    SignedNote later = note.cosign(witness, NOW.plusSeconds(60));
    assertThat(later.signatures()).hasSize(2);
    assertThat(later.cosigned(witness.verifier())).contains(NOW.plusSeconds(60));
  }

  @Test
  void aCheckpointIsReadAsItWasWritten() {
    Checkpoint checkpoint = new Checkpoint("office.example/log", 7, Hash.EMPTY);
    assertThat(Checkpoint.parse(checkpoint.text())).contains(checkpoint);
    assertThat(Checkpoint.parse(checkpoint.text() + "extension\n")).contains(checkpoint);
    assertThat(Checkpoint.parse(checkpoint.text().replace("\n7\n", "\n07\n"))).isEmpty();
    assertThat(Checkpoint.parse("office\n7\n")).isEmpty();
  }

  @Test
  void damagedTextIsRefusedAndNeverThrows() {
    Random random = new Random(5);
    String proof =
        new ProofFile(
                Optional.of(new byte[] {1}),
                3,
                List.of(Hash.EMPTY),
                SignedNote.parse(FOREIGN).orElseThrow())
            .written();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder damaged = new StringBuilder(i % 2 == 0 ? proof : FOREIGN);
      for (int cut = random.nextInt(4); cut >= 0; cut--) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.setCharAt(at, (char) random.nextInt(128));
          default -> damaged.insert(at, "\n");
        }
      }
      SignedNote.parse(damaged.toString());
      ProofFile.parse(damaged.toString());
      VerifierKey.parse(damaged.toString());
      SignerKey.parse(damaged.toString());
      Checkpoint.parse(damaged.toString());
    }
  }
}

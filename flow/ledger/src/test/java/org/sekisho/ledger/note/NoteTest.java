package org.sekisho.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.ledger.tree.Tree;
import org.sekisho.terms.Checked;

class NoteTest {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final String TEXT = Checkpoint.of("example.org/log", Tree.EMPTY).text();

  /** The example in the documentation of the format's first implementation. */
  @Test
  void thePublishedExampleIsReproducedByteForByte() {
    SigningKey key =
        NoteReader.signingKey(
                "key",
                "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")
            .orThrow();
    assertThat(key.verifying().print())
        .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    String text =
        """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.
        """;
    assertThat(SignedNote.of(text, List.of(key)).print())
        .isEqualTo(
            text
                + "\n"
                + "\u2014 PeterNeumann"
                + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n");
  }

  @ParameterizedTest
  @EnumSource(Algorithm.class)
  void keysAreReadBackAndSign(Algorithm algorithm) {
    SigningKey made = SigningKey.generate("example.org/log", algorithm);
    SigningKey key = NoteReader.signingKey("key", made.print()).orThrow();
    VerifyingKey known = NoteReader.verifyingKey("key", made.verifying().print()).orThrow();
    NoteSignature signature =
        switch (algorithm) {
          case ED25519, ML_DSA_44 -> key.sign(TEXT);
          case COSIGNATURE -> key.cosign(TEXT, NOW);
        };
    SignedNote note = new SignedNote(TEXT, List.of(signature));
    assertThat(note.isSignedBy(known)).isTrue();
    assertThat(new SignedNote(TEXT + "x\n", List.of(signature)).isSignedBy(known)).isFalse();
    assertThat(NoteReader.note("note", note.print()).orThrow()).isEqualTo(note);
    assertThat(NoteReader.checkpoint("note", note).orThrow().text()).isEqualTo(TEXT);
  }

  @Test
  void aNoteOfChanceIsReadOrRefusedButNeverAFault() {
    SigningKey key = SigningKey.generate("example.org/log", Algorithm.ED25519);
    String good = SignedNote.of(TEXT, List.of(key)).print();
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder changed = new StringBuilder(good);
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        changed.setCharAt(random.nextInt(changed.length()), (char) random.nextInt(300));
      }
      changed.setLength(random.nextInt(changed.length()) + 1);
      switch (NoteReader.note("note", changed.toString())) {
        case Checked.Sound<SignedNote>(SignedNote note) -> {
          assertThat(note.print()).isEqualTo(changed.toString());
          NoteReader.checkpoint("note", note);
        }
        case Checked.Broken<SignedNote> broken -> assertThat(broken.problems()).isNotEmpty();
      }
      NoteReader.verifyingKey("key", changed.toString());
    }
  }
}

package org.sekisho.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.sekisho.casework.letter.LetterAct;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.ProofFile;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;

/** A log with one entry is enough to seal a letter. */
public final class SealedLetterTest {

  private static final Instant AT = Instant.parse("2026-12-01T01:00:00Z");
  private static final SignerKey KEY = SignerKey.generate("ledger.example", Algorithm.ED25519);

  private static LetterAct.Issue issue(String id, byte[] file) {
    return new LetterAct.Issue(id, Language.JA, ContentHash.of(file));
  }

  private static String proof(Act act) {
    Opening opening = Opening.of(act, new SplittableRandom(1));
    Checkpoint checkpoint = new Checkpoint("ledger.example", 1, Hash.ofLeaf(opening.entry()));
    SignedNote signed = SignedNote.sign(checkpoint.text(), List.of(KEY), AT);
    return new ProofFile(Optional.of(opening.bytes()), 0, List.of(), signed).written();
  }

  /** A sealed file, for the tests of what is sent. */
  public static SealedLetter sealed(String id, byte[] file) {
    LetterAct.Issue issue = issue(id, file);
    String proof = proof(SealedLetter.act(new LetterAct.Issued(issue, AT, "office")));
    return SealedLetter.of(issue, file, proof, List.of(KEY.verifier())).orThrow();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aLetterWithItsProofIsSealed() {
    assertThat(sealed("JP-1/order-1", bytes("letter")).issue().id()).isEqualTo("JP-1/order-1");
  }

  @Test
  void aChangedByteOrAnotherIdOrAnotherActIsRefused() {
    byte[] file = bytes("letter");
    LetterAct.Issue issue = issue("JP-1/order-1", file);
    LetterAct.Issued issued = new LetterAct.Issued(issue, AT, "office");
    String proof = proof(SealedLetter.act(issued));
    String read = proof(SealedLetter.act(new LetterAct.Read(issue, AT, "filer")));
    assertThat(codes(issue, bytes("lettre"), proof)).containsExactly("letter.proof.another");
    assertThat(codes(issue("JP-2/order-1", file), file, proof))
        .containsExactly("letter.proof.another");
    assertThat(codes(issue, file, read)).containsExactly("letter.proof.another");
    assertThat(codes(issue, file, "no proof")).hasSize(1);
  }

  private static List<String> codes(LetterAct.Issue issue, byte[] file, String proof) {
    Checked<SealedLetter> sealed = SealedLetter.of(issue, file, proof, List.of(KEY.verifier()));
    return sealed.problems().stream().map(Problem::code).toList();
  }

  @Test
  void everythingThatHappensToALetterIsAnActOfItsOwn() {
    LetterAct.Issue issue = issue("JP-1/order-1", bytes("letter"));
    List<LetterAct> acts =
        List.of(
            new LetterAct.Issued(issue, AT, "office"),
            new LetterAct.Sent(issue, AT, "office", "a@example.org", "<1@example.org>"),
            new LetterAct.Delivered(issue, AT, "office"),
            new LetterAct.Bounced(issue, AT, "office", "a@example.org", "550 unknown"),
            new LetterAct.Read(issue, AT, "filer"),
            new LetterAct.Downloaded(issue, AT, "filer"));
    assertThat(acts.stream().map(SealedLetter::act).map(Act::event))
        .containsExactly(
            "letter.issued",
            "letter.sent",
            "letter.delivered",
            "letter.bounced",
            "letter.read",
            "letter.downloaded");
    assertThat(SealedLetter.act(acts.get(1)).content()).isNotEqualTo(issue.hash().hex());
  }
}

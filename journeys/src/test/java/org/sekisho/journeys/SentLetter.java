package org.sekisho.journeys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sekisho.casework.file.CaseFile;
import org.sekisho.casework.letter.Composer;
import org.sekisho.casework.letter.DraftReader;
import org.sekisho.casework.letter.Letter;
import org.sekisho.casework.letter.LetterAct;
import org.sekisho.casework.letter.LetterText;
import org.sekisho.casework.letter.Templates;
import org.sekisho.ledger.log.ProofCheck;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.letters.SealedLetter;
import org.sekisho.store.record.Receipt;
import org.sekisho.store.record.Recording;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Language;

/** The letter of an outcome, composed, recorded and sealed with its proof. */
final class SentLetter {

  private static final Templates TEMPLATES = Templates.shipped().orThrow();
  private static final String REVIEW =
      """
        reviewer: {en: "the Minister", ja: "大臣"}
        defendant: {en: "the State", ja: "国"}
      """;

  private SentLetter() {}

  private static String head(String kind, String day, String id) {
    return """
    letter: %1$s
    number: {en: "No. 12", ja: "第12号"}
    date: %2$s
    case: %3$s
    to: {name: {en: "Orvelin Fund", ja: "オーベリン・ファンド"}, honorific: 御中}
    from: {office: {en: "the authority", ja: "処分庁"}}
    grounds:
      received: {act: filing.accepted, subject: %3$s, on: %2$s}
      decided: {act: outcome.decided, subject: %3$s, on: %2$s}
      power: {rule: journey/power, instrument: act, at: "1", title: {en: "the Act", ja: "同法"}}
    slots:
      subject: {en: "filing", ja: "届出"}
    """
        .formatted(kind, day, id);
  }

  private static String slots(String kind, String day) {
    return switch (kind) {
      case "clearance" -> "  from: " + day + "\n  shortened: no\n";
      case "licence" ->
          "  covers:\n    - {en: \"what was filed\", ja: \"申請の対象\"}\n  valid-from: "
              + day
              + "\n  valid-to: "
              + day
              + "\n"
              + REVIEW;
      case "order" -> "  ordered:\n    - {en: \"Stop it.\", ja: \"中止すること。\"}\n" + REASONS + REVIEW;
      case "refusal" -> REASONS + REVIEW;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static final String REASONS =
      "  reasons:\n    - {en: \"It endangers security.\", ja: \"安全を損なうおそれがあるため。\"}\n";

  static SealedLetter sealed(Office office, CaseWalk walk, String kind) {
    CaseFile file = walk.file();
    String day = walk.day().toString();
    String draft = head(kind, day, file.id()) + slots(kind, day);
    Letter letter =
        DraftReader.read(kind, draft.getBytes(StandardCharsets.UTF_8), TEMPLATES)
            .then(read -> Composer.compose(TEMPLATES, read))
            .orThrow();
    byte[] text = LetterText.of(letter, Language.JA).getBytes(StandardCharsets.UTF_8);
    LetterAct.Issue issue =
        new LetterAct.Issue(file.id() + "/" + kind + "-1", Language.JA, ContentHash.of(text));
    Receipt receipt =
        office
            .recorder()
            .record(Recording.of(SealedLetter.EVENT, "office", issue.id(), issue.hash().hex()))
            .join();
    String proof = office.recorder().log().prove(receipt.place()).written();
    List<VerifierKey> keys = List.of(office.key().verifier());
    ProofCheck.of("proof", proof, keys).orThrow();
    return SealedLetter.of(issue, text, proof, keys).orThrow();
  }
}

package org.sekisho.pages.ledger;

import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.act.Act;
import org.sekisho.ledger.log.ProofCheck;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.pages.exchange.Answered;
import org.sekisho.pages.exchange.Asked;
import org.sekisho.pages.exchange.LedgerReading;
import org.sekisho.pages.exchange.Room;
import org.sekisho.pages.exchange.Sent;
import org.sekisho.terms.Checked;

/** Answers what is asked at {@code /ledger}. */
public record LedgerRoom(LedgerReading ledger) implements Room {

  static final String PROOF = "proof";
  static final String FILE = "file";
  static final String DECISION = "decision";
  static final String KEYS = "keys";

  @Override
  public String step() {
    return "ledger";
  }

  @Override
  public Optional<Answered> answer(Asked asked) {
    return asked.steps().size() == 1 ? Optional.of(page(asked)) : Optional.empty();
  }

  private Answered page(Asked asked) {
    LedgerPage page = new LedgerPage(asked, ledger);
    Optional<String> proof =
        asked.file(FILE).map(Sent::text).or(() -> asked.field(PROOF).map(text -> text + "\n"));
    if (proof.isEmpty()) {
      return new Answered.Page(200, page.html(Optional.empty()));
    }
    List<String> written =
        asked
            .field(KEYS)
            .map(text -> text.lines().filter(line -> !line.isBlank()).toList())
            .orElse(List.of());
    List<VerifierKey> keys =
        written.stream().flatMap(line -> VerifierKey.parse(line).stream()).toList();
    if (keys.isEmpty() || keys.size() != written.size()) {
      return new Answered.Page(422, page.withoutKeys());
    }
    Checked<Act> act = ProofCheck.of(PROOF, proof.get().replace("\r\n", "\n"), keys);
    int status = act.problems().isEmpty() ? 200 : 422;
    return new Answered.Page(status, page.html(Optional.of(act)));
  }
}

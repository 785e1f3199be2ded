package org.sekisho.screening.decided;

import java.util.List;
import java.util.Optional;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.HitMemory;
import org.sekisho.screening.search.Question;
import org.sekisho.terms.Text;

/** Recalls decisions on hits; who was asked about by name alone goes by that name. */
public final class BookMemory implements HitMemory {

  private final DecisionBook book;
  private final List<ListVersion> versions;

  public BookMemory(DecisionBook book, List<ListVersion> versions) {
    this.book = book;
    this.versions = List.copyOf(versions);
  }

  @Override
  public Recollection of(Question question, Hit hit) {
    return versions.stream()
        .filter(version -> version.listId().equals(hit.party().listId()))
        .map(version -> new AskedHit(question.name(), question.contentHash(), hit.party(), version))
        .map(asked -> recollection(book.of(asked)))
        .findFirst()
        .orElse(Recollection.NONE);
  }

  private static Recollection recollection(Standing standing) {
    return switch (standing) {
      case Standing.Open() -> Recollection.NONE;
      case Standing.Decided(HitDecision decision) ->
          new Recollection(
              decision.verdict() == HitDecision.Verdict.NOT_THE_SAME,
              Optional.of(confirmed(decision)));
      case Standing.Lapsed(HitDecision lapsed) ->
          new Recollection(false, Optional.of(changed(lapsed)));
    };
  }

  private static Text confirmed(HitDecision decision) {
    String by = decision.officer();
    return Text.of(
        "confirmed by " + by + " on " + decision.day(), decision.day() + "に" + by + "が同一と確認");
  }

  /** What to tell of a decision that no longer holds. */
  public static Text changed(HitDecision lapsed) {
    boolean same = lapsed.verdict() == HitDecision.Verdict.SAME;
    String by = lapsed.officer();
    return Text.of(
        (same ? "confirmed" : "refuted")
            + " by "
            + by
            + " on "
            + lapsed.day()
            + ", but the entry or what was asked has changed since",
        lapsed.day() + "に" + by + (same ? "が同一と確認" : "が別人と判断") + "したが、その後に名簿の記載又は照会内容が変更");
  }
}

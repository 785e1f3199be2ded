package org.sekisho.screening.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.facts.Indication;
import org.sekisho.facts.Source;
import org.sekisho.matter.Listing;
import org.sekisho.matter.Participant;
import org.sekisho.screening.decided.AskedHit;
import org.sekisho.screening.decided.BookMemory;
import org.sekisho.screening.decided.DecisionBook;
import org.sekisho.screening.decided.HitDecision;
import org.sekisho.screening.decided.Standing;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.names.Subject;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.HitText;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.Screener;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** An entry of a list that may be one who plays a role in a matter. */
record PossibleParty(Participant participant, Question question, Hit hit, ListVersion version) {

  /** The entries of these lists that may be the participant, the best first. */
  static List<PossibleParty> of(
      Participant participant, Screener screener, List<ListVersion> versions) {
    Question question = question(participant);
    return screener.screen(question).stream()
        .flatMap(hit ->
            versions.stream()
                .filter(version -> version.listId().equals(hit.party().listId()))
                .map(version -> new PossibleParty(participant, question, hit, version)))
        .toList();
  }

  private static Question question(Participant participant) {
    return new Question(
        participant.name(),
        Subject.UNKNOWN,
        participant.birthDate(),
        participant.country().map(letters -> letters.toLowerCase(Locale.ROOT)).orElse(""),
        participant.identifier().map(Question::identifierKey).orElse(""));
  }

  /** Whether the entry is one that a listing counts. */
  boolean isOn(Listing listing) {
    return listing.lists().contains(version.listId()) && listing.counts(hit.party().programmes());
  }

  AskedHit asked() {
    return new AskedHit(participant.id(), question.contentHash(), hit.party(), version);
  }

  /** What a person is to look at; nothing where somebody has. */
  Optional<Indication> indication(DecisionBook book) {
    return switch (book.of(asked())) {
      case Standing.Decided decided -> Optional.empty();
      case Standing.Open() -> Optional.of(new Indication(entry(), text()));
      case Standing.Lapsed(HitDecision lapsed) ->
          Optional.of(new Indication(entry(), again(lapsed)));
    };
  }

  private Source.Listed entry() {
    return new Source.Listed(version.listId(), version.hash().hex(), hit.party().partyId());
  }

  private Text again(HitDecision lapsed) {
    Text text = text();
    Text changed = BookMemory.changed(lapsed);
    return Text.of(text.en() + "; " + changed.en(), text.ja() + "。" + changed.ja());
  }

  private Text text() {
    String score = HitText.score(hit.score());
    String entry = version.listId() + " " + hit.party().partyId();
    Text band = hit.band().text();
    return Text.of(
        "`%s` may be `%s` (%s), %s %s: %s"
            .formatted(
                participant.name(),
                hit.party().name(),
                entry,
                score,
                band.en(),
                HitText.of(hit, Language.EN)),
        "`%s`は`%s`（%s）と同一の可能性（%s、%s）：%s"
            .formatted(
                participant.name(),
                hit.party().name(),
                entry,
                score,
                band.ja(),
                HitText.of(hit, Language.JA)));
  }
}

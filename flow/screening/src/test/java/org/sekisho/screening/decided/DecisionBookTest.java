package org.sekisho.screening.decided;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.facts.Fact;
import org.sekisho.screening.lists.ListVersion;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;

class DecisionBookTest {

  private static final ContentHash ASKED = ContentHash.of("Viktor Fabelmann, 1962");

  @TempDir private Path folder = Path.of(".");

  private static Party entry(String alias) {
    return new PartyDraft("demo", Place.file("demo"))
        .id("e1")
        .name("FABELMANN, Viktor", NameKind.PRIMARY)
        .name(alias, NameKind.ALIAS)
        .party();
  }

  private static AskedHit hit(Party listed, ContentHash asked) {
    ListVersion version =
        new ListVersion("demo", ContentHash.of("v"), Optional.empty(), Optional.empty(), 1);
    return new AskedHit("c1", asked, listed, version);
  }

  private static HitDecision decided(HitDecision.Verdict verdict) {
    return new HitDecision(
        "c1",
        ASKED,
        "demo",
        "e1",
        entry("").contentHash(),
        verdict,
        "officer 7",
        LocalDate.of(2026, 11, 23),
        "born in another year");
  }

  @Test
  void aHitIsAQuestionUntilDecided() {
    assertThat(new DecisionBook(List.of()).of(hit(entry(""), ASKED)))
        .isInstanceOf(Standing.Open.class);
  }

  @Test
  void aDecisionHoldsForThePairAndTheRecord() {
    HitDecision decision = decided(HitDecision.Verdict.NOT_THE_SAME);
    assertThat(new DecisionBook(List.of(decision)).of(hit(entry(""), ASKED)))
        .isEqualTo(new Standing.Decided(decision));
  }

  @Test
  void aDecisionLapsesWhenTheListedRecordChanges() {
    HitDecision decision = decided(HitDecision.Verdict.NOT_THE_SAME);
    assertThat(new DecisionBook(List.of(decision)).of(hit(entry("Vitya"), ASKED)))
        .isEqualTo(new Standing.Lapsed(decision));
  }

  @Test
  void aDecisionLapsesWhenAnotherIsAskedAboutUnderTheSameId() {
    HitDecision decision = decided(HitDecision.Verdict.NOT_THE_SAME);
    assertThat(new DecisionBook(List.of(decision)).of(hit(entry(""), ContentHash.of("other"))))
        .isEqualTo(new Standing.Lapsed(decision));
  }

  @Test
  void decisionsAreKeptInAFileAndTheLatestCounts() throws IOException {
    DecisionFile file = new DecisionFile(folder.resolve("decisions.ndjson"));
    file.append(decided(HitDecision.Verdict.NOT_THE_SAME));
    file.append(decided(HitDecision.Verdict.SAME));

    assertThat(new DecisionBook(file.read().orThrow()).of(hit(entry(""), ASKED)))
        .isEqualTo(new Standing.Decided(decided(HitDecision.Verdict.SAME)));
  }

  private static Optional<Long> listed(List<AskedHit> hits, HitDecision... decisions) {
    ListVersion version =
        new ListVersion("demo", ContentHash.of("v"), Optional.empty(), Optional.empty(), 1);
    return ListedFact.of(hits, List.of(version), new DecisionBook(List.of(decisions)))
        .map(Fact::value);
  }

  @Test
  void theFactIsUnknownWhileAHitIsAQuestion() {
    List<AskedHit> hits = List.of(hit(entry(""), ASKED));
    assertThat(listed(hits)).isEmpty();
    assertThat(listed(hits, decided(HitDecision.Verdict.SAME))).contains(1L);
    assertThat(listed(hits, decided(HitDecision.Verdict.NOT_THE_SAME))).contains(0L);
    assertThat(listed(List.of(hit(entry("Vitya"), ASKED)), decided(HitDecision.Verdict.SAME)))
        .isEmpty();
    assertThat(listed(List.of())).contains(0L);
  }
}

package org.sekisho.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;

/** Who may read what. */
class StandingTest {

  private static final Recognition SHIPPED = Recognition.shipped();
  private static final LocalDate NOTICE = LocalDate.of(2023, 6, 1);

  private static Clearance cleared(Level level, String nationality) {
    Grant grant = new Grant(level, Period.from(NOTICE));
    return new Clearance(
        Set.of(nationality), List.of(grant), Set.of(), Set.of(), Set.of(), Tlp.RED);
  }

  private static Set<Shortfall> shortfalls(Clearance clearance, Label label, LocalDate day) {
    return SHIPPED.standing(clearance, day).shortfalls(label);
  }

  @Test
  void nobodyWhoMayReadTheJoinMayNotReadAPart() {
    int read = 0;
    for (long seed = 0; seed < 20_000; seed++) {
      RandomLabels labels = new RandomLabels(seed);
      Label one = labels.label();
      Label other = labels.label();
      Standing reader = SHIPPED.standing(labels.clearance(), RandomLabels.DAY);
      if (reader.dominates(one.join(other))) {
        read++;
        assertThat(reader.dominates(one) && reader.dominates(other)).as("seed " + seed).isTrue();
      }
    }
    assertThat(read).as("the property was tried").isGreaterThan(50);
  }

  @Test
  void whoMayReadALabelMayReadAllThatItDominates() {
    Recognition open =
        Recognition.of(rows(Confidence.MEDIUM), Coalitions.shipped(), Confidence.MEDIUM);
    for (long seed = 0; seed < 20_000; seed++) {
      RandomLabels labels = new RandomLabels(seed);
      Label low = labels.label();
      Label high = low.join(labels.label());
      Standing reader = open.standing(labels.clearance(), RandomLabels.DAY);
      if (reader.dominates(high)) {
        assertThat(reader.dominates(low)).as("seed " + seed).isTrue();
      }
    }
  }

  @Test
  void reasonsAreGivenExactlyWhereReadingIsRefused() {
    for (long seed = 0; seed < 5_000; seed++) {
      RandomLabels labels = new RandomLabels(seed);
      Label label = labels.label();
      Standing reader = SHIPPED.standing(labels.clearance(), RandomLabels.DAY);
      assertThat(reader.shortfalls(label).isEmpty())
          .as("seed " + seed)
          .isEqualTo(reader.dominates(label));
    }
  }

  @Test
  void somebodyUnknownReadsWhatIsPublicAndNoMore() {
    Standing nobody = SHIPPED.standing(Clearance.NONE, NOTICE);
    assertThat(nobody.dominates(Label.PUBLIC)).isTrue();
    assertThat(nobody.dominates(Label.of(Level.US_UNCLASSIFIED))).isTrue();
    for (Level level : Level.values()) {
      assertThat(nobody.dominates(Label.of(level))).isEqualTo(level.isOpen());
    }
  }

  @Test
  void aClearanceOf2013OpensInformationOf2024ForFiveYearsFromItsNotice() {
    Clearance reader = cleared(Level.JP_SPECIALLY_DESIGNATED, "JPN");
    Label label = Label.of(Level.JP_IMPORTANT_ECONOMIC);
    assertThat(shortfalls(reader, label, LocalDate.of(2025, 5, 15))).contains(Shortfall.LEVEL);
    assertThat(shortfalls(reader, label, LocalDate.of(2025, 5, 16))).isEmpty();
    assertThat(shortfalls(reader, label, LocalDate.of(2028, 6, 1))).isEmpty();
    assertThat(shortfalls(reader, label, LocalDate.of(2028, 6, 2))).contains(Shortfall.LEVEL);
  }

  @Test
  void informationOf2024DoesNotOpenThatOf2013() {
    Clearance reader = cleared(Level.JP_IMPORTANT_ECONOMIC, "JPN");
    assertThat(shortfalls(reader, Label.of(Level.JP_SPECIALLY_DESIGNATED), NOTICE))
        .containsExactly(Shortfall.LEVEL);
  }

  @Test
  void aGrantThatHasEndedIsToldAsLapsed() {
    Grant grant = new Grant(Level.US_SECRET, Period.between(NOTICE, NOTICE.plusYears(1)));
    Clearance reader =
        new Clearance(Set.of("USA"), List.of(grant), Set.of(), Set.of(), Set.of(), Tlp.RED);
    Label label = Label.of(Level.US_SECRET);
    assertThat(shortfalls(reader, label, NOTICE.plusYears(1))).isEmpty();
    assertThat(shortfalls(reader, label, NOTICE.plusYears(1).plusDays(1)))
        .containsExactly(Shortfall.LAPSED);
  }

  @Test
  void anEquivalenceOfLowConfidenceOpensNothing() {
    Label label = new LabelDraft().at(Level.US_SECRET).partners(Nations.only("JPN")).label();
    Clearance reader = cleared(Level.JP_SPECIALLY_DESIGNATED, "JPN");
    Recognition medium =
        Recognition.of(rows(Confidence.LOW), Coalitions.shipped(), Confidence.MEDIUM);
    assertThat(medium.dominates(reader, label, NOTICE)).isFalse();
    assertThat(SHIPPED.dominates(reader, label, NOTICE)).isFalse();
    assertThatThrownBy(() -> Recognition.of(List.of(), List.of(), Confidence.LOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAgreementOpensOnlyWhatWasGivenToItsPartner() {
    Recognition agreed =
        Recognition.of(rows(Confidence.HIGH), Coalitions.shipped(), Confidence.HIGH);
    Standing reader = agreed.standing(cleared(Level.JP_SPECIALLY_DESIGNATED, "JPN"), NOTICE);
    Label given = new LabelDraft().at(Level.US_SECRET).partners(Nations.only("JPN")).label();
    assertThat(reader.dominates(given)).isTrue();
    assertThat(reader.shortfalls(given.join(Label.of(Level.US_CONFIDENTIAL))))
        .containsExactly(Shortfall.PARTNER);
    assertThat(reader.dominates(Label.of(Level.US_TOP_SECRET))).isFalse();
  }

  @Test
  void aCoalitionHasItsMembersOfTheDay() {
    Label label = new LabelDraft().release(Nations.only("NATO")).label();
    Clearance finn = cleared(Level.NATO_SECRET, "FIN");
    assertThat(SHIPPED.dominates(finn, label, LocalDate.of(2023, 4, 3))).isFalse();
    assertThat(SHIPPED.dominates(finn, label, LocalDate.of(2023, 4, 4))).isTrue();
  }

  @Test
  void theEndOfSecrecyIsAnActAndNotADay() {
    Label label = new LabelDraft().at(Level.US_SECRET).expiry(new Expiry(NOTICE)).label();
    assertThat(SHIPPED.dominates(Clearance.NONE, label, NOTICE.plusYears(1))).isFalse();
  }

  private static List<Equivalence> rows(Confidence confidence) {
    return List.of(
        new Equivalence(
            Level.JP_SPECIALLY_DESIGNATED,
            Level.US_SECRET,
            new Equivalence.Basis.Agreement("JPN"),
            Period.from(LocalDate.of(2014, 12, 10)),
            Optional.empty(),
            confidence,
            "invented"));
  }
}

package org.sekisho.law.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.facts.Facts;
import org.sekisho.law.differential.RandomMatters;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.matter.Gate;
import org.sekisho.terms.Outcome;

class MatterColumnsTest {

  private static final Regime BRIDGE = TestLaws.bridge();
  private static final Gate GATE = BRIDGE.gate();

  private static LawInForce on(LocalDate day) {
    return LawInForce.on(BRIDGE, day, TestLaws.KNOWN).orElseThrow().orThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 1_023, 1_024, 1_025, 3_000})
  void everyValueIsReadBackWhateverTheNumberOfMatters(int matters) {
    LawInForce law = on(LocalDate.of(2016, 1, 1));
    List<Facts> facts = new RandomMatters(law, matters).facts(matters, 3);
    MatterColumns columns = MatterColumns.of(GATE, facts);
    assertThat(columns.size()).isEqualTo(matters);
    for (int row = 0; row < matters; row++) {
      for (int slot = 0; slot < GATE.facts().size(); slot++) {
        assertThat(columns.isKnown(row, slot)).isEqualTo(facts.get(row).isKnown(slot));
        assertThat(columns.value(row, slot)).isEqualTo(facts.get(row).value(slot));
      }
    }
  }

  @Test
  void aColumnIsAsNarrowAsTheRangeOfItsFact() {
    MatterColumns columns = new MatterColumnsWriter(GATE, 1).columns();
    assertThat(column(columns, "traveller.armed")).isInstanceOf(BitColumn.class);
    assertThat(column(columns, "traveller.kind")).isInstanceOf(ByteColumn.class);
    assertThat(column(columns, "cart.weight")).isInstanceOf(ByteColumn.class);
    assertThat(column(columns, "traveller.country")).isInstanceOf(ShortColumn.class);
    assertThat(column(columns, "load.gold")).isInstanceOf(IntColumn.class);
    assertThat(column(columns, "load.price")).isInstanceOf(LongColumn.class);
  }

  private static Column column(MatterColumns columns, String fact) {
    return columns.column(GATE.fact(fact).orElseThrow().slot());
  }

  @Test
  void whatIsKnownIsWrittenDownOnlyWhereSomethingIsUnknown() {
    MatterColumnsWriter writer = new MatterColumnsWriter(GATE, 2);
    writer.put(0, 1);
    writer.put(2, 1);
    writer.endRow();
    writer.put(0, 2);
    writer.endRow();
    MatterColumns columns = writer.columns();
    assertThat(columns.column(0).known()).isEmpty();
    assertThat(columns.column(2).known()).isNotEmpty();
    assertThat(columns.isKnown(1, 2)).isFalse();
  }

  @Test
  void aValueOutsideTheRangeOfItsFactIsRefused() {
    MatterColumnsWriter writer = new MatterColumnsWriter(GATE, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> writer.put(0, 200));
  }

  @Test
  void everyMatterIsCountedOnce() {
    LawInForce law = on(LocalDate.of(2016, 1, 1));
    List<Facts> facts = new RandomMatters(law, 5).facts(2_500, 5);
    for (SurveyedQuestion question : Survey.of(law, MatterColumns.of(GATE, facts)).questions()) {
      Counts counts = question.counts();
      int sum = counts.outcomes().stream().mapToInt(Counts.Of::matters).sum();
      assertThat(sum + counts.undecided() + counts.outside() + counts.gaps() + counts.conflicts())
          .isEqualTo(2_500);
      assertThat(counts.undecided()).isPositive();
    }
  }

  @Test
  void aLawDoesNotDifferFromItself() {
    LawInForce law = on(LocalDate.of(2016, 1, 1));
    MatterColumns columns = MatterColumns.of(GATE, new RandomMatters(law, 6).facts(2_000, 4));
    assertThat(Difference.between(Survey.of(law, columns), Survey.of(law, columns))).isEmpty();
  }

  @Test
  void whatIsCaughtIsReleasedTheOtherWayRound() {
    LawInForce before = on(LocalDate.of(2009, 12, 31));
    LawInForce after = on(LocalDate.of(2010, 1, 1));
    MatterColumns columns = MatterColumns.of(GATE, new RandomMatters(after, 7).facts(2_000, 4));
    Survey old = Survey.of(before, columns);
    Survey fresh = Survey.of(after, columns);
    List<Difference> there = Difference.between(old, fresh);
    List<Difference> back = Difference.between(fresh, old);
    assertThat(there).isNotEmpty().hasSameSizeAs(back);
    for (int i = 0; i < there.size(); i++) {
      assertThat(there.get(i).caught().rows().toArray())
          .isEqualTo(back.get(i).released().rows().toArray());
      assertThat(there.get(i).clouded().rows().toArray())
          .isEqualTo(back.get(i).cleared().rows().toArray());
    }
    // From 10 % to 0.99 % of gold: more loads are precious, and so more travellers watched.
    assertThat(there)
        .anySatisfy(difference -> {
          assertThat(difference.outcome()).isEqualTo(Outcome.NOTIFY);
          assertThat(difference.caught().count()).isPositive();
        });
  }

  @Test
  void whatBecomesUnknownIsNeverCountedAsReleased() {
    LawInForce before = on(LocalDate.of(2009, 12, 31));
    LawInForce after = on(LocalDate.of(2010, 1, 1));
    MatterColumns columns = MatterColumns.of(GATE, new RandomMatters(after, 8).facts(3_000, 2));
    Survey fresh = Survey.of(after, columns);
    for (Difference each : Difference.between(Survey.of(before, columns), fresh)) {
      MatterSet open = fresh.question(each.question()).orElseThrow().outcome(each.outcome()).open();
      assertThat(each.released().and(open).isEmpty()).isTrue();
      assertThat(each.clouded().without(open).isEmpty()).isTrue();
    }
  }
}

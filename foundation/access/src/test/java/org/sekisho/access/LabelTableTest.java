package org.sekisho.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Place;

/** Labels as numbers and as lines. */
class LabelTableTest {

  private static List<Label> labels(int count) {
    RandomLabels random = new RandomLabels(7);
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(random.label());
    }
    return labels;
  }

  @Test
  void theBitsSayWhatTheReaderMayRead() {
    LabelTable table = new LabelTable();
    List<Label> labels = labels(700);
    labels.forEach(table::number);
    for (long seed = 0; seed < 50; seed++) {
      Standing reader =
          Recognition.shipped().standing(new RandomLabels(seed).clearance(), RandomLabels.DAY);
      Reach reach = table.reach(reader);
      for (Label label : labels) {
        assertThat(reach.holds(table.number(label))).isEqualTo(reader.dominates(label));
      }
      assertThat(reach.numbers().allMatch(number -> reader.dominates(table.label(number))))
          .isTrue();
    }
  }

  @Test
  void aLabelNumberedLaterIsNotShown() {
    LabelTable table = new LabelTable();
    Reach reach = table.reach(Recognition.shipped().standing(Clearance.NONE, RandomLabels.DAY));
    assertThat(reach.holds(table.number(Label.PUBLIC))).isFalse();
    assertThat(reach.holds(-1)).isFalse();
  }

  @Test
  void theSameLabelKeepsItsNumberAndAJoinHasOne() {
    LabelTable table = new LabelTable();
    Label secret = Label.of(Level.US_SECRET);
    int one = table.number(secret);
    int other = table.number(Label.of(Level.UK_SECRET));
    assertThat(table.number(Label.of(Level.US_SECRET))).isEqualTo(one);
    assertThat(table.label(table.join(one, other)))
        .isEqualTo(secret.join(Label.of(Level.UK_SECRET)));
    assertThat(table.size()).isEqualTo(3);
  }

  @Test
  void aLabelIsReadAsItWasWritten() {
    for (Label label : labels(3_000)) {
      String line = LabelText.write(label);
      assertThat(LabelText.read(line, Place.file("row")).orThrow()).as(line).isEqualTo(label);
    }
    assertThat(LabelText.write(Label.PUBLIC)).isEmpty();
  }

  @Test
  void aLineThatIsNotOneOfOursIsRefused() {
    for (String line :
        List.of(
            "x",
            ";",
            "levels=us_secrets",
            "levels=us_secret,us_secret",
            "tlp=WHITE",
            "groups=",
            "groups=a;levels=us_secret",
            "expiry=2026-13-01",
            "groups=,")) {
      assertThat(LabelText.read(line, Place.file("row")).problems()).as(line).hasSize(1);
    }
  }
}

package org.sekisho.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditsTest {

  private final Edits edits = new Edits();

  @Test
  void exchangedNeighboursAreOneEdit() {
    assertThat(edits.between("tokmar", "tokamr", 2)).isEqualTo(1);
  }

  @Test
  void theSameWordHasNoEdits() {
    assertThat(edits.between("odvern", "odvern", 0)).isZero();
  }

  @Test
  void bitsAgreeWithRows() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      String one = word(random);
      String other = word(random);
      assertThat(edits.between(one, other, 99))
          .as(one + "/" + other)
          .isEqualTo(edits.byRows(one, other));
    }
  }

  @Test
  void wordsLongerThanAMachineWordAreMeasuredByRows() {
    String one = "ab".repeat(50);
    assertThat(edits.between(one, one + "c", 5)).isEqualTo(1);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(12); length > 0; length--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }
}

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
  void aLetterPutBetweenTwoExchangedIsTwoEdits() {
    assertThat(edits.between("tokmar", "tomxkar", 2)).isEqualTo(2);
    assertThat(edits.between("tomxkar", "tokmar", 2)).isEqualTo(2);
    assertThat(edits.between("ab", "bxa", 2)).isEqualTo(2);
  }

  @Test
  void twoEditsInARowAreNeverMoreThanTwo() {
    Random random = new Random(9);
    for (int round = 0; round < 20_000; round++) {
      String one = word(random);
      String other = slipped(slipped(one, random), random);
      assertThat(edits.between(one, other, 2)).as(one + "/" + other).isLessThanOrEqualTo(2);
    }
  }

  private static String slipped(String word, Random random) {
    StringBuilder text = new StringBuilder(word);
    int at = random.nextInt(text.length() + 1);
    char letter = (char) ('a' + random.nextInt(4));
    switch (at == text.length() ? 0 : random.nextInt(4)) {
      case 0 -> text.insert(at, letter);
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.setCharAt(at, letter);
      default -> text.insert(Math.max(0, at - 1), text.charAt(at)).deleteCharAt(at + 1);
    }
    return text.toString();
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
      int rows = edits.byRows(one, other);
      assertThat(edits.between(one, other, 99))
          .as(one + "/" + other)
          .isEqualTo(rows == 3 && Edits.crosses(one, other) ? 2 : rows);
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

package org.sekisho.matter.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** Torn, swapped and gnawed bills: read to the end or refused with a place, and never a crash. */
class BillFuzzTest {

  private static final int ROUNDS = 2_000;

  private static Checked<Bill> read(byte[] bytes) {
    Checked<Bill> read = BillReader.read("bill", bytes);
    for (Problem problem : read.problems()) {
      assertThat(problem.code()).startsWith("bill.");
      assertThat(problem.found().ja()).isNotBlank();
    }
    return read;
  }

  @ParameterizedTest
  @ValueSource(strings = {Bills.JSON, Bills.XML})
  void aBillThatIsCutOffAnywhereIsRefused(String text) {
    byte[] whole = text.strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      assertThat(read(Arrays.copyOf(whole, length)))
          .as("the first %s bytes", length)
          .isInstanceOf(Checked.Broken.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Bills.JSON, Bills.XML})
  void aGnawedBillIsReadWholeOrRefused(String text) {
    Random random = new Random(889);
    byte[] sound = text.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] gnawed = sound.clone();
      int bites = 1 + random.nextInt(4);
      for (int bite = 0; bite < bites; bite++) {
        gnaw(gnawed, random);
      }
      if (read(gnawed) instanceof Checked.Sound<Bill>(Bill bill)) {
        assertThat(bill.parts()).as("round %s", round).isNotEmpty();
        bill.parts().forEach(part -> assertThat(bill.path(part)).endsWith(part));
      }
    }
  }

  private static void gnaw(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    int other = random.nextInt(bytes.length);
    switch (random.nextInt(4)) {
      case 0 -> bytes[at] = (byte) random.nextInt(256);
      case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> {
        byte kept = bytes[at];
        bytes[at] = bytes[other];
        bytes[other] = kept;
      }
      default -> {
        int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, other));
        System.arraycopy(bytes.clone(), other, bytes, at, length);
      }
    }
  }

  @Test
  void noPartIsLostWithoutAProblemOrARefusal() {
    Random random = new Random(2018);
    int whole = Bills.read(Bills.JSON).orThrow().parts().size();
    byte[] sound = Bills.JSON.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] gnawed = sound.clone();
      int at = random.nextInt(gnawed.length);
      if (!Character.isLetterOrDigit(gnawed[at])) {
        gnawed[at] = (byte) "{}[]:,\" x".charAt(random.nextInt(9));
        if (read(gnawed) instanceof Checked.Sound<Bill>(Bill bill)) {
          assertThat(bill.parts().size() == whole || !Bills.problems(bill).isEmpty())
              .as("round %s, byte %s", round, at)
              .isTrue();
        }
      }
    }
  }
}

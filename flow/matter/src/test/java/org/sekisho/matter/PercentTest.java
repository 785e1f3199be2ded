package org.sekisho.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({
    "0 %, 0",
    "0.0001 %, 1",
    "0.99 %, 9900",
    "1 %, 10000",
    "1%, 10000",
    "1.0000 %, 10000",
    "49.9999 %, 499999",
    "100 %, 1000000",
    "1 ％, 10000"
  })
  void aShareIsCountedInMillionths(String written, long millionths) {
    assertThat(Percent.parse(written)).contains(millionths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "",
        "%",
        "-1 %",
        "+1 %",
        "1.00001 %",
        ".5 %",
        "1. %",
        "1,5 %",
        "1e2 %",
        "５ %"
      })
  void whatIsNoShareOfFourDecimalsIsRefused(String written) {
    assertThat(Percent.parse(written)).isEmpty();
  }

  @Test
  void aShareIsReadBackAsItWasWritten() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 2_000; i++) {
      long share = random.nextLong(0, 1_000_001);
      assertThat(Percent.parse(Percent.write(share))).contains(share);
    }
    assertThat(Percent.write(1_000_000)).isEqualTo("100 %");
    assertThat(Percent.write(9_900)).isEqualTo("0.99 %");
  }
}

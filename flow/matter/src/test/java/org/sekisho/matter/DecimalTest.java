package org.sekisho.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

  private static final FactType.Quantity LENGTH = FactType.Quantity.of("m", 0, 20, 2);

  @ParameterizedTest(name = "{0} is {1} steps")
  @CsvSource({"1.35, 135", "1.3, 130", "20, 2000", "0, 0", "0.10, 10", "5.000, 500"})
  void aNumberIsCountedInItsSmallestStep(String text, long steps) {
    assertThat(LENGTH.parse(text)).contains(steps);
  }

  @ParameterizedTest(name = "`{0}`")
  @ValueSource(strings = {"1.355", "20.01", "-1", "1e3", "", ".5", "1.", "99999999999999999999"})
  void whatIsTooFineOrOutOfBoundsIsRefused(String text) {
    assertThat(LENGTH.parse(text)).isEmpty();
  }

  @Test
  void aNumberIsShownWithoutIdleZeros() {
    assertThat(LENGTH.write(130)).isEqualTo("1.3");
    assertThat(LENGTH.write(2000)).isEqualTo("20");
    assertThat(FactType.Quantity.of("JPY", 0, Long.MAX_VALUE, 0).show(1_000_000).ja())
        .isEqualTo("1,000,000円");
  }
}

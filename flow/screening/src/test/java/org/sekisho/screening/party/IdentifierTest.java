package org.sekisho.screening.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {

  @ParameterizedTest
  @CsvSource({
    "LEI, 5493001KJTIIGC8Y1R12, VALID",
    "LEI, 5493001KJTIIGC8Y1R13, INVALID",
    "LEI, 5493001KJTIIGC8Y1R1, INVALID",
    "IMO, 9074729, VALID",
    "IMO, IMO 9074729, VALID",
    "IMO, 9074728, INVALID",
    "ISIN, US0378331005, VALID",
    "ISIN, US0378331006, INVALID",
    "MMSI, 123456789, VALID",
    "BIC, DEUTDEFF, VALID",
    "PASSPORT, AB 123, NONE",
  })
  void theCheckDigitIsComputedFromTheStandard(
      IdentifierType type, String value, CheckDigit expected) {
    assertThat(Identifier.of(type, value, "", "").check()).isEqualTo(expected);
  }
}

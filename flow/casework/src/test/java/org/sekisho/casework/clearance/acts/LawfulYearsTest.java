package org.sekisho.casework.clearance.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawfulYearsTest {

  /** The second row starts on a 29 February that the last year lacks (article 143(2), proviso). */
  @ParameterizedTest
  @CsvSource({
    "2026-06-01, 10, 2036-06-01",
    "2028-02-28,  5, 2033-02-28",
    "2028-02-29, 10, 2038-02-28",
    "2027-02-28,  5, 2032-02-29",
    "2028-02-28,  4, 2032-02-28",
    "2026-12-31,  5, 2031-12-31",
    "2026-01-31, 10, 2036-01-31",
  })
  void yearsEndOnTheDayThatTheCivilCodeNames(LocalDate notice, int years, LocalDate last) {
    assertThat(LawfulYears.last(notice, years)).isEqualTo(last);
  }
}

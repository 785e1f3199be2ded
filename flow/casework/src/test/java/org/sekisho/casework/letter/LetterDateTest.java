package org.sekisho.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LetterDateTest {

  @ParameterizedTest(name = "{0} is {2}")
  @CsvSource({
    "2026-12-01, 1 December 2026, 令和8年12月1日",
    "2019-05-01, 1 May 2019, 令和元年5月1日",
    "2019-04-30, 30 April 2019, 平成31年4月30日",
    "1989-01-08, 8 January 1989, 平成元年1月8日",
    "1989-01-07, 7 January 1989, 昭和64年1月7日",
    "1872-12-31, 31 December 1872, 1872年12月31日",
  })
  void aDayIsWrittenByItsEra(LocalDate day, String english, String japanese) {
    assertThat(LetterDate.of(day).en()).isEqualTo(english);
    assertThat(LetterDate.of(day).ja()).isEqualTo(japanese);
  }
}

package org.sekisho.screening.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JP | jp",
        "Japan | jp",
        "日本 | jp",
        "PRK | kp",
        "Korea, North | kp",
        "Democratic People's Republic of Korea | kp",
        "Iran (Islamic Republic of) | ir",
        "Türkiye | tr",
        "Hong Kong | hk",
        "Nowhereland | ''",
      })
  void aCountryIsFoundByCodeOrByAnyPublishersName(String written, String code) {
    assertThat(Countries.code(written)).isEqualTo(code);
  }
}

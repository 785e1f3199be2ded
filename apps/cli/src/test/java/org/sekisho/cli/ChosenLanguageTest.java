package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sekisho.terms.Language;

class ChosenLanguageTest {

  private static final Map<String, String> JAPANESE = Map.of("LANG", "ja_JP.UTF-8");

  @Test
  void theOptionIsStrongerThanTheEnvironment() {
    assertThat(ChosenLanguage.of(List.of("--lang", "en"), JAPANESE)).isEqualTo(Language.EN);
    assertThat(ChosenLanguage.of(List.of("--lang=en"), JAPANESE)).isEqualTo(Language.EN);
  }

  @Test
  void theLocaleOfTheEnvironmentIsSpoken() {
    assertThat(ChosenLanguage.of(List.of(), JAPANESE)).isEqualTo(Language.JA);
  }

  @Test
  void allCategoriesOverrideTheSingleOne() {
    Map<String, String> environment = Map.of("LC_ALL", "C", "LANG", "ja_JP.UTF-8");
    assertThat(ChosenLanguage.of(List.of(), environment)).isEqualTo(Language.EN);
  }

  @Test
  void anEmptyVariableCountsAsUnset() {
    Map<String, String> environment = Map.of("LC_ALL", "", "LC_MESSAGES", "ja_JP.eucJP");
    assertThat(ChosenLanguage.of(List.of(), environment)).isEqualTo(Language.JA);
  }

  @Test
  void englishIsSpokenWhereNothingIsSaid() {
    assertThat(ChosenLanguage.of(List.of("--lang"), Map.of())).isEqualTo(Language.EN);
    assertThat(ChosenLanguage.of(List.of("--lang=fr"), Map.of())).isEqualTo(Language.EN);
  }
}

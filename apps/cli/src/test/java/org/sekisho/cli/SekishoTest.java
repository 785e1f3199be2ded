package org.sekisho.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.terms.Language;

class SekishoTest {

  @ParameterizedTest
  @EnumSource
  void theHelpNamesEveryExitCode(Language language) {
    SpokenTo help = SpokenTo.in(language, "--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).containsPattern("\n  0 .*\n  1 .*\n  2 .*\n  3 ");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void theHelpSpeaksJapanese() {
    assertThat(SpokenTo.in(Language.JA, "--help").out()).contains("使い方：sekisho").contains("終了コード");
  }

  @Test
  void withoutAVerbTheHelpIsPrinted() {
    assertThat(SpokenTo.in(Language.EN)).isEqualTo(SpokenTo.in(Language.EN, "--help"));
  }

  @Test
  void theVersionIsTheReleaseTheBuildWrote() {
    assertThat(SpokenTo.in(Language.EN, "--version").out())
        .containsPattern("^sekisho \\d+\\.\\d+\\.\\d+")
        .doesNotContain("${");
  }

  @Test
  void everyProblemOfTheCommandLineIsToldAtOnce() {
    SpokenTo refused = SpokenTo.in(Language.EN, "--one", "--two");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err().lines())
        .containsExactly(
            "sekisho: [command.argument.unknown] no option `--one`; see `sekisho --help`",
            "sekisho: [command.argument.unknown] no option `--two`; see `sekisho --help`",
            "2 problems; nothing was done");
  }

  @Test
  void aProblemOfTheCommandLineIsToldInJapanese() {
    assertThat(SpokenTo.in(Language.JA, "--one").err())
        .contains("オプション`--one`はありません")
        .contains("問題が1件あります");
  }

  @Test
  void aLanguageSekishoDoesNotSpeakIsRefusedWithTheChoice() {
    assertThat(SpokenTo.in(Language.EN, "--lang=fr").err()).contains("`fr`").contains("`en`, `ja`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EN", "Ja", " ja"})
  void aLanguageIsWrittenExactly(String language) {
    assertThat(SpokenTo.in(Language.EN, "--lang", language).exit()).isEqualTo(2);
  }
}

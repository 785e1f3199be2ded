package org.sekisho.screening.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.screening.names.Normaliser;
import org.sekisho.screening.names.Subject;
import org.sekisho.terms.Language;

/** Invented names, one of each class of difference. */
class ScorerTest {

  private final Scorer scorer = new Scorer();

  private int score(String one, String other, Subject subject) {
    return scorer.score(Normaliser.read(one, subject), Normaliser.read(other, subject));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tomas Verlinde | Tomas Verlnde",
        "VERLINDE, Tomas | Tomas Verlinde",
        "TomasVerlinde | Tomas Verlinde",
        "T. Verlinde | Tomas Verlinde",
        "Dr Tomas Verlinde | Tomas Verlinde",
        "Gregor Pavlovich Odvern | Gregor Odvern",
        "Грегор Одверн | Gregor Odvern",
        "Abd al-Karim al-Tobari | Abdul Karim Toubari",
        "Muhamad bin Tobari | Mohammed ibn Tobari",
        "محمد توباري | Mohammed Tobari",
        "マルタ・ベルデ | Marta Verde",
        "William Verlinde | Bill Verlinde",
      })
  void spellingsOfOnePersonMatch(String one, String other) {
    assertThat(score(one, other, Subject.PERSON)).isGreaterThanOrEqualTo(700);
    assertThat(score(other, one, Subject.PERSON)).isGreaterThanOrEqualTo(700);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON | To Wan Ri | To Wn Rri",
        "PERSON | Barsam | Brsma",
        "PERSON | Tomas Verlinde | Tomas Verxlindw",
        "PERSON | محمد توباري | ممحد توباري",
        "PERSON | Грегор Одверн | Гергор Одвенр",
        "ORGANISATION | Tovi Corp | Tovi Coxrpp",
        "ORGANISATION | Sarbanir | Srxabanir",
        "ORGANISATION | Tovar Company | Tovra Compny",
      })
  void twoSlipsAnywhereStayAPossibleMatch(Subject subject, String one, String other) {
    assertThat(score(one, other, subject)).isGreaterThanOrEqualTo(700);
    assertThat(score(other, one, subject)).isGreaterThanOrEqualTo(700);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON | Toma | Rima",
        "ORGANISATION | T.V.R. Company | R.V.T. Company",
        "ORGANISATION | ANO Verlind | OOO Verlind",
        "PERSON | 王小明 | 張小明",
      })
  void twoSlipsInAShortNameAreAnotherName(Subject subject, String one, String other) {
    assertThat(score(one, other, subject)).isLessThan(700);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gregor Pavlovich Odvern | Gregor Stepanovich Odvern",
        "Marta Verlinde | Tomas Verlinde",
        "KHALED AL-TOBARI | KHALED AL-MERGHANI",
        "Odvern | Gregor Odvern Verlinde",
        "王小明 | 王大明",
      })
  void contradictedPartsDoNotMatch(String one, String other) {
    assertThat(score(one, other, Subject.PERSON)).isLessThan(700);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ООО Верлинд | Verlind Limited Liability Company",
        "Verlind Trdg Co Ltd | Verlind Trading",
        "VerlindAG | Verlind AG",
        "V.R.L. Company | VRL Co.",
        "Odvern Squadron Twenty-Two | Odvern Squadron 22",
        "ヴェルリンド・トレーディング株式会社 | Verlind Trading Co., Ltd.",
        "オドベルン機械製造工場 | Odvern Machine-Building Plant",
        "Одвернский приборостроительный завод | Odvern Instrument-Making Plant",
      })
  void spellingsOfOneOrganisationMatch(String one, String other) {
    assertThat(score(one, other, Subject.ORGANISATION)).isGreaterThanOrEqualTo(700);
    assertThat(score(other, one, Subject.ORGANISATION)).isGreaterThanOrEqualTo(700);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Verlind Bank | Verlind Trust",
        "Verlind of Austria Inc | Verlind of Portugal Inc",
        "Trading Corporation | Verlind Trading Corporation",
        "Verlind Systems Ltd | Verlind Ltd",
        "ANO Verlind | LLC Verlind",
        "Verlind Fund, Inc. | Verlind Fund II, Inc.",
      })
  void otherOrganisationsDoNotMatch(String one, String other) {
    assertThat(score(one, other, Subject.ORGANISATION)).isLessThan(700);
  }

  @Test
  void theSameNameHasAFullScore() {
    assertThat(score("Tomas Verlinde", "tomas  VERLINDE", Subject.PERSON)).isEqualTo(1000);
  }

  @Test
  void anExplanationNamesThePartsInBothLanguages() {
    Explanation explanation =
        scorer.explain(
            Normaliser.read("Gregor Odvern", Subject.PERSON),
            Normaliser.read("ODVERN, Gregor Pavlovich", Subject.PERSON));
    assertThat(explanation.onlyListed()).containsExactly("Pavlovich");
    assertThat(ExplanationText.of(explanation, Language.EN))
        .contains("only in the listed name: Pavlovich");
    assertThat(ExplanationText.of(explanation, Language.JA)).contains("名簿の名称のみ: Pavlovich");
    assertThat(explanation.version()).isEqualTo(Scorer.version());
  }
}

package org.sekisho.screening.search.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.screening.party.NameKind;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.party.PartyDraft;
import org.sekisho.screening.score.ExplanationText;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.Question;
import org.sekisho.screening.search.ScreenedLists;
import org.sekisho.terms.Language;
import org.sekisho.terms.Place;

class OfacLikeSearchTest {

  /** The pairs of W. Winkler, String Comparator Metrics (1990), table 1. */
  @ParameterizedTest
  @CsvSource({
    "SHACKLEFORD, SHACKELFORD, 0.982",
    "DUNNINGHAM, CUNNIGHAM, 0.896",
    "NICHLESON, NICHULSON, 0.956",
    "JONES, JOHNSON, 0.832",
    "MASSEY, MASSIE, 0.933",
    "ABROMS, ABRAMS, 0.922",
    "SEAN, SUSAN, 0.805",
    "MARHTA, MARTHA, 0.961",
    "DIXON, DICKSONX, 0.813"
  })
  void stringsAreAsSimilarAsPublished(String one, String other, double similarity) {
    assertThat(JaroWinkler.of(one, other)).isCloseTo(similarity, within(0.002));
    assertThat(JaroWinkler.of(other, one)).isCloseTo(similarity, within(0.002));
  }

  /** The examples of the National Archives of the United States. */
  @ParameterizedTest
  @CsvSource({
    "WASHINGTON, W252",
    "LEE, L000",
    "GUTIERREZ, G362",
    "PFISTER, P236",
    "JACKSON, J250",
    "TYMCZAK, T522",
    "ASHCRAFT, A261"
  })
  void wordsSoundAsPublished(String word, String code) {
    assertThat(Soundex.of(word)).isEqualTo(code);
  }

  private static Party party(String id, String name, String alias) {
    return new PartyDraft("demo", Place.file("demo"))
        .id(id)
        .name(name, NameKind.PRIMARY)
        .name(alias, NameKind.ALIAS)
        .party();
  }

  private static final ScreenedLists LISTS =
      ScreenedLists.of(
          List.of(),
          List.of(
              party("1", "ODVERN, Gregor Pavlovich", "Grisha the Lens"),
              party("2", "MARLOW HARBOUR TRADING", "MHT")));

  private static List<Hit> ask(String name, int threshold) {
    return new OfacLikeSearch(LISTS, threshold).screen(Question.of(name));
  }

  @Test
  void everyPartAskedForCountsWhereverItStands() {
    assertThat(ask("gregor odvern", 1000)).extracting(hit -> hit.party().partyId()).contains("1");
  }

  @Test
  void theMinimumScoreIsTheSlider() {
    int score = ask("Grigory Odverne", 0).getFirst().score();
    assertThat(ask("Grigory Odverne", score)).hasSize(1);
    assertThat(ask("Grigory Odverne", score + 1)).isEmpty();
  }

  @Test
  void theBestNameOfAPartyCountsAndTheResultTellsTheWayOfScoring() {
    Hit hit = ask("Grisha the Lens", 950).getFirst();
    assertThat(hit.name().text()).isEqualTo("Grisha the Lens");
    assertThat(ExplanationText.of(hit.explanation(), Language.EN)).endsWith("ofac-like-1");
  }

  @Test
  void aNameWithoutLettersFindsNothing() {
    assertThat(ask("...", 1)).isEmpty();
  }
}

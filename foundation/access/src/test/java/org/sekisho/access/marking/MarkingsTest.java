package org.sekisho.access.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.access.Caveat;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.access.LabelText;
import org.sekisho.access.Level;
import org.sekisho.access.Nations;
import org.sekisho.access.Scheme;
import org.sekisho.access.Tlp;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

/** Markings of every notation, good and bad. */
class MarkingsTest {

  private static final Place CELL = new Place("documents.csv", 3, 10, "marking");

  private static Label label(String marking) {
    return Markings.read(marking, CELL).orThrow();
  }

  private static List<Problem> problems(String marking) {
    return Markings.read(marking, CELL).problems();
  }

  @Test
  void aWholeAmericanBannerIsRead() {
    Label label = label("SECRET//SI/TK//ORCON/REL TO USA, FVEY, JPN");
    assertThat(label.levels().values()).containsExactly(Level.US_SECRET);
    assertThat(label.compartments())
        .containsExactly(new Caveat(Scheme.US, "SI"), new Caveat(Scheme.US, "TK"));
    assertThat(label.originators()).containsExactly("US");
    assertThat(label.release()).isEqualTo(Nations.only("USA", "FVEY", "JPN"));
    assertThat(label.partners()).isEqualTo(Nations.only("FVEY", "JPN"));
    assertThat(Markings.banner(label)).contains("SECRET//SI/TK//ORCON/REL TO USA, JPN, FVEY");
    assertThat(Notation.UNITED_STATES.portion(label))
        .contains("(S//SI/TK//OC/REL TO USA, JPN, FVEY)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONFIDENTIAL",
        "SECRET//NOFORN",
        "TOP SECRET//HCS-P/SI-G ABCD/TK//ORCON/NOFORN",
        "SECRET//SAR-BUTTER POPCORN//NOFORN",
        "SECRET//RD//FGI GBR//NOFORN",
        "UNCLASSIFIED//LES",
        "CUI",
        "CUI//NOFORN",
        "CUI//SP-EXPT/PRVCY//FED ONLY",
        "NATO RESTRICTED",
        "NATO SECRET ATOMAL",
        "COSMIC TOP SECRET ATOMAL RELEASABLE TO AUS, JPN",
        "OFFICIAL",
        "OFFICIAL-SENSITIVE",
        "SECRET UK EYES ONLY",
        "TOP SECRET UK/US EYES ONLY",
        "RESTREINT UE/EU RESTRICTED",
        "SECRET UE/EU SECRET",
        "TRÈS SECRET UE/EU TOP SECRET RELEASABLE TO JPN",
        "特定秘密",
        "重要経済安保情報",
        "特定秘密 重要経済安保情報 取扱注意",
        "極秘",
        "秘 関係者限り",
        "取扱注意",
        "関係者限り",
        "TLP:RED",
        "TLP:AMBER+STRICT",
        "TLP:AMBER",
        "TLP:GREEN"
      })
  void aMarkingIsPrintedAsItWasRead(String marking) {
    assertThat(Markings.banner(label(marking))).contains(marking);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(S//NF)|SECRET//NOFORN",
        "(TS//SI//OC/NF)|TOP SECRET//SI//ORCON/NOFORN",
        "secret//noforn|SECRET//NOFORN",
        "ＣＯＮＦＩＤＥＮＴＩＡＬ|CONFIDENTIAL",
        "CONTROLLED//SP-EXPT|CUI//SP-EXPT",
        "NATO SECRET REL TO JPN|NATO SECRET RELEASABLE TO JPN",
        "TRES SECRET UE/EU TOP SECRET|TRÈS SECRET UE/EU TOP SECRET",
        "R-UE/EU-R|RESTREINT UE/EU RESTRICTED",
        "UK OFFICIAL-SENSITIVE|OFFICIAL-SENSITIVE",
        "UK SECRET UK EYES ONLY|SECRET UK EYES ONLY",
        "秘（関係者限り）|秘 関係者限り",
        "㊙・取扱注意|秘 取扱注意"
      })
  void otherWaysOfWritingMeanTheSame(String written, String banner) {
    assertThat(Markings.banner(label(written))).contains(banner);
  }

  @Test
  void secretMayBeAmericanOrBritishUntilItIsSaid() {
    assertThat(problems("SECRET")).extracting(Problem::code).containsExactly("marking.ambiguous");
    assertThat(label("US SECRET").levels().values()).containsExactly(Level.US_SECRET);
    assertThat(label("UK SECRET").levels().values()).containsExactly(Level.UK_SECRET);
  }

  @Test
  void americanSecretsWithoutReleaseAreForAmericans() {
    assertThat(label("US SECRET").release()).isEqualTo(Nations.only("USA"));
    assertThat(label("US SECRET").join(label("SECRET//REL TO USA, JPN")))
        .isEqualTo(label("US SECRET"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|marking.unknown|10",
        "SECRTE//NOFORN|marking.unknown|10",
        "TLP:RED 秘|marking.ambiguous|10",
        "SECRET//FVEY EYES ONLY|marking.word|18",
        "SECRET//NOFRON|marking.word|18",
        "SECRET//NOFORN//SI|marking.order|26",
        "SECRET//SI//NOFORN/REL TO USA, JPN|marking.noforn|29",
        "SECRET//REL TO JPN|marking.release|25",
        "SECRET//REL TO USA, JPX|marking.nation|30",
        "UNCLASSIFIED//SI|marking.compartment|24",
        "CUI//SP-EXPT//NOBODY|marking.word|24",
        "CUI//A1//NOFORN//X|marking.order|27",
        "NATO SECRET//X|marking.level|10",
        "NATO RESTRICTED ATOMAL|marking.compartment|26",
        "NATO SECRET RELEASABLE TO JAPAN|marking.nation|36",
        "OFFICIAL-SENSITIVE PERSONAL|marking.word|29",
        "SECRET UK/MARS EYES ONLY|marking.nation|20",
        "SECRET US EYES ONLY|marking.release|17",
        "SECRET UE/EU SECRETS|marking.level|10",
        "特定機密|marking.word|10",
        "秘 極秘|marking.twice|12",
        "TLP:WHITE|marking.tlp|10",
        "TLP:AMBER STRICT|marking.tlp|10",
        "TLP: RED|marking.tlp|10"
      })
  void aBadMarkingIsToldWithItsColumn(String marking, String code, int column) {
    assertThat(problems(marking))
        .extracting(Problem::code, problem -> problem.place().column())
        .containsExactly(tuple(code, column));
  }

  @Test
  void allProblemsOfAMarkingAreToldAtOnce() {
    assertThat(problems("SECRET//NOFRON//REL TO USA, XXX, YYY"))
        .extracting(Problem::code)
        .containsExactly("marking.word", "marking.nation", "marking.nation");
  }

  @Test
  void aMarkingTooLongIsNotRead() {
    assertThat(problems("SECRET//" + "SI/".repeat(300)))
        .extracting(Problem::code)
        .containsExactly("marking.length");
  }

  @Test
  void aLabelThatANotationCannotSayIsNotPrinted() {
    Label joined = label("US SECRET").join(label("UK SECRET"));
    assertThat(Markings.banner(joined)).isEmpty();
    assertThat(LabelText.write(joined)).contains("us_secret").contains("uk_secret");
  }

  @Test
  void groupsAndDaysStandBesideAMarking() {
    Label label = label("US SECRET").join(new LabelDraft().group("a").label());
    assertThat(Notation.UNITED_STATES.banner(label)).contains("SECRET");
  }

  @Test
  void theTrafficLightHasFiveMarkings() {
    for (Tlp tlp : Tlp.values()) {
      assertThat(label(tlp.marking()).tlp()).isEqualTo(tlp);
    }
  }
}

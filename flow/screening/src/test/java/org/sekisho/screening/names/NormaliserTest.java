package org.sekisho.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormaliserTest {

  private static List<String> texts(String name, Subject subject) {
    return Normaliser.read(name, subject).readings().getFirst().parts().stream()
        .map(Part::text)
        .toList();
  }

  @Test
  void legalFormsAreLeftOutWithoutNeedingSpaces() {
    assertThat(texts("㈱ヴェルリンド", Subject.ORGANISATION)).containsExactly("verurindo");
    assertThat(texts("주식회사베를린드", Subject.ORGANISATION)).hasSize(1);
    assertThat(texts("Verlind GmbH & Co. KG", Subject.ORGANISATION)).containsExactly("verlind");
  }

  @Test
  void aWordThatSoundsLikeALegalFormInHanIsNone() {
    assertThat(texts("Zhu Ju Foundry", Subject.ORGANISATION)).contains("zhu", "ju");
    assertThat(texts("(株)ヴェルリンド", Subject.ORGANISATION)).containsExactly("verurindo");
  }

  @Test
  void abbreviatedWordsOfBusinessAreReadInFull() {
    assertThat(texts("VERLIND COMM TECH SRVCES", Subject.ORGANISATION))
        .containsExactly("verlind", "communication", "technology", "service");
  }

  @Test
  void charactersThatCannotBeSeenVanish() {
    assertThat(texts("Ver\u200blin\u202ed\u0000 Tomas", Subject.PERSON))
        .containsExactly("verlind", "tomas");
  }

  @Test
  void hangulIsReadInTheMannersOfSouthAndNorth() {
    List<Reading> readings = Normaliser.read("이정호", Subject.PERSON).readings();
    assertThat(readings).extracting(Reading::plain).containsExactly("leejongho", "richongho");
  }

  @Test
  void aFamilyNameThatSoundsLikeATitleInHanIsNoTitle() {
    assertThat(Normaliser.read("Yang Shi", Subject.PERSON).readings().getFirst().parts())
        .extracting(Part::role)
        .containsOnly(Role.CORE);
  }

  @Test
  void aTitleBehindANameInHanIsLeftOut() {
    Reading bare = Normaliser.read("北野岬", Subject.PERSON).readings().getFirst();
    for (String title : List.of("様", "氏", "先生", "博士", " 大統領")) {
      assertThat(Normaliser.read("北野岬" + title, Subject.PERSON).readings().getFirst().joined())
          .isEqualTo(bare.joined());
    }
    assertThat(Normaliser.read("李氏", Subject.PERSON).readings().getFirst().joined())
        .as("what is left must still be a name")
        .isEqualTo("李氏");
  }

  @Test
  void wadeGilesIsReadAsPinyinToo() {
    assertThat(Normaliser.read("Hsu Tzu-lien", Subject.PERSON).readings())
        .extracting(Reading::plain)
        .contains("xuzilian");
  }

  @Test
  void theVersionNamesTheTables() {
    assertThat(Normaliser.version()).matches("[0-9]+-[0-9a-f]{12}");
  }

  @Test
  void hostileNamesAreReadInBoundedTime() {
    Random random = new Random(3);
    for (Subject subject : Subject.values()) {
      assertThat(Normaliser.read("ab ".repeat(10_000), subject).readings()).isNotEmpty();
      assertThat(Normaliser.read("", subject).readings()).isEmpty();
      assertThat(Normaliser.read("\u0000\u202e \ud800", subject).readings()).isEmpty();
      for (int round = 0; round < 2000; round++) {
        Normaliser.read(noise(random), subject);
      }
    }
  }

  private static String noise(Random random) {
    int[] starts = {
      0x0, 0x20, 0xc0, 0x300, 0x400, 0x600, 0x900, 0x200b, 0x3040, 0x4e00, 0xac00, 0xd800
    };
    StringBuilder noise = new StringBuilder();
    for (int length = random.nextInt(24); length > 0; length--) {
      noise.append((char) (starts[random.nextInt(starts.length)] + random.nextInt(0x60)));
    }
    return noise.toString();
  }
}

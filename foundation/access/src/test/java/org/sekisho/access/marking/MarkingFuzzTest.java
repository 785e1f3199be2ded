package org.sekisho.access.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.sekisho.access.Label;
import org.sekisho.access.LabelText;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;

/** Pieces of markings thrown together: each is read or refused, and what is read is kept. */
class MarkingFuzzTest {

  private static final Place CELL = new Place("fuzz", 1, 1, "");

  private static final List<String> PIECES =
      List.of(
          "US ",
          "UK ",
          "TOP SECRET",
          "SECRET",
          "CONFIDENTIAL",
          "UNCLASSIFIED",
          "CUI",
          "NATO ",
          "COSMIC ",
          "OFFICIAL",
          "-SENSITIVE",
          " ATOMAL",
          " RELEASABLE TO ",
          "REL TO ",
          "//",
          "//",
          "/",
          "SI",
          "TK",
          "HCS-P",
          "SAR-X",
          "RD",
          "FGI GBR",
          "ORCON",
          "NOFORN",
          "IMCON",
          "LES",
          "SP-EXPT",
          "PRVCY",
          "FED ONLY",
          "USA",
          "JPN",
          "FVEY",
          ", ",
          " UK EYES ONLY",
          "UE/EU ",
          "RESTREINT ",
          "RESTRICTED",
          "特定秘密",
          "重要経済安保情報",
          "極秘",
          "秘",
          "取扱注意",
          "関係者限り",
          "（",
          "）",
          "・",
          " ",
          "TLP:",
          "RED",
          "AMBER",
          "+STRICT",
          "(",
          ")",
          "S",
          "NF",
          "ß",
          "İ",
          "\uD83D",
          "\u0000",
          "\u202E",
          "　",
          "Ａ");

  private static String marking(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder marking = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      marking.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return marking.toString();
  }

  @Test
  void whateverIsWrittenIsReadOrRefusedWithAPlaceInIt() {
    for (long seed = 0; seed < 30_000; seed++) {
      String marking = marking(seed);
      for (Problem problem : Markings.read(marking, CELL).problems()) {
        assertThat(problem.place().column())
            .as("seed " + seed + " " + problem)
            .isBetween(1, marking.length() + 1);
      }
    }
  }

  @Test
  void whatIsReadIsPrintedAndReadAgain() {
    int read = 0;
    for (long seed = 0; seed < 15_000; seed++) {
      for (Notation notation : Notation.values()) {
        if (notation.read(marking(seed), CELL) instanceof Checked.Sound<Label>(Label label)) {
          read++;
          kept(notation, label, "seed " + seed + " " + notation);
        }
      }
    }
    assertThat(read).as("markings that were read").isGreaterThan(400);
  }

  private static void kept(Notation notation, Label label, String which) {
    String banner = notation.banner(label).orElseThrow(() -> new AssertionError(which));
    assertThat(notation.read(banner, CELL).orThrow()).as(which).isEqualTo(label);
    String portion = notation.portion(label).orElseThrow(() -> new AssertionError(which));
    assertThat(notation.read(portion, CELL).orThrow()).as(which).isEqualTo(label);
    assertThat(LabelText.read(LabelText.write(label), CELL).orThrow()).isEqualTo(label);
  }

  @Test
  void whatIsPrintedIsNeverLessStrictThanTheJoin() {
    Label last = Label.PUBLIC;
    for (long seed = 0; seed < 5_000; seed++) {
      if (Markings.read(marking(seed), CELL) instanceof Checked.Sound<Label>(Label label)) {
        Label join = label.join(last);
        Markings.banner(join)
            .flatMap(banner -> notation(banner, join))
            .ifPresent(again -> assertThat(again.dominates(label)).isTrue());
        last = label;
      }
    }
  }

  private static Optional<Label> notation(String banner, Label join) {
    for (Notation notation : Notation.values()) {
      if (notation.banner(join).filter(banner::equals).isPresent()) {
        return Optional.of(notation.read(banner, CELL).orThrow());
      }
    }
    return Optional.empty();
  }
}

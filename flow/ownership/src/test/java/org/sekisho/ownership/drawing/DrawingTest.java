package org.sekisho.ownership.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.sekisho.ownership.Register;
import org.sekisho.terms.Language;
import org.xml.sax.InputSource;

class DrawingTest {

  @Test
  void thePictureSaysInWordsWhatItShows() {
    Register register = Register.of("A B 60; P A 25-50; B B 5");
    assertThat(OwnersDrawing.svg(register.votes(), register.number("B"), Language.EN))
        .contains("Owners of B", "A holds 60% of B.", "P holds 25–50% of A.", "B holds 5% of B.");
    assertThat(OwnersDrawing.svg(register.votes(), register.number("B"), Language.JA))
        .contains("Bの所有者", "AがBの60%を保有。");
  }

  @Test
  void namesCannotBecomeMarkup() throws Exception {
    Register register = Register.of("<script>&\" B 60; B B 10");
    String svg = OwnersDrawing.svg(register.votes(), register.number("B"), Language.EN);
    assertThat(svg).doesNotContain("<script");
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    assertThat(OwnersDot.of(register.votes(), register.number("B")))
        .contains("\"<script>&\\\"\" -> \"B\" [label=\"60%\"]");
  }

  @Test
  void moreOwnersThanHaveRoomAreCounted() {
    String many =
        IntStream.range(0, 90).mapToObj(i -> "P" + i + " C 1").collect(Collectors.joining("; "));
    Register register = Register.of(many);
    assertThat(OwnersDrawing.svg(register.votes(), register.number("C"), Language.EN))
        .contains("30 more are not drawn");
  }
}

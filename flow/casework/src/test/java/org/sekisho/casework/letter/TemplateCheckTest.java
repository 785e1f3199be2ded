package org.sekisho.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Problem;

final class TemplateCheckTest {

  private static final String SOUND =
      """
      letter: toy
      title: {en: "Toy", ja: "玩具"}
      use: {en: "never", ja: "使用しない。"}
      slots:
        thing: {type: text, label: {en: "it", ja: "物"}}
        maybe: {type: date, optional: yes, label: {en: "day", ja: "日"}}
        many: {type: list, label: {en: "all", ja: "全て"}}
      grounds:
        power: {en: "the provision", ja: "規定"}
      body:
        - say:
            - {en: "See {thing}.", ja: "{thing}を見よ。", ground: power}
            - {en: "By {maybe}.", ja: "{maybe}まで。", ground: power, when: maybe}
      particulars:
        - heading: {en: "All", ja: "全て"}
          each: many
          ground: power
      """;

  @ParameterizedTest(name = "{0} for {1} is {2}")
  @CsvSource({
    "See {thing}, See {thong}, letter.template.ground|letter.template.languages",
    "{thing}を, 物を, letter.template.languages",
    "'ground: power, when: maybe', ground: power, letter.template.unguarded",
    "'each: many', each: thing, letter.template.list|letter.template.unused",
    "'many: {type', 'more: {type: text, label: {en: a, ja: b}}\n  many: {type',"
        + " letter.template.unused",
    "'\"{thing}を見よ。\", ground: power', '\"{thing}を見よ。\", ground: force', letter.template.ground",
    "never, never, ''",
  })
  void whatIsWrongInATemplateIsFound(String from, String to, String codes) {
    String text = SOUND.replace(from, to);
    List<String> found =
        TemplateReader.read("toy.yaml", text.getBytes(StandardCharsets.UTF_8), ContentHash.of(text))
            .problems()
            .stream()
            .map(Problem::code)
            .distinct()
            .sorted()
            .toList();
    assertThat(String.join("|", found)).isEqualTo(codes);
  }
}

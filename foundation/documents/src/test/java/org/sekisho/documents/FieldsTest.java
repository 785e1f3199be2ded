package org.sekisho.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Problems;

class FieldsTest {

  private final Problems problems = new Problems();

  private Fields fields(String yaml) {
    Node root = YamlReader.read("f.yaml", yaml.getBytes(StandardCharsets.UTF_8)).orThrow();
    return Fields.of(root, problems);
  }

  private List<String> told() {
    return problems.inOrder().stream()
        .map(each ->
            each.code()
                + " "
                + each.place().line()
                + ":"
                + each.place().column()
                + " "
                + each.place().field())
        .toList();
  }

  @Test
  void aMissingFieldIsToldAtItsMapping() {
    Fields fields = fields("a: 1\n");
    fields.requiredString("b");
    assertThat(told()).containsExactly("document.field.missing 1:1 b");
  }

  @Test
  void aFieldNobodyAskedForIsToldWithTheNameItMayMean() {
    Fields fields = fields("jurisdicton: JP\n");
    fields.string("jurisdiction");
    fields.close();
    assertThat(told()).containsExactly("document.field.unknown 1:1 jurisdicton");
    assertThat(problems.inOrder().getFirst().help().en()).contains("`jurisdiction`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-29", "2021-13-01", "2021-2-3", "29.02.2020", "tomorrow", "''"})
  void aDayThatIsNotInTheCalendarIsToldAtItsValue(String day) {
    assertThat(fields("date: " + day).date("date")).isEmpty();
    assertThat(told()).containsExactly("document.value 1:7 date");
  }

  @Test
  void theTwentyNinthOfFebruaryExistsInALeapYear() {
    assertThat(fields("date: 2020-02-29").date("date")).contains(LocalDate.of(2020, 2, 29));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsTold() {
    assertThat(fields("in_force: {from: 2020-06-07, to: 2020-06-06}").period("in_force")).isEmpty();
    assertThat(told()).containsExactly("document.period.reversed 1:30 in_force.to");
  }

  @Test
  void aTextNeedsBothLanguages() {
    fields("title: {en: only}").requiredText("title");
    assertThat(told()).containsExactly("document.field.missing 1:8 title.ja");
  }

  @Test
  void aWordOutsideAListIsTold() {
    assertThat(fields("confidence: certain").oneOf("confidence", Confidence.class)).isEmpty();
    assertThat(told()).containsExactly("document.value 1:13 confidence");
  }

  @Test
  void aValueOfTheWrongKindIsTold() {
    Fields fields = fields("a: [1]\nb: 1\nc: {d: 1}\n");
    fields.string("a");
    fields.list("b");
    fields.list("c");
    fields.children("a");
    assertThat(told())
        .contains("document.kind 1:4 a", "document.kind 2:4 b", "document.kind 3:4 c")
        .hasSize(4);
  }

  @Test
  void theNearestWordIsOfferedOnlyWhereItIsNear() {
    assertThat(Nearest.to("target.lsited", List.of("target.listed", "x")))
        .contains("target.listed");
    assertThat(Nearest.to("weather", List.of("target.listed"))).isEmpty();
  }

  @Test
  void whatAUserWroteIsShownShortAndHarmless() {
    assertThat(Brief.of("\u001b[31mred")).isEqualTo("\uFFFD[31mred");
    assertThat(Brief.of("x".repeat(100))).hasSize(61).endsWith("…");
    assertThat(Brief.of("a\u202eb")).isEqualTo("a\uFFFDb");
  }
}

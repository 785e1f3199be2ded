package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

/** A person with a purchase to make asks whether it may be made. */
final class DecideTest {

  private static final String CHIP_MAKER = sample("fund-buys-chip-maker-2020-06-07");

  @Test
  void theOutcomeComesFirstThenWhatFollowsFromIt() {
    Call call = decide(CHIP_MAKER);
    assertThat(call.exit()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out()).startsWith("REPORT AFTERWARDS\n");
    assertThat(call.out())
        .containsSubsequence("\nAnswers\n", "\nDeadlines\n", "\nGrounds\n", "\nLaw used\n");
  }

  @Test
  void theSamePurchaseADayEarlierFallsUnderTheOldLaw() {
    String before = decide(CHIP_MAKER, "--on", "2020-06-06").out();
    String after = decide(CHIP_MAKER, "--on", "2020-06-07").out();
    assertThat(before).contains("act on 2020-06-06", "2020-05-08..2020-06-06");
    assertThat(after).contains("act on 2020-06-07", "2020-06-07..2020-07-14");
    assertThat(after.lines().findFirst()).isNotEqualTo(before.lines().findFirst());
  }

  @Test
  void theSameMatterHasTheSameBytesInEveryFormat() {
    for (String format : new String[] {"text", "json", "html"}) {
      String once = decide(CHIP_MAKER, "--format", format).out();
      assertThat(decide(CHIP_MAKER, "--format", format).out()).isEqualTo(once);
      assertThat(once).endsWith("\n").doesNotContain("\r");
    }
  }

  @Test
  void thePageStandsAloneAndSpeaksTheLanguageOfTheReader() {
    Call page = Call.in(Language.JA, "decide", CHIP_MAKER, "--format", "html");
    assertThat(page.out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"ja\">")
        .contains("事後報告", "外国為替及び外国貿易法")
        .doesNotContain("<script", " src=", " href=");
  }

  @Test
  void whatAPersonWroteIsNeverMarkup(@TempDir Path folder) {
    Path matter =
        Written.in(
            folder, "gate: investment\ntitle: <script>x</script>\ndate: 2026-01-01\nanswers: {}\n");
    Call page = Call.of("decide", matter.toString(), "--format", "html");
    assertThat(page.out()).doesNotContain("<script>").contains("&lt;script&gt;");
  }

  @Test
  void theJsonIsTheSameWhateverTheLanguageOfTheReader() {
    String known = "2026-11-23";
    String[] asked = {"decide", CHIP_MAKER, "--format", "json", "--known-on", known};
    assertThat(Call.in(Language.JA, asked).out()).isEqualTo(Call.of(asked).out());
  }

  @Test
  void anOpenMatterEndsWithThreeAndTellsWhatToAskNext(@TempDir Path folder) {
    Path matter = Written.in(folder, "gate: investment\ntitle: x\ndate: 2026-01-01\nanswers: {}\n");
    Call call = decide(matter.toString());
    assertThat(call.exit()).isEqualTo(3);
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .startsWith("UNDECIDED; STILL POSSIBLE: ")
        .containsSubsequence("\nStill to ask\n", "? ", "[act.kind]");
  }

  @Test
  void whoDoesNotKnowAFactIsToldWhatFollowsEitherWay() {
    Call call = decide(sample("fund-does-not-know-its-duties"));
    assertThat(call.exit()).isEqualTo(3);
    assertThat(call.out()).containsSubsequence("\nIt depends\n", "if ", " → ");
  }

  @Test
  void factsThatCannotAllBeSoAreToldTogether(@TempDir Path folder) {
    Path matter =
        Written.in(
            folder,
            """
            gate: road
            title: x
            date: 2026-01-01
            answers:
              load.guns: 0
              carrier.pass: yes
            """);
    Call call = Toy.call("decide", matter.toString());
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    assertThat(call.problems())
        .singleElement()
        .asString()
        .contains("[matter.contradiction]", "`carrier.pass, load.guns` cannot all be so");
  }

  @Test
  void anOptionThatIsNotThereIsTold() {
    Call call = Call.of("decide", CHIP_MAKER, "--format", "pdf");
    assertThat(call.exit()).isEqualTo(2);
    assertThat(call.problems())
        .singleElement()
        .asString()
        .contains("[command.argument.unreadable]", "`pdf`", "`text`, `json`, `html`");
  }

  private static Call decide(String matter, String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "decide";
    all[1] = matter;
    all[2] = "--known-on";
    all[3] = "2026-11-23";
    System.arraycopy(more, 0, all, 4, more.length);
    return Call.of(all);
  }

  private static String sample(String story) {
    return Call.ROOT.resolve("samples/" + story + "/matter.yaml").toString();
  }
}

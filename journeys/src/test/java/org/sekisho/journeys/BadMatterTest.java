package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

/** Whoever writes a matter that cannot be read is told where, what and how to mend it. */
final class BadMatterTest {

  private static final String HEAD = "gate: investment\ntitle: x\ndate: 2026-04-10\nanswers:\n";

  @TempDir private Path folder;

  @Test
  void anUnknownFactIsToldWithTheNearestOne() {
    assertThat(refused(HEAD + "  holding.afer: 5 %\n"))
        .singleElement()
        .asString()
        .contains(":5:17 (", "[matter.fact.unknown]", "`holding.afer`", "mean `holding.after`?");
  }

  @Test
  void aValueOfTheWrongTypeIsTold() {
    assertThat(refused(HEAD + "  act.sanctions: 17\n"))
        .singleElement()
        .asString()
        .contains(":5:18 (", "[matter.value]", "`17`", "yes, no or unknown");
  }

  @Test
  void aListWhereOneValueBelongsIsTold() {
    assertThat(refused(HEAD + "  act.sanctions: [yes, no]\n"))
        .singleElement()
        .asString()
        .contains(":5:18 (", "[matter.value]", "more than one value");
  }

  @Test
  void aDayThatTheCalendarDoesNotHaveIsTold() {
    assertThat(refused(HEAD.replace("2026-04-10", "2026-02-30") + "  act.sanctions: no\n"))
        .singleElement()
        .asString()
        .contains(":3:7 (date)", "[document.value]", "`2026-02-30`");
  }

  @Test
  void aShareOfMoreThanTheWholeIsTold() {
    assertThat(refused(HEAD + "  holding.after: 100.0001 %\n"))
        .singleElement()
        .asString()
        .contains(":5:18 (", "[matter.value]", "`100.0001 %`", "from 0 % to 100 %");
  }

  @Test
  void aFactAnsweredTwiceIsTold() {
    assertThat(refused(HEAD + "  act.sanctions: no\n  act.sanctions: yes\n"))
        .singleElement()
        .asString()
        .contains(":6:3: ", "[document.key.twice]", "`act.sanctions`");
  }

  @Test
  void allMistakesAreToldAtOnceInTheOrderOfTheFile() {
    String matter =
        HEAD.replace("2026-04-10", "2026-02-30")
            + "  holding.afer: 5 %\n  act.sanctions: 17\n  holding.after: 101 %\nhelp: me\n";
    assertThat(refused(matter))
        .extracting(line -> line.substring(line.indexOf('[') + 1, line.indexOf(']')))
        .containsExactly(
            "document.value",
            "matter.fact.unknown",
            "matter.value",
            "matter.value",
            "document.field.unknown");
  }

  @Test
  void fiftyMegabytesAreNotRead() throws IOException {
    Path file = folder.resolve("matter.yaml");
    byte[] line = "# all work and no play\n".getBytes(StandardCharsets.UTF_8);
    byte[] much = new byte[50 << 20];
    for (int i = 0; i < much.length; i++) {
      much[i] = line[i % line.length];
    }
    Files.write(file, much);
    assertThat(refusedFile(file))
        .singleElement()
        .asString()
        .contains("[document.size]", "52428800", "1048576");
  }

  @Test
  void aliasesThatWouldGrowWithoutEndAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(refused(bomb.toString()))
        .isNotEmpty()
        .allMatch(line -> line.contains("[document.a"));
  }

  @Test
  void aTagThatNamesAClassIsRefused() {
    String tag = "!!javax.script.ScriptEngineManager [!!java.net.URL ['http://example.org']]";
    assertThat(refused(HEAD + "  act.sanctions: " + tag + "\n"))
        .isNotEmpty()
        .allMatch(line -> line.contains("[document.tag]"))
        .first()
        .asString()
        .contains(":5:18");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThat(refusedFile(folder.resolve("nowhere.yaml")))
        .singleElement()
        .asString()
        .contains("nowhere.yaml: [document.missing]");
  }

  @Test
  void aFolderInPlaceOfAFileIsTold() {
    assertThat(refusedFile(folder)).singleElement().asString().contains("[document.missing]");
  }

  @Test
  void aDayBeforeTheLawReachesBackIsTold() {
    assertThat(refused(HEAD.replace("2026-04-10", "1990-01-01") + "  act.sanctions: no\n"))
        .singleElement()
        .asString()
        .contains("(date)", "[decision.law.none]", "1990-01-01", "sekisho law list");
  }

  @Test
  void aGateThatIsNotThereIsTold() {
    assertThat(refused(HEAD.replace("investment", "investmint")))
        .first()
        .asString()
        .contains(":1:1 (gate)", "[matter.gate.unknown]", "did you mean `investment`?");
  }

  private List<String> refused(String matter) {
    return refusedFile(Written.in(folder, matter));
  }

  /** In both languages: exit 2, nothing on the output, as many problems, no stack trace. */
  private static List<String> refusedFile(Path file) {
    Call english = Call.of("decide", file.toString());
    Call japanese = Call.in(Language.JA, "decide", file.toString());
    for (Call call : List.of(english, japanese)) {
      assertThat(call.exit()).isEqualTo(2);
      assertThat(call.out()).isEmpty();
      assertThat(call.err()).doesNotContain("\tat ", "Exception", "internal.fault");
    }
    assertThat(japanese.problems()).hasSameSizeAs(english.problems());
    assertThat(japanese.problems()).allMatch(line -> line.endsWith("。"));
    assertThat(japanese.err()).contains("問題が" + english.problems().size() + "件あります");
    return english.problems();
  }
}

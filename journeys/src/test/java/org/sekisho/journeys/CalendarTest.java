package org.sekisho.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.terms.Language;

/** A person asks what the law will be, and takes the law book home. */
final class CalendarTest {

  private static Call calendar(Language language, String... more) {
    String[] asked = {"law", "calendar", "--from", "2026-11-01", "--to", "2027-05-31"};
    String[] all = new String[asked.length + more.length];
    System.arraycopy(asked, 0, all, 0, asked.length);
    System.arraycopy(more, 0, all, asked.length, more.length);
    return Call.in(language, all);
  }

  @Test
  void theDaysThatAreWaitedForAreThereInTheirOrder() {
    Call call = calendar(Language.EN);
    assertThat(call.exit()).isZero();
    assertThat(call.out())
        .containsSubsequence(
            "2026-11-10  United States: export administration",
            "applies again: ",
            "needs a legal check",
            "2027-01-04  Japan: screening of inward investment",
            "comes into force: ",
            "2027-05-15  United States: information and communications technology supply chain",
            "must be renewed by this day: ");
  }

  @Test
  void aGateAndARegimeNarrowIt() {
    assertThat(calendar(Language.JA, "--gate", "investment").out())
        .contains("2027年1月4日　日本：対内直接投資等の審査")
        .doesNotContain("輸出管理");
    assertThat(calendar(Language.EN, "--regime", "us-icts").out())
        .startsWith("2027-05-15  United States");
  }

  @Test
  void programsReadItAsJsonAndAsICalendar() {
    assertThat(calendar(Language.EN, "--format", "json", "--regime", "us-icts").out())
        .contains("\"format\" : \"sekisho/law-calendar/1\"", "\"kind\" : \"renewal\"");
    assertThat(calendar(Language.EN, "--format", "ics", "--regime", "us-icts").out())
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("UID:20270515-us-icts@law.sekisho.org\r\n");
  }

  @Test
  void aGateThatIsNotThereAndDaysInTheWrongOrderAreTold() {
    Call gate = calendar(Language.EN, "--gate", "investmnet");
    assertThat(gate.exit()).isEqualTo(2);
    assertThat(gate.problems()).singleElement().asString().contains("investment");
    Call days = Call.of("law", "calendar", "--from", "2027-01-01", "--to", "2026-01-01");
    assertThat(days.exit()).isEqualTo(2);
    assertThat(days.err()).contains("law.calendar.backwards");
  }

  @Test
  void aRuleThatADecisionNamesIsAPageOfTheBook(@TempDir Path folder) throws IOException {
    Path book = folder.resolve("law-book");
    String[] print = {"law", "book", "--out", book.toString(), "--on", "2026-11-24"};
    assertThat(Call.of(print).exit()).isZero();
    Path story = Call.ROOT.resolve("samples/bank-buys-power-company");
    for (String file : new String[] {"decision.txt", "decision.ja.txt"}) {
      String address =
          Files.readAllLines(story.resolve(file)).stream()
              .filter(line -> line.contains("law-book/"))
              .map(line -> line.substring(line.indexOf("law-book/")))
              .findFirst()
              .orElseThrow();
      assertThat(folder.resolve(address)).isRegularFile();
    }
  }
}

package org.sekisho.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sekisho.law.differential.TestLaws;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;

/** What Sekisho writes, another program reads (ical4j), and it is what was meant. */
class CalendarFileTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
  private static final Text AWKWARD =
      Text.of(
          "a, b; c \\ d\nand a long line ".repeat(9).strip(),
          "一、二；三\\四, 五; 六\n".repeat(20).strip());

  private static List<CalendarEntry> entries() {
    CalendarPart part =
        new CalendarPart(
            CalendarPart.Kind.BEGINS,
            AWKWARD,
            Optional.of(AWKWARD),
            Optional.of("open"),
            List.of(new Citation("edict", "1")),
            Confidence.LOW,
            Optional.of(AWKWARD));
    return List.of(new CalendarEntry(DAY, TestLaws.bridge(), List.of(part)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anotherProgramReadsTheEventAsItWasMeant(Language language)
      throws IOException, ParserException {
    String file = CalendarFile.of(entries(), language, DAY);
    Calendar calendar = new CalendarBuilder().build(new StringReader(file));
    assertThat(calendar.validate().hasErrors()).isFalse();
    VEvent event = (VEvent) calendar.getComponents("VEVENT").getFirst();
    assertThat(event.getUid().orElseThrow().getValue())
        .isEqualTo("20261110-bridge@law.sekisho.org");
    assertThat(event.getDateTimeStart().getDate()).isEqualTo(DAY);
    assertThat(event.getSummary().getValue()).endsWith(AWKWARD.in(language));
    assertThat(event.getDescription().getValue()).contains(AWKWARD.in(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLineHasMoreThan75OctetsAndEachEndsAsTheStandardSays(Language language) {
    String file = CalendarFile.of(entries(), language, DAY);
    assertThat(file).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("(?<!\r)\n");
    assertThat(file.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void theSameLawGivesTheSameBytes() {
    assertThat(CalendarFile.of(entries(), Language.JA, DAY))
        .isEqualTo(CalendarFile.of(entries(), Language.JA, DAY));
  }
}

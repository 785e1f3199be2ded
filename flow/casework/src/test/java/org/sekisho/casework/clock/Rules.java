package org.sekisho.casework.clock;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.sekisho.calendar.Calendars;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.documents.Fields;
import org.sekisho.documents.YamlReader;
import org.sekisho.law.pack.ClockReader;
import org.sekisho.terms.Problems;

/** Rules and events as tests write them. */
final class Rules {

  private static final String HEAD =
      "id: tried\ntitle: {en: tried, ja: 試行}\ncite: [{law: tried}]\nconfidence: high\n";

  private Rules() {}

  /** A rule from the fields of a clock, divided by {@code |}. */
  static ClockRule of(String fields) {
    String text = HEAD + fields.replace(" | ", "\n") + "\n";
    Problems problems = new Problems();
    Fields read =
        Fields.of(
            YamlReader.read("rule", text.getBytes(StandardCharsets.UTF_8)).orThrow(), problems);
    ClockRule rule = ClockRule.of(new ClockReader(problems).read(read));
    problems.check(() -> rule).orThrow();
    return rule;
  }

  /** Events as {@code start 2026-04-10T09:00+09:00; answer 2026-04-12T09:00+09:00}. */
  static List<ClockEvent> events(String text) {
    return Arrays.stream(text.split("; ", -1))
        .map(each -> each.split(" ", -1))
        .map(words -> new ClockEvent(words[0], instant(words[1])))
        .toList();
  }

  static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  static WorkingDays days(ClockRule rule, Instant known) {
    return rule.counting().calendar().flatMap(Calendars::named).orElseThrow().asKnownAt(known);
  }

  static ClockReading read(ClockRule rule, List<ClockEvent> events, Instant now) {
    return Clocks.read(rule, events, days(rule, now), now);
  }
}

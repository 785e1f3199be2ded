package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads {@code clocks.yaml}: statutory periods as data. */
final class ClockReader {

  private final Problems problems;

  ClockReader(Problems problems) {
    this.problems = problems;
  }

  Map<String, Clock> read(Optional<Fields> file) {
    Map<String, Clock> clocks = new LinkedHashMap<>();
    file.ifPresent(fields -> {
      for (Node node : fields.list("clocks")) {
        Fields each = Fields.of(node, problems);
        Clock clock = clock(each);
        if (clocks.put(clock.id(), clock) != null) {
          PackProblems.twice(problems, each.placeOf("id"), clock.id());
        }
      }
      fields.close();
    });
    return clocks;
  }

  private Clock clock(Fields fields) {
    Clock clock =
        new Clock(
            fields.requiredString("id"),
            fields.requiredText("title"),
            fields.oneOf("kind", Clock.Kind.class).orElse(Clock.Kind.DUE),
            fields.requiredString("starts"),
            length(fields),
            fields.oneOf("direction", Clock.Direction.class).orElse(Clock.Direction.AFTER),
            fields.oneOf("first_day", Clock.FirstDay.class).orElse(Clock.FirstDay.EXCLUDED),
            CitationReader.read(fields, problems),
            fields.oneOf("confidence", Confidence.class).orElse(Confidence.LOW),
            fields.text("check"),
            fields.period("in_force").orElse(Period.from(LocalDate.EPOCH)),
            fields.string("authority"),
            fields.string("extends"));
    fields.close();
    return clock;
  }

  private Clock.Length length(Fields fields) {
    String text = fields.requiredString("length");
    String[] words = text.strip().split("\\s+", -1);
    if (words.length == 2 && words[0].matches("\\d{1,4}")) {
      String unit = words[1].endsWith("s") ? words[1] : words[1] + "s";
      for (Clock.Unit known : Clock.Unit.values()) {
        if (known.name().toLowerCase(Locale.ROOT).equals(unit)) {
          return new Clock.Length(Integer.parseInt(words[0]), known);
        }
      }
    }
    problems.add(
        "law.clock.length",
        fields.placeOf("length"),
        Text.of("`" + text + "` is no length of time", "`" + text + "`は期間ではありません"),
        Text.of(
            "write a number and days, business_days, months or years",
            "数と days、business_days、months、years のいずれかを書いてください"));
    return new Clock.Length(0, Clock.Unit.DAYS);
  }
}

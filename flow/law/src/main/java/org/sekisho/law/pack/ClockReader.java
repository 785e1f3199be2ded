package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sekisho.calendar.FirstDay;
import org.sekisho.calendar.Length;
import org.sekisho.calendar.Unit;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problems;

/** Reads statutory periods as data: {@code clocks.yaml}, or the same fields in another document. */
public final class ClockReader {

  private final Problems problems;

  public ClockReader(Problems problems) {
    this.problems = problems;
  }

  Map<String, Clock> read(Optional<Fields> file) {
    Map<String, Clock> clocks = new LinkedHashMap<>();
    file.ifPresent(fields -> {
      CountingReader counting =
          new CountingReader(problems, CountingReader.calendar(fields, problems));
      for (Node node : fields.list("clocks")) {
        Fields each = Fields.of(node, problems);
        Clock clock = clock(each, counting);
        if (clocks.put(clock.id(), clock) != null) {
          PackProblems.twice(problems, each.placeOf("id"), clock.id());
        }
      }
      fields.close();
    });
    return clocks;
  }

  /** One clock that stands among other things. */
  public Clock read(Fields fields) {
    return clock(fields, new CountingReader(problems, Optional.empty()));
  }

  private Clock clock(Fields fields, CountingReader counting) {
    Clock clock =
        new Clock(
            fields.requiredString("id"),
            fields.requiredText("title"),
            fields.oneOf("kind", Clock.Kind.class).orElse(Clock.Kind.DUE),
            fields.requiredString("starts"),
            CountingReader.length(fields, "length", problems).orElseGet(() -> none(fields)),
            fields.oneOf("direction", Clock.Direction.class).orElse(Clock.Direction.AFTER),
            fields.oneOf("first_day", FirstDay.class).orElse(FirstDay.EXCLUDED),
            CitationReader.read(fields, problems),
            fields.oneOf("confidence", Confidence.class).orElse(Confidence.LOW),
            fields.text("check"),
            fields.period("in_force").orElse(Period.from(LocalDate.EPOCH)),
            fields.string("authority"),
            fields.string("extends"),
            counting.read(fields),
            fields.placeOf("id"));
    fields.close();
    return clock;
  }

  private static Length none(Fields fields) {
    fields.requiredString("length");
    return new Length(0, Unit.DAYS);
  }
}

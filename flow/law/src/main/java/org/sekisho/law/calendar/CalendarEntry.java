package org.sekisho.law.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Text;

/** All that happens to one regime on one day. */
public record CalendarEntry(LocalDate day, Regime regime, List<CalendarPart> parts) {

  public CalendarEntry {
    parts = List.copyOf(parts);
  }

  /** The least of its parts' confidence. */
  public Confidence confidence() {
    return parts.stream()
        .map(CalendarPart::confidence)
        .max(Comparator.naturalOrder())
        .orElse(Confidence.LOW);
  }

  /**
   * What kinds of things happen, with their counts: "3 come into force" told as "comes into force
   * (3)".
   */
  public Text summary() {
    Map<CalendarPart.Kind, Long> counts = new EnumMap<>(CalendarPart.Kind.class);
    parts.forEach(part -> counts.merge(part.kind(), 1L, Long::sum));
    List<Text> kinds =
        Arrays.stream(CalendarPart.Kind.values())
            .filter(counts::containsKey)
            .map(kind -> counted(kind.title(), counts.getOrDefault(kind, 0L)))
            .toList();
    return Text.of(
        kinds.stream().map(Text::en).collect(Collectors.joining(", ")),
        kinds.stream().map(Text::ja).collect(Collectors.joining("、")));
  }

  private static Text counted(Text title, long count) {
    return count == 1
        ? title
        : Text.of(title.en() + " (" + count + ")", title.ja() + "（" + count + "件）");
  }
}

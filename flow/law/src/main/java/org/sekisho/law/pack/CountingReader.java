package org.sekisho.law.pack;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sekisho.calendar.Calendars;
import org.sekisho.calendar.FirstDay;
import org.sekisho.calendar.Length;
import org.sekisho.calendar.Roll;
import org.sekisho.calendar.Unit;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Nearest;
import org.sekisho.documents.Node;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads how a clock is counted. */
final class CountingReader {

  private static final Length NOTHING = new Length(0, Unit.DAYS);

  private static final int MOST = 1000;

  private final Problems problems;
  private final Optional<String> usual;

  /**
   * @param usual the calendar of clocks that name none
   */
  CountingReader(Problems problems, Optional<String> usual) {
    this.problems = problems;
    this.usual = usual;
  }

  Counting read(Fields fields) {
    return new Counting(
        calendar(fields, problems).or(() -> usual),
        fields.oneOf("roll", Roll.class).orElse(Roll.NONE),
        fields.node("cut_off").map(node -> cutOff(Fields.of(node, problems))),
        fields.strings("ends"),
        fields.list("suspensions").stream().map(this::suspension).toList(),
        fields.node("extension").map(node -> extension(Fields.of(node, problems))),
        fields.oneOf("consequence", Counting.Consequence.class).orElse(Counting.Consequence.NONE));
  }

  /** The calendar that fields name, if it is one that ships. */
  static Optional<String> calendar(Fields fields, Problems problems) {
    Optional<String> name = fields.string("calendar");
    if (name.isEmpty() || Calendars.names().contains(name.get())) {
      return name;
    }
    String given = Brief.of(name.get());
    problems.add(
        "law.clock.calendar",
        fields.placeOf("calendar"),
        Text.of("there is no calendar `" + given + "`", "暦`" + given + "`はありません"),
        Nearest.hint(
            name.get(),
            Calendars.names(),
            Text.of(
                "the calendars are: " + String.join(", ", Calendars.names()),
                "使える暦：" + String.join("、", Calendars.names()))));
    return Optional.empty();
  }

  /** A length of time, where the field is there. */
  static Optional<Length> length(Fields fields, String name, Problems problems) {
    return fields
        .string(name)
        .map(text -> {
          Optional<Length> length = Length.parse(text);
          if (length.isEmpty()) {
            String given = Brief.of(text);
            problems.add(
                "law.clock.length",
                fields.placeOf(name),
                Text.of("`" + given + "` is no length of time", "`" + given + "`は期間ではありません"),
                Length.FORM);
          }
          return length.orElse(NOTHING);
        });
  }

  private Counting.CutOff cutOff(Fields fields) {
    LocalTime time = parsed(fields, "time", LocalTime::parse, "17:00").orElse(LocalTime.MAX);
    ZoneId zone = parsed(fields, "zone", ZoneId::of, "Asia/Tokyo").orElse(ZoneOffset.UTC);
    boolean closes = fields.truth("closes").orElse(false);
    fields.close();
    return new Counting.CutOff(time, zone, closes);
  }

  private <T> Optional<T> parsed(
      Fields fields, String name, Function<String, T> parser, String example) {
    String text = fields.requiredString(name);
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeException unreadable) {
      String given = Brief.of(text);
      problems.add(
          "law.clock.cut_off",
          fields.placeOf(name),
          Text.of(
              "`" + given + "` cannot be read as `" + name + "`",
              "`" + given + "`は`" + name + "`として読み取れません"),
          Text.of("write it as in " + example, example + "のように書いてください"));
      return Optional.empty();
    }
  }

  private Counting.Suspension suspension(Node node) {
    Fields fields = Fields.of(node, problems);
    Counting.Suspension suspension =
        new Counting.Suspension(
            fields.requiredString("from"),
            fields.requiredString("until"),
            fields.oneOf("days", Counting.Days.class).orElse(Counting.Days.WHOLE),
            fields.oneOf("first_day", FirstDay.class).orElse(FirstDay.INCLUDED),
            fields.oneOf("last_day", FirstDay.class).orElse(FirstDay.INCLUDED),
            fields.requiredText("title"),
            fields.text("check"));
    fields.close();
    return suspension;
  }

  private Counting.Extension extension(Fields fields) {
    Optional<Length> added = length(fields, "add", problems);
    Optional<Length> total = length(fields, "to", problems);
    if (added.isPresent() == total.isPresent()) {
      problems.add(
          "law.clock.extension",
          fields.place(),
          Text.of("an extension says either `add` or `to`", "延長には`add`又は`to`のいずれか一方を書く必要があります"),
          Text.of(
              "write how much is added, or the new length from the start",
              "加える長さ、又は始期からの新しい長さを書いてください"));
    }
    Counting.Extension extension =
        new Counting.Extension(
            fields.requiredString("event"),
            fields.string("by"),
            added.or(() -> total).orElse(NOTHING),
            added.isPresent() ? Counting.Measure.ADDED : Counting.Measure.TOTAL,
            length(fields, "notice", problems),
            fields.number("most").map(count -> Math.clamp(count, 1, MOST)).orElse(1));
    fields.close();
    return extension;
  }

  /** All events that a way of counting names. */
  static List<String> events(Counting counting) {
    return Stream.of(
            counting.ends().stream(),
            counting.suspensions().stream().flatMap(each -> Stream.of(each.from(), each.until())),
            counting.extension().map(Counting.Extension::event).stream())
        .flatMap(each -> each)
        .toList();
  }
}

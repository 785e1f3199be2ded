package org.sekisho.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads one rule of a calendar. A day of announcement counts from its beginning in UTC. */
public final class DayRuleReader {

  private final Set<String> sources;
  private final Problems problems;

  /** A reader for rules that cite instruments among {@code sources}. */
  public DayRuleReader(Set<String> sources, Problems problems) {
    this.sources = Set.copyOf(sources);
    this.problems = problems;
  }

  /** The rule, or nothing where its days cannot be read. */
  public Stream<DayRule> read(Node node) {
    Fields fields = Fields.of(node, problems);
    String id = fields.requiredString("id");
    Text title = fields.requiredText("title");
    Optional<Occurrence> on = on(fields);
    Substitute substitute = fields.oneOf("substitute", Substitute.class).orElse(Substitute.NONE);
    boolean worked = fields.truth("worked").orElse(false);
    Period inForce = fields.period("in_force").orElse(Period.from(LocalDate.EPOCH));
    Optional<Instant> announced = fields.date("announced").map(DayRuleReader::beginning);
    List<Moved> moved =
        fields.list("moved").stream().flatMap(each -> moved(Fields.of(each, problems))).toList();
    List<Citation> citations =
        fields.list("cite").stream().map(each -> citation(Fields.of(each, problems))).toList();
    Confidence confidence = fields.oneOf("confidence", Confidence.class).orElse(Confidence.HIGH);
    Optional<Text> check = fields.text("check");
    if (confidence != Confidence.HIGH && check.isEmpty()) {
      problems.add(
          "calendar.check.missing",
          fields.placeOf("check"),
          Text.of("a doubtful day needs a `check`", "確度がhighでない日には`check`が必要です"),
          Text.of("say what must be looked up", "確認すべき事項を書いてください"));
    }
    fields.close();
    return on.stream()
        .map(days ->
            new DayRule(
                id,
                title,
                days,
                substitute,
                worked,
                inForce,
                announced,
                moved,
                citations,
                confidence,
                check));
  }

  private Citation citation(Fields fields) {
    Citation citation = new Citation(fields.requiredString("law"), fields.string("at").orElse(""));
    if (!sources.contains(citation.instrument())) {
      problems.add(
          "calendar.source.unknown",
          fields.placeOf("law"),
          Text.of(
              "`" + Brief.of(citation.instrument()) + "` is not among the sources",
              "`" + Brief.of(citation.instrument()) + "`はsourcesにありません"),
          Text.of("add it to `sources`", "`sources`に追加してください"));
    }
    fields.close();
    return citation;
  }

  private static Stream<Moved> moved(Fields fields) {
    Optional<LocalDate> from = fields.requiredDate("from");
    Optional<LocalDate> to = fields.requiredDate("to");
    Optional<LocalDate> known = fields.requiredDate("announced");
    fields.close();
    return from.isPresent() && to.isPresent() && known.isPresent()
        ? Stream.of(new Moved(from.get(), to.get(), beginning(known.get())))
        : Stream.empty();
  }

  private Optional<Occurrence> on(Fields fields) {
    String text = fields.requiredString("on");
    Optional<Occurrence> on = OccurrenceText.parse(text);
    if (on.isEmpty()) {
      problems.add(
          "calendar.day",
          fields.placeOf("on"),
          Text.of("`" + Brief.of(text) + "` says no day", "`" + Brief.of(text) + "`から日を読み取れません"),
          Text.of(
              "write 05-03, `2 monday 01`, `last monday 05`, `easter -2`, `vernal equinox`, or days"
                  + " such as 2022-06-03 with spaces between",
              "05-03、`2 monday 01`、`last monday 05`、`easter -2`、`vernal equinox`、"
                  + "又は2022-06-03のような日付を空白で区切って書いてください"));
    }
    return on;
  }

  private static Instant beginning(LocalDate day) {
    return day.atTime(LocalTime.MIDNIGHT).toInstant(ZoneOffset.UTC);
  }
}

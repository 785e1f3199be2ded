package org.sekisho.law.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sekisho.documents.Brief;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Node;
import org.sekisho.documents.YamlReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Reads {@code calendar.yaml} of a regime: acts that are expected. They are read apart from the
 * law, which is in force without them and has the same hash.
 */
public final class CalendarReader {

  static final String FILE = "calendar.yaml";

  private final Regime regime;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();

  private CalendarReader(Regime regime, Problems problems) {
    this.regime = regime;
    this.problems = problems;
  }

  /** The expected acts of a regime's folder, none where it has no such file, or every problem. */
  public static Checked<List<ExpectedAct>> read(Folder folder, Regime regime) {
    byte[] content = folder.files().get(FILE);
    return content == null
        ? new Checked.Sound<>(List.of())
        : YamlReader.read(folder.nameOf(FILE), content).then(root -> read(root, regime));
  }

  private static Checked<List<ExpectedAct>> read(Node root, Regime regime) {
    Problems problems = new Problems();
    Fields file = Fields.of(root, problems);
    CalendarReader reader = new CalendarReader(regime, problems);
    List<ExpectedAct> acts = new ArrayList<>();
    for (Node node : file.list("expected")) {
      reader.act(Fields.of(node, problems)).ifPresent(acts::add);
    }
    file.close();
    return problems.check(() -> List.copyOf(acts));
  }

  private Optional<ExpectedAct> act(Fields fields) {
    String id = fields.requiredString("id");
    Place place = fields.placeOf("id");
    if (!seen.add(id)) {
      PackProblems.twice(problems, place, id);
    }
    Text title = fields.requiredText("title");
    Optional<ExpectedAct.Kind> kind = fields.oneOf("kind", ExpectedAct.Kind.class);
    Optional<ExpectedAct.When> when = when(fields);
    List<Citation> citations = CitationReader.read(fields, problems);
    Confidence confidence = fields.oneOf("confidence", Confidence.class).orElse(Confidence.LOW);
    Optional<Text> check = fields.text("check");
    List<String> rules = fields.strings("rules");
    fields.close();
    refer(citations, rules, place);
    if (confidence != Confidence.HIGH && check.isEmpty()) {
      tellUnchecked(place, id);
    }
    return when.map(days ->
        new ExpectedAct(
            id,
            title,
            kind.orElse(ExpectedAct.Kind.DECISION),
            days,
            citations,
            confidence,
            check,
            rules,
            place));
  }

  private Optional<ExpectedAct.When> when(Fields fields) {
    Optional<LocalDate> day = fields.date("on");
    Optional<String> each = fields.string("each_year");
    Optional<LocalDate> from = fields.date("from");
    Optional<LocalDate> to = fields.date("to");
    Optional<MonthDay> monthDay = each.flatMap(CalendarReader::monthDay);
    if (each.isPresent() == day.isPresent() || (each.isPresent() && monthDay.isEmpty())) {
      tellNoDay(fields, each.orElse(""));
      return Optional.empty();
    }
    Period within = new Period(from.orElse(LocalDate.of(1900, 1, 1)), to);
    return day.<ExpectedAct.When>map(ExpectedAct.When.Once::new)
        .or(() -> monthDay.map(found -> new ExpectedAct.When.EachYear(found, within)));
  }

  private static Optional<MonthDay> monthDay(String text) {
    try {
      return Optional.of(MonthDay.parse("--" + text));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private void refer(List<Citation> citations, List<String> rules, Place place) {
    List<String> known =
        regime.rules().stream().flatMap(Rule::withExceptions).map(Rule::id).toList();
    citations.stream()
        .map(Citation::instrument)
        .filter(id -> !regime.instruments().containsKey(id))
        .forEach(id ->
            PackProblems.unknown(
                problems, "law.reference", place, id, regime.instruments().keySet()));
    rules.stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> PackProblems.unknown(problems, "law.reference", place, id, known));
  }

  private void tellUnchecked(Place place, String id) {
    problems.add(
        "law.check.missing",
        place,
        Text.of(
            "expected act `" + Brief.of(id) + "` does not say what to check",
            "予定`" + Brief.of(id) + "`に確認事項がありません"),
        Text.of("add `check: {en: ..., ja: ...}`", "`check: {en: ..., ja: ...}`を追加してください"));
  }

  private void tellNoDay(Fields fields, String found) {
    problems.add(
        "law.calendar.day",
        fields.place(),
        Text.of(
            "an expected act needs one day"
                + (found.isEmpty() ? "" : ", found `" + Brief.of(found) + "`"),
            "予定には日が一つ必要です" + (found.isEmpty() ? "" : "（`" + Brief.of(found) + "`）")),
        Text.of(
            "write `on: 2026-11-10`, or `each_year: 05-14`",
            "`on: 2026-11-10`又は`each_year: 05-14`と書いてください"));
  }
}

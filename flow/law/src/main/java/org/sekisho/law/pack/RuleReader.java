package org.sekisho.law.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.law.condition.CelText;
import org.sekisho.law.condition.Stated;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Confidence;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Period;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Reads the files below {@code rules/}. A rule that cannot be read is left out and told of. */
final class RuleReader {

  private final CelText text;
  private final Problems problems;

  RuleReader(CelText text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /** What an exception takes from the rule above it. */
  private record Above(String question, Period inForce, Period applies) {}

  List<Rule> read(Fields file) {
    List<Rule> rules =
        file.list("rules").stream()
            .flatMap(node -> rule(Fields.of(node, problems), Optional.empty()).stream())
            .toList();
    file.close();
    return rules;
  }

  private Optional<Rule> rule(Fields fields, Optional<Above> above) {
    String id = fields.requiredString("id");
    String question = above.map(Above::question).orElseGet(() -> fields.requiredString("question"));
    Text title = fields.requiredText("title");
    List<Citation> citations = CitationReader.read(fields, problems);
    Text purpose = purpose(fields);
    Optional<Confidence> confidence = fields.oneOf("confidence", Confidence.class);
    Optional<Text> check = fields.text("check");
    checkConfidence(fields, confidence, check);
    Optional<LocalDate> promulgated = fields.date("promulgated");
    Optional<Period> inForce = fields.period("in_force").or(() -> above.map(Above::inForce));
    Optional<Period> applies = fields.period("applies").or(() -> applies(fields, above, inForce));
    Optional<LocalDate> recorded = fields.requiredDate("recorded");
    fields.requiredString("when");
    Optional<Stated> when = fields.scalarNode("when").flatMap(text::read);
    Optional<Effect> effect = effect(fields);
    tellMissingPeriod(fields, inForce);
    Place place = fields.placeOf("id");
    Optional<Above> below =
        inForce.flatMap(days -> applies.map(acts -> new Above(question, days, acts)));
    List<Rule> exceptions =
        fields.list("exceptions").stream()
            .flatMap(node ->
                rule(Fields.of(node, problems), Optional.of(below.orElse(nowhere(question))))
                    .stream())
            .toList();
    fields.close();
    if (when.isEmpty()
        || effect.isEmpty()
        || inForce.isEmpty()
        || applies.isEmpty()
        || recorded.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rule(
            id,
            question,
            title,
            citations,
            purpose,
            confidence.orElse(Confidence.LOW),
            check,
            promulgated,
            inForce.get(),
            applies.get(),
            recorded.get(),
            when.get(),
            effect.get(),
            exceptions,
            place));
  }

  private static Above nowhere(String question) {
    return new Above(question, Period.from(LocalDate.EPOCH), Period.from(LocalDate.EPOCH));
  }

  /** Left out, a rule applies to acts while it is in force; an exception, as its parent does. */
  private static Optional<Period> applies(
      Fields fields, Optional<Above> above, Optional<Period> inForce) {
    return above.isPresent() && fields.node("in_force").isEmpty()
        ? above.map(Above::applies)
        : inForce;
  }

  private Text purpose(Fields fields) {
    if (fields.node("purpose").isPresent()) {
      return fields.requiredText("purpose");
    }
    problems.add(
        "law.purpose.missing",
        fields.placeOf("purpose"),
        Text.of("the rule does not say why the law wants it", "趣旨・目的がありません"),
        Text.of("add `purpose: {en: ..., ja: ...}`", "`purpose: {en: ..., ja: ...}`を追加してください"));
    return Text.same("");
  }

  private void checkConfidence(
      Fields fields, Optional<Confidence> confidence, Optional<Text> check) {
    if (confidence.isEmpty() && fields.node("confidence").isEmpty()) {
      problems.add(
          "law.confidence.missing",
          fields.placeOf("confidence"),
          Text.of("the rule does not say how well it was checked", "確度がありません"),
          Text.of(
              "add `confidence: high`, `medium` or `low`",
              "`confidence: high`、`medium`又は`low`を追加してください"));
    }
    if (confidence.isPresent() && confidence.get() != Confidence.HIGH && check.isEmpty()) {
      problems.add(
          "law.check.missing",
          fields.placeOf("check"),
          Text.of(
              "a rule of less than high confidence says nothing of what to check",
              "確度がhighでない規定に確認事項がありません"),
          Text.of("add `check: {en: ..., ja: ...}`", "`check: {en: ..., ja: ...}`を追加してください"));
    }
  }

  private void tellMissingPeriod(Fields fields, Optional<Period> inForce) {
    if (inForce.isEmpty() && fields.node("in_force").isEmpty()) {
      problems.add(
          "law.period.missing",
          fields.placeOf("in_force"),
          Text.of("the rule does not say since when it is in force", "施行日がありません"),
          Text.of("add `in_force: {from: ...}`", "`in_force: {from: ...}`を追加してください"));
    }
  }

  private Optional<Effect> effect(Fields rule) {
    if (rule.node("then").isEmpty()) {
      rule.requiredString("then");
      return Optional.empty();
    }
    Fields fields = Fields.of(rule.node("then").orElseThrow(), problems);
    fields.requiredString("outcome");
    Optional<Outcome> outcome = fields.oneOf("outcome", Outcome.class);
    List<String> filings = fields.strings("filings");
    List<String> criteria = fields.strings("criteria");
    List<String> clocks = fields.strings("clocks");
    Optional<Text> note = fields.text("note");
    fields.close();
    return outcome.map(burden -> new Effect(burden, filings, criteria, clocks, note));
  }
}

package org.sekisho.decision.print;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.sekisho.decision.Deadline;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Ground;
import org.sekisho.decision.Missing;
import org.sekisho.decision.QuestionDecision;
import org.sekisho.decision.Verdict;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Indication;
import org.sekisho.law.diagram.Way;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Effect;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.CitationWords;
import org.sekisho.terms.Citation;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A decision for programs; the schema is docs/formats/decision.schema.json. */
public final class DecisionJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private DecisionJson(JsonGenerator json) {
    this.json = json;
  }

  /** The document, indented, with fields always in the same order. */
  public static String of(Decision decision) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(new IndentedJson(), text)) {
      new DecisionJson(generator).write(decision);
    }
    return text.append('\n').toString();
  }

  private void write(Decision decision) {
    json.writeStartObject();
    json.writeStringProperty("format", "sekisho/decision/1");
    json.writeName("matter");
    new MatterJson(json).write(decision);
    json.writeStringProperty("known_on", decision.known().toString());
    verdict(decision.verdict());
    array("questions", decision.questions(), this::question);
    array("deadlines", decision.deadlines(), this::deadline);
    array(
        "filings",
        decision.filings(),
        filing -> required(filing.regime(), filing.what().id(), filing.what().title()));
    array(
        "criteria",
        decision.criteria(),
        criterion -> required(criterion.regime(), criterion.what().id(), criterion.what().title()));
    array("missing", decision.missing(), missing -> missing(missing, decision.facts()));
    array("law", decision.law(), this::law);
    json.writeEndObject();
  }

  private void verdict(Verdict verdict) {
    json.writeStringProperty("outcome", VerdictWords.code(verdict));
    json.writeArrayPropertyStart("possible");
    possible(verdict).forEach(outcome -> json.writeString(outcome.code()));
    json.writeEndArray();
  }

  private static Collection<Outcome> possible(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Decided(Outcome outcome) -> List.of(outcome);
      case Verdict.Undecided(SortedSet<Outcome> possible) -> possible;
      case Verdict.OutOfScope() -> List.of();
      case Verdict.Unanswered(boolean conflict) -> List.of();
    };
  }

  private void question(QuestionDecision question) {
    json.writeStartObject();
    json.writeStringProperty("regime", question.regime().id());
    json.writeStringProperty("question", question.question().id());
    text("title", question.question().title());
    verdict(question.verdict());
    array("effects", question.effects(), this::effect);
    ReasonJson reasons = new ReasonJson(json, question.regime());
    array("grounds", question.grounds(), ground -> ground(question.regime(), ground, reasons));
    json.writeBooleanProperty("all_branches_listed", question.branches().complete());
    WayWords words = new WayWords(question.regime());
    array("branches", question.branches().ways(), way -> branch(words, way));
    json.writeEndObject();
  }

  private void effect(Effect effect) {
    json.writeStartObject();
    json.writeStringProperty("outcome", effect.outcome().code());
    strings("filings", effect.filings());
    strings("criteria", effect.criteria());
    strings("clocks", effect.clocks());
    effect.note().ifPresent(note -> text("note", note));
    json.writeEndObject();
  }

  private void ground(Regime regime, Ground ground, ReasonJson reasons) {
    Rule rule = ground.rule();
    json.writeStartObject();
    json.writeStringProperty("rule", rule.id());
    json.writeStringProperty("standing", ground.standing().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("outcome", rule.effect().outcome().code());
    text("title", rule.title());
    text("purpose", rule.purpose());
    array("citations", rule.citations(), citation -> citation(regime, citation));
    json.writeStringProperty("confidence", rule.confidence().code());
    rule.check().ifPresent(check -> text("check", check));
    json.writeStringProperty("in_force", rule.inForce().toString());
    json.writeStringProperty("applies", rule.applies().toString());
    json.writeStringProperty("recorded", rule.recorded().toString());
    json.writeName("reason");
    reasons.write(ground.reason());
    array("exceptions", ground.exceptions(), exception -> ground(regime, exception, reasons));
    json.writeEndObject();
  }

  private void citation(Regime regime, Citation citation) {
    json.writeStartObject();
    json.writeStringProperty("instrument", citation.instrument());
    json.writeStringProperty("at", citation.at());
    text("text", CitationWords.of(regime, citation));
    json.writeEndObject();
  }

  private void branch(WayWords words, Way way) {
    json.writeStartObject();
    text("text", words.of(way));
    json.writeStringProperty("outcome", WayWords.code(way.reply()));
    json.writeEndObject();
  }

  private void deadline(Deadline deadline) {
    json.writeStartObject();
    json.writeStringProperty("regime", deadline.regime().id());
    json.writeStringProperty("clock", deadline.clock().id());
    json.writeStringProperty("kind", deadline.clock().kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("starts", deadline.clock().starts());
    day("start", deadline.start());
    day("end", deadline.end());
    day("latest_start", deadline.latestStart());
    json.writeStringProperty("confidence", deadline.clock().confidence().code());
    text("text", DeadlineWords.of(deadline));
    json.writeEndObject();
  }

  private void required(Regime regime, String id, Text title) {
    json.writeStartObject();
    json.writeStringProperty("regime", regime.id());
    json.writeStringProperty("id", id);
    text("title", title);
    json.writeEndObject();
  }

  private void missing(Missing missing, Facts facts) {
    json.writeStartObject();
    json.writeStringProperty("fact", missing.fact().id());
    text("question", missing.fact().question());
    strings("bears_on", missing.questions().stream().map(question -> question.id()).toList());
    json.writeBooleanProperty("declared_unknown", missing.declaredUnknown());
    List<Indication> indications = facts.indications(missing.fact().slot());
    if (!indications.isEmpty()) {
      array("to_confirm", indications, this::indication);
    }
    json.writeEndObject();
  }

  private void indication(Indication indication) {
    json.writeStartObject();
    json.writeStringProperty("list", indication.entry().list());
    json.writeStringProperty("version", indication.entry().version());
    json.writeStringProperty("entry", indication.entry().entry());
    text("text", indication.text());
    json.writeEndObject();
  }

  private void law(LawInForce law) {
    json.writeStartObject();
    json.writeStringProperty("regime", law.regime().id());
    json.writeStringProperty("hash", law.regime().hash().hex());
    json.writeStringProperty("days", law.days().toString());
    array("doubts", law.regime().doubts(), this::value);
    json.writeEndObject();
  }

  private <T> void array(String name, Collection<T> items, Consumer<T> writer) {
    json.writeArrayPropertyStart(name);
    items.forEach(writer);
    json.writeEndArray();
  }

  private void strings(String name, List<String> items) {
    array(name, items, json::writeString);
  }

  private void day(String name, Optional<LocalDate> day) {
    day.ifPresentOrElse(
        known -> json.writeStringProperty(name, known.toString()),
        () -> json.writeNullProperty(name));
  }

  private void text(String name, Text text) {
    json.writeName(name);
    value(text);
  }

  private void value(Text text) {
    json.writeStartObject();
    json.writeStringProperty("en", text.en());
    json.writeStringProperty("ja", text.ja());
    json.writeEndObject();
  }
}

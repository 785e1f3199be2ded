package org.sekisho.decision.print;

import java.io.StringWriter;
import java.util.Locale;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Ground;
import org.sekisho.decision.QuestionDecision;
import org.sekisho.decision.RegimeDecision;
import org.sekisho.law.diagram.Way;
import org.sekisho.law.pack.Effect;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.CitationWords;
import org.sekisho.law.words.ConditionWords;
import org.sekisho.law.words.LawBookAddress;
import org.sekisho.law.words.Wording;
import org.sekisho.law.words.WordingText;
import org.sekisho.terms.Citation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A decision for programs; the schema is docs/formats/decision.schema.json. */
public final class DecisionJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;
  private final JsonFields fields;

  private DecisionJson(JsonGenerator json) {
    this.json = json;
    this.fields = new JsonFields(json);
  }

  /** The document, indented, with fields always in the same order. */
  public static String of(Decision decision) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(new IndentedJson(), text)) {
      new DecisionJson(generator).write(decision);
    }
    return text.append('\n').toString();
  }

  /** Writes a decision into a larger document. */
  static void write(JsonGenerator json, Decision decision) {
    new DecisionJson(json).write(decision);
  }

  private void write(Decision decision) {
    ConsequenceJson consequences = new ConsequenceJson(json, fields);
    json.writeStartObject();
    json.writeStringProperty("format", "sekisho/decision/1");
    json.writeName("matter");
    new MatterJson(json).write(decision);
    json.writeStringProperty("known_on", decision.known().toString());
    fields.verdict("", decision.verdict());
    fields.array("regimes", decision.regimes(), this::regime);
    fields.array("questions", decision.questions(), this::question);
    fields.array("deadlines", decision.deadlines(), consequences::deadline);
    fields.array(
        "filings",
        decision.filings(),
        filing ->
            consequences.required(filing.regime(), filing.what().id(), filing.what().title()));
    fields.array(
        "criteria",
        decision.criteria(),
        criterion ->
            consequences.required(
                criterion.regime(), criterion.what().id(), criterion.what().title()));
    fields.array("tensions", decision.tensions(), consequences::tension);
    fields.array(
        "missing", decision.missing(), missing -> consequences.missing(missing, decision.facts()));
    fields.array("law", decision.law(), consequences::law);
    json.writeEndObject();
  }

  private void regime(RegimeDecision regime) {
    json.writeStartObject();
    json.writeStringProperty("regime", regime.regime().id());
    fields.text("title", regime.regime().title());
    fields.verdict("", regime.verdict());
    json.writeEndObject();
  }

  private void question(QuestionDecision question) {
    json.writeStartObject();
    json.writeStringProperty("regime", question.regime().id());
    json.writeStringProperty("question", question.question().id());
    fields.text("title", question.question().title());
    fields.verdict("", question.verdict());
    fields.array("effects", question.effects(), this::effect);
    ReasonJson reasons = new ReasonJson(json, question.regime());
    fields.array(
        "grounds", question.grounds(), ground -> ground(question.regime(), ground, reasons));
    json.writeBooleanProperty("all_branches_listed", question.branches().complete());
    WayWords words = new WayWords(question.regime());
    fields.array("branches", question.branches().ways(), way -> branch(words, way));
    json.writeEndObject();
  }

  private void effect(Effect effect) {
    json.writeStartObject();
    json.writeStringProperty("outcome", effect.outcome().code());
    fields.strings("filings", effect.filings());
    fields.strings("criteria", effect.criteria());
    fields.strings("clocks", effect.clocks());
    effect.note().ifPresent(note -> fields.text("note", note));
    json.writeEndObject();
  }

  private void ground(Regime regime, Ground ground, ReasonJson reasons) {
    Rule rule = ground.rule();
    json.writeStartObject();
    json.writeStringProperty("rule", rule.id());
    json.writeStringProperty("standing", ground.standing().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("outcome", rule.effect().outcome().code());
    fields.text("title", rule.title());
    fields.text("purpose", rule.purpose());
    fields.array("citations", rule.citations(), citation -> citation(regime, citation));
    json.writeStringProperty("confidence", rule.confidence().code());
    rule.check().ifPresent(check -> fields.text("check", check));
    json.writeStringProperty("in_force", rule.inForce().toString());
    json.writeStringProperty("applies", rule.applies().toString());
    json.writeStringProperty("recorded", rule.recorded().toString());
    json.writeStringProperty("law_book", LawBookAddress.of(regime, rule));
    Wording condition = new ConditionWords(regime).wording(ground.compiled().live().when());
    fields.text("condition", WordingText.of(condition));
    json.writeName("reason");
    reasons.write(ground.reason());
    fields.array(
        "exceptions", ground.exceptions(), exception -> ground(regime, exception, reasons));
    json.writeEndObject();
  }

  private void citation(Regime regime, Citation citation) {
    json.writeStartObject();
    json.writeStringProperty("instrument", citation.instrument());
    json.writeStringProperty("at", citation.at());
    fields.text("text", CitationWords.of(regime, citation));
    json.writeEndObject();
  }

  private void branch(WayWords words, Way way) {
    json.writeStartObject();
    fields.text("text", words.of(way));
    json.writeStringProperty("outcome", WayWords.code(way.reply()));
    json.writeEndObject();
  }
}

package org.sekisho.decision.print;

import java.util.List;
import java.util.Locale;
import org.sekisho.decision.Deadline;
import org.sekisho.decision.Missing;
import org.sekisho.decision.Tension;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Indication;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;

/**
 * What a decision brings with it: deadlines, duties, laws that pull apart, facts to ask; and its
 * law.
 */
record ConsequenceJson(JsonGenerator json, JsonFields fields) {

  void deadline(Deadline deadline) {
    json.writeStartObject();
    json.writeStringProperty("regime", deadline.regime().id());
    json.writeStringProperty("clock", deadline.clock().id());
    json.writeStringProperty("kind", deadline.clock().kind().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("starts", deadline.clock().starts());
    fields.day("start", deadline.start());
    fields.day("end", deadline.end());
    fields.day("latest_start", deadline.latestStart());
    json.writeStringProperty("confidence", deadline.clock().confidence().code());
    fields.text("text", DeadlineWords.of(deadline));
    json.writeEndObject();
  }

  void required(Regime regime, String id, Text title) {
    json.writeStartObject();
    json.writeStringProperty("regime", regime.id());
    json.writeStringProperty("id", id);
    fields.text("title", title);
    json.writeEndObject();
  }

  void tension(Tension tension) {
    json.writeStartObject();
    json.writeStringProperty("regime", tension.regime().id());
    json.writeStringProperty("collision", tension.collision().id());
    fields.text("title", tension.collision().title());
    json.writeBooleanProperty("certain", tension.certain());
    fields.strings(
        "demanded_by",
        tension.demands().stream().map(each -> each.regime().id()).distinct().toList());
    fields.text("advice", tension.collision().advice());
    json.writeEndObject();
  }

  void missing(Missing missing, Facts facts) {
    json.writeStartObject();
    json.writeStringProperty("fact", missing.fact().id());
    fields.text("question", missing.fact().question());
    fields.strings(
        "bears_on", missing.questions().stream().map(question -> question.id()).toList());
    json.writeBooleanProperty("declared_unknown", missing.declaredUnknown());
    List<Indication> indications = facts.indications(missing.fact().slot());
    if (!indications.isEmpty()) {
      fields.array("to_confirm", indications, this::indication);
    }
    json.writeEndObject();
  }

  void indication(Indication indication) {
    json.writeStartObject();
    json.writeStringProperty("list", indication.entry().list());
    json.writeStringProperty("version", indication.entry().version());
    json.writeStringProperty("entry", indication.entry().entry());
    fields.text("text", indication.text());
    json.writeEndObject();
  }

  void law(LawInForce law) {
    json.writeStartObject();
    json.writeStringProperty("regime", law.regime().id());
    json.writeStringProperty("hash", law.regime().hash().hex());
    json.writeStringProperty("days", law.days().toString());
    fields.array("doubts", law.regime().doubts(), fields::value);
    json.writeEndObject();
  }
}

package org.sekisho.decision.print;

import org.sekisho.decision.Reason;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.words.ConditionWords;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;

/** The whole trace of a condition, node by node. */
final class ReasonJson {

  private final JsonGenerator json;
  private final ConditionWords words;

  ReasonJson(JsonGenerator json, Regime regime) {
    this.json = json;
    this.words = new ConditionWords(regime);
  }

  void write(Reason reason) {
    Text text = words.of(reason.condition());
    json.writeStartObject();
    json.writeStringProperty(
        "truth",
        switch (reason.truth()) {
          case YES -> "yes";
          case NO -> "no";
          case UNKNOWN -> "unknown";
        });
    json.writeStringProperty("en", text.en());
    json.writeStringProperty("ja", text.ja());
    if (!reason.parts().isEmpty()) {
      json.writeArrayPropertyStart("parts");
      reason.parts().forEach(this::write);
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}

package org.sekisho.decision.print;

import java.util.HashSet;
import java.util.Set;
import org.sekisho.decision.Reason;
import org.sekisho.law.condition.Condition;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.words.ConditionWords;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;

/** The trace of a condition, node by node. What a term means is written where it first stands. */
final class ReasonJson {

  private final JsonGenerator json;
  private final ConditionWords words;
  private final Set<String> told = new HashSet<>();

  ReasonJson(JsonGenerator json, Regime regime) {
    this.json = json;
    this.words = new ConditionWords(regime);
  }

  void write(Reason reason) {
    Text text = said(reason.condition());
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
    boolean first = true;
    if (reason.condition() instanceof Condition.Term term) {
      json.writeStringProperty("term", term.id());
      first = told.add(term.id());
    }
    if (first && !reason.parts().isEmpty()) {
      json.writeArrayPropertyStart("parts");
      reason.parts().forEach(this::write);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** A negated group is said to be one, since the group itself stands below it. */
  private Text said(Condition condition) {
    return condition instanceof Condition.Not(Condition part)
            && (part instanceof Condition.And || part instanceof Condition.Or)
        ? Text.of("not so", "次に該当しないこと")
        : words.of(condition);
  }
}

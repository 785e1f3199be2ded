package org.sekisho.server.law;

import java.util.List;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.Rule;
import org.sekisho.law.words.CitationWords;
import org.sekisho.law.words.LawBookAddress;
import org.sekisho.law.words.RuleHistory;
import org.sekisho.law.words.WordingText;
import org.sekisho.server.web.Json;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Regimes and rules for programs. */
public final class RuleJson {

  private RuleJson() {}

  static ObjectNode head(Regime regime) {
    ObjectNode node = Json.object();
    node.put("id", regime.id());
    node.put("gate", regime.gate().id());
    node.put("jurisdiction", regime.jurisdiction());
    node.put("hash", regime.hash().hex());
    node.set("title", Json.text(regime.title()));
    node.set("purpose", Json.text(regime.purpose()));
    return node;
  }

  static ObjectNode whole(Regime regime) {
    ObjectNode node = head(regime);
    node.set(
        "questions",
        Json.array(
            regime.questions(), question -> named("id", question.id(), "title", question.title())));
    node.set("rules", Json.array(regime.rules(), RuleJson::brief));
    node.set("doubts", Json.array(regime.doubts(), Json::text));
    return node;
  }

  private static JsonNode brief(Rule rule) {
    ObjectNode node = named("id", rule.id(), "title", rule.title());
    node.put("question", rule.question());
    node.put("outcome", rule.effect().outcome().code());
    node.put("applies", rule.applies().toString());
    node.put("confidence", rule.confidence().code());
    node.set("exceptions", Json.array(rule.exceptions(), RuleJson::brief));
    return node;
  }

  /**
   * A rule explained: purpose, source, days, and its condition in words for every period.
   *
   * @param slices the law of the regime, cut by time
   */
  public static ObjectNode explained(Regime regime, Rule rule, List<LawInForce> slices) {
    ObjectNode node = (ObjectNode) brief(rule);
    node.put("regime", regime.id());
    node.set("purpose", Json.text(rule.purpose()));
    node.set("source", Json.text(CitationWords.of(regime, rule.citations())));
    node.put("in_force", rule.inForce().toString());
    node.put("recorded", rule.recorded().toString());
    rule.check().ifPresent(check -> node.set("check", Json.text(check)));
    rule.effect().note().ifPresent(note -> node.set("note", Json.text(note)));
    node.set("filings", Json.strings(rule.effect().filings()));
    node.set("criteria", Json.strings(rule.effect().criteria()));
    node.set("clocks", Json.strings(rule.effect().clocks()));
    node.put("as_written", rule.when().text().text().strip());
    node.put("law_book", LawBookAddress.of(regime, rule));
    ArrayNode conditions = node.putArray("conditions");
    for (RuleHistory.Version version : RuleHistory.of(regime, rule, slices)) {
      ObjectNode condition = conditions.addObject();
      condition.put("applies", version.days().toString());
      condition.set("text", Json.text(WordingText.of(version.wording())));
    }
    return node;
  }

  private static ObjectNode named(String idField, String id, String field, Text text) {
    ObjectNode node = Json.object().put(idField, id);
    node.set(field, Json.text(text));
    return node;
  }
}

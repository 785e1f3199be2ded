package org.sekisho.server.decide;

import java.util.SortedSet;
import org.sekisho.decision.Decision;
import org.sekisho.decision.Missing;
import org.sekisho.decision.Verdict;
import org.sekisho.decision.print.Bearing;
import org.sekisho.decision.print.VerdictWords;
import org.sekisho.server.law.GateHandlers;
import org.sekisho.server.web.Json;
import org.sekisho.terms.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One step of the interview: what is still possible, and what to ask next, the most telling first.
 * The client keeps the answers and sends them all each time; nothing is kept here.
 */
public final class InterviewStep {

  private InterviewStep() {}

  public static ObjectNode of(Decision decision) {
    ObjectNode node = Json.object().put("outcome", VerdictWords.code(decision.verdict()));
    node.set("verdict", Json.text(VerdictWords.of(decision.verdict())));
    ArrayNode possible = node.putArray("possible");
    switch (decision.verdict()) {
      case Verdict.Decided(Outcome outcome) -> possible.add(outcome.code());
      case Verdict.Undecided(SortedSet<Outcome> outcomes) ->
          outcomes.forEach(outcome -> possible.add(outcome.code()));
      case Verdict.OutOfScope() -> {}
      case Verdict.Unanswered(boolean conflict) -> {}
    }
    node.put("open", decision.missing().size());
    decision.missing().stream()
        .filter(missing -> !missing.declaredUnknown())
        .findFirst()
        .ifPresent(missing -> node.set("next", next(missing, decision)));
    node.set("missing", Json.array(decision.missing(), InterviewStep::brief));
    return node;
  }

  private static JsonNode next(Missing missing, Decision decision) {
    ObjectNode node = (ObjectNode) GateHandlers.fact(missing.fact());
    node.set("bears_on", Json.array(missing.questions(), question -> Json.text(question.title())));
    node.set("because", Json.array(Bearing.of(decision, missing.fact()), Json::text));
    return node;
  }

  private static JsonNode brief(Missing missing) {
    return Json.object()
        .put("fact", missing.fact().id())
        .put("declared_unknown", missing.declaredUnknown());
  }
}

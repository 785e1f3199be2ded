package org.sekisho.server.decide;

import java.util.Collections;
import java.util.Map;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Bytes;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.PageOf;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;

/** Decisions that were made, as they were sent. */
public record DecisionHandlers(Remembering memory) implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.DECISIONS, this::all, Operation.DECISION, this::one);
  }

  private Reply all(Asked asked) {
    PageOf.Wanted wanted = PageOf.wanted(asked);
    return asked.reply(() ->
        new Checked.Sound<>(
            Reply.json(
                memory
                    .page(asked.caller(), wanted)
                    .json("decisions", id -> Json.object().put("id", id)))));
  }

  private Reply one(Asked asked) {
    String id = asked.variable("decision");
    return memory
        .find(asked.caller(), id)
        .map(sent -> asked.reply(() -> new Checked.Sound<>(again(sent))))
        .orElseGet(() -> asked.unknown(Refusals.unknown("decision.unknown", "decision", id, "判定")));
  }

  /** Byte for byte, so that its hash is that of the log; its first letter tells the form. */
  private static Reply again(Bytes sent) {
    String text = sent.text();
    String type =
        text.startsWith("{") ? Reply.JSON : text.startsWith("<") ? Reply.HTML : Reply.TEXT;
    return new Reply.Whole(200, type, sent, Collections.emptySortedMap());
  }
}

package org.sekisho.server.law;

import java.util.Map;
import java.util.Optional;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.FactType;
import org.sekisho.matter.Gate;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What may ask to pass. */
public record GateHandlers(Law law) implements Handlers {

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.GATES, this::gates, Operation.GATE, this::gate);
  }

  private Reply gates(Asked asked) {
    return asked.reply(() -> {
      ObjectNode body = Json.object();
      body.set("gates", Json.array(law.book().gates().values(), GateHandlers::head));
      return new Checked.Sound<>(Reply.json(body));
    });
  }

  private Reply gate(Asked asked) {
    String name = asked.variable("gate");
    return Optional.ofNullable(law.book().gates().get(name))
        .map(gate -> asked.reply(() -> new Checked.Sound<>(Reply.json(whole(gate)))))
        .orElseGet(
            () -> asked.unknown(Refusals.unknown("matter.gate.unknown", "gate", name, "ゲート")));
  }

  private static ObjectNode head(Gate gate) {
    ObjectNode node = Json.object();
    node.put("id", gate.id());
    node.put("hash", gate.hash().hex());
    node.set("title", Json.text(gate.title()));
    node.set("asks", Json.text(gate.asks()));
    return node;
  }

  private static ObjectNode whole(Gate gate) {
    ObjectNode node = head(gate);
    node.set("roles", Json.array(gate.roles(), role -> titled(role.id(), role.title())));
    node.set("facts", Json.array(gate.facts(), GateHandlers::fact));
    return node;
  }

  /** A fact as a client asks for it. */
  public static JsonNode fact(FactDefinition fact) {
    ObjectNode node = Json.object();
    node.put("id", fact.id());
    fact.role().ifPresent(role -> node.put("role", role));
    node.put("type", word(fact.type()));
    node.set("label", Json.text(fact.label()));
    node.set("question", Json.text(fact.question()));
    fact.help().ifPresent(help -> node.set("help", Json.text(help)));
    node.set("expected", Json.text(fact.type().expected()));
    if (fact.type() instanceof FactType.Choice choice) {
      node.set(
          "options", Json.array(choice.options(), option -> titled(option.id(), option.label())));
    }
    node.set("stated_by", Json.strings(fact.statedBy()));
    node.set("found_by", Json.strings(fact.foundBy()));
    return node;
  }

  private static String word(FactType type) {
    return switch (type) {
      case FactType.YesOrNo yesOrNo -> "yes-or-no";
      case FactType.Choice choice -> "choice";
      case FactType.Country country -> "country";
      case FactType.Share share -> "share";
      case FactType.Quantity quantity -> "quantity";
      case FactType.Day day -> "day";
    };
  }

  private static ObjectNode titled(String id, Text title) {
    ObjectNode node = Json.object().put("id", id);
    node.set("title", Json.text(title));
    return node;
  }
}

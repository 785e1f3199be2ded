package org.sekisho.server.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.matter.AnswerReader;
import org.sekisho.matter.Matter;
import org.sekisho.matter.MatterWriter;
import org.sekisho.matter.Participant;
import org.sekisho.server.access.Operation;
import org.sekisho.server.kept.Kept;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.PageOf;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Matters: read, checked, kept, found again. */
public record MatterHandlers(Basis basis, Kept<Matter> matters) implements Handlers {

  private static final String YAML = "application/yaml";

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.CHECK_MATTER, this::check,
        Operation.KEEP_MATTER, this::keep,
        Operation.MATTERS, this::all,
        Operation.MATTER, this::one);
  }

  private Checked<Matter> read(Asked asked) {
    return basis.matter(asked.bodyText());
  }

  private Reply check(Asked asked) {
    return asked.reply(() -> read(asked).map(matter -> Reply.json(json(matter))));
  }

  private Reply keep(Asked asked) {
    return asked.reply(() ->
        read(asked)
            .then(matter ->
                matters
                    .keep(asked.caller(), matter)
                    .map(
                        id -> Reply.created("/api/v1/matters/" + id, json(matter).put("id", id)))));
  }

  private Reply all(Asked asked) {
    PageOf.Wanted wanted = PageOf.wanted(asked);
    return asked.reply(() ->
        new Checked.Sound<>(
            Reply.json(
                matters
                    .page(asked.caller(), wanted)
                    .json("matters", entry -> head(entry.getValue()).put("id", entry.getKey())))));
  }

  private Reply one(Asked asked) {
    String id = asked.variable("matter");
    return matters
        .find(asked.caller(), id)
        .map(matter ->
            asked.reply(() ->
                new Checked.Sound<>(
                    asked.wants(YAML)
                        ? Reply.of(200, YAML, MatterWriter.write(matter))
                        : Reply.json(json(matter).put("id", id)))))
        .orElseGet(() -> asked.unknown(Refusals.unknown("matter.unknown", "matter", id, "案件")));
  }

  private static ObjectNode head(Matter matter) {
    ObjectNode node = Json.object().put("gate", matter.gate().id());
    node.set("title", Json.text(matter.title()));
    return node.put("date", matter.date().toString());
  }

  /** A matter as it may be sent again. */
  static ObjectNode json(Matter matter) {
    ObjectNode node = head(matter);
    ObjectNode events = node.putObject("events");
    matter.events().forEach((id, day) -> events.put(id, day.toString()));
    ObjectNode parties = node.putObject("parties");
    matter.parties().forEach((role, players) -> parties.set(role, players(players)));
    ObjectNode answers = node.putObject("answers");
    matter
        .gate()
        .facts()
        .forEach(fact ->
            Optional.ofNullable(matter.answers().get(fact.id()))
                .ifPresent(answer -> answers.put(fact.id(), AnswerReader.write(fact, answer))));
    return node;
  }

  private static ArrayNode players(List<Participant> players) {
    return Json.array(players, MatterHandlers::player);
  }

  private static ObjectNode player(Participant party) {
    ObjectNode node = Json.object().put("name", party.name()).put("id", party.id());
    party.country().ifPresent(country -> node.put("country", country));
    party.birthDate().ifPresent(day -> node.put("birth_date", day.toString()));
    party.identifier().ifPresent(text -> node.put("identifier", text));
    return node;
  }
}

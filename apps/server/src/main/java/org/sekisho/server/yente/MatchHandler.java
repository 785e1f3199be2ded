package org.sekisho.server.yente;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sekisho.screening.search.Evidence;
import org.sekisho.screening.search.Hit;
import org.sekisho.screening.search.HitText;
import org.sekisho.server.access.Operation;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /match/{dataset}}: entities by example, many in one request. */
public record MatchHandler(ListsAtHand lists) implements Handlers {

  private static final int MOST_QUERIES = 500;

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.YENTE_MATCH, this::match);
  }

  private record Wanted(Scope scope, int limit, int threshold, int cutoff) {}

  private Reply match(Asked asked) {
    String name = asked.variable("dataset");
    Optional<List<String>> dataset = Scope.dataset(lists, name);
    if (dataset.isEmpty()) {
      return asked.unknown(Refusals.unknown("api.dataset.unknown", "dataset", name, "データセット"));
    }
    Wanted wanted =
        new Wanted(
            Scope.of(asked, dataset.get(), asked.texts("exclude_entity_ids")),
            asked.number("limit", 5, 0, 100),
            share(asked, "threshold", 700),
            share(asked, "cutoff", 500));
    return asked.reply(() ->
        Json.read(asked.body())
            .then(body -> queries(body).map(queries -> answers(queries, wanted))));
  }

  /** A share from 0 to 1, in thousandths. */
  private static int share(Asked asked, String name, int usual) {
    Optional<String> given = asked.text(name);
    if (given.isEmpty()) {
      return usual;
    }
    if (given.get().matches("[01](\\.\\d{1,9})?") && Double.parseDouble(given.get()) <= 1) {
      return (int) Math.round(Double.parseDouble(given.get()) * 1000);
    }
    asked.refuse(Refusals.parameter(name, given.get(), Text.of("0 to 1", "0～1の数")));
    return usual;
  }

  private static Checked<JsonNode> queries(JsonNode body) {
    JsonNode queries = body.path("queries");
    boolean sound =
        queries.isObject()
            && queries.size() <= MOST_QUERIES
            && queries.valueStream().allMatch(JsonNode::isObject);
    return sound
        ? new Checked.Sound<>(queries)
        : new Checked.Broken<>(
            List.of(
                Refusals.parameter(
                    "queries",
                    "",
                    Text.of(
                        "an object of up to " + MOST_QUERIES + " queries",
                        MOST_QUERIES + "件までの照会のオブジェクト"))));
  }

  private Reply answers(JsonNode queries, Wanted wanted) {
    ObjectNode body = Json.object();
    ObjectNode responses = body.putObject("responses");
    queries
        .properties()
        .forEach(query ->
            responses.set(
                query.getKey(), answer(Example.of(query.getValue()), query.getValue(), wanted)));
    body.set("matcher", AlgorithmsHandler.features());
    return Reply.json(body.put("limit", wanted.limit()));
  }

  private ObjectNode answer(Example example, JsonNode query, Wanted wanted) {
    List<Hit> hits =
        example.hits(lists, wanted.cutoff()).stream()
            .filter(hit -> wanted.scope().has(hit.party()))
            .toList();
    ObjectNode node = Json.object().put("status", 200);
    node.set(
        "results",
        Json.array(
            hits.stream().limit(wanted.limit()).toList(), hit -> result(hit, wanted.threshold())));
    node.putObject("total").put("value", hits.size()).put("relation", "eq");
    ObjectNode asked = node.putObject("query");
    query.optional("id").ifPresent(id -> asked.put("id", id.asString("")));
    asked.put("schema", example.schema());
    ObjectNode properties = asked.putObject("properties");
    example.properties().forEach((name, values) -> properties.set(name, Json.strings(values)));
    return node;
  }

  /** An entity with its score, and what made it. */
  static ObjectNode result(Hit hit, int threshold) {
    ObjectNode node = Entity.of(hit.party());
    node.put("score", hit.score() / 1000.0);
    node.put("match", hit.score() >= threshold);
    ObjectNode features = node.putObject("features");
    features.put("name", hit.explanation().score() / 1000.0);
    for (Evidence evidence : hit.evidence()) {
      features.put(feature(evidence.kind()), evidence.points() / 1000.0);
    }
    ObjectNode name = node.putObject("explanations").putObject("name");
    name.put("score", hit.explanation().score() / 1000.0);
    name.put("detail", HitText.of(hit, Language.EN));
    name.put("candidate", hit.name().text());
    return node;
  }

  static String feature(Evidence.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}

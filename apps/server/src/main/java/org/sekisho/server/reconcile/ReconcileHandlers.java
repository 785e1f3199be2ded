package org.sekisho.server.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.search.Hit;
import org.sekisho.server.access.Operation;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.HtmlReply;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.server.yente.Entity;
import org.sekisho.server.yente.Example;
import org.sekisho.server.yente.Scope;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Language;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The Reconciliation Service API 0.2 of the W3C community group, over the lists at hand. */
public record ReconcileHandlers(ListsAtHand lists) implements Handlers {

  private static final int THRESHOLD = 500;
  private static final int MATCH = 880;
  private static final int MOST = 500;

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.RECONCILE_MANIFEST, this::get,
        Operation.RECONCILE, asked -> in(asked, scope -> posted(asked, scope)),
        Operation.SUGGEST_ENTITY, asked -> in(asked, scope -> entities(asked, scope)),
        Operation.SUGGEST_TYPE, asked -> in(asked, _ -> words(asked, Vocabulary.TYPES)),
        Operation.SUGGEST_PROPERTY, asked -> in(asked, _ -> words(asked, Vocabulary.PROPERTIES)),
        Operation.PREVIEW, asked -> in(asked, scope -> preview(asked, scope)),
        Operation.PROPOSE, asked -> in(asked, _ -> proposed(asked)));
  }

  private Reply in(Asked asked, Function<List<String>, Reply> answer) {
    String name = asked.variable("dataset");
    return Scope.dataset(lists, name)
        .map(answer)
        .orElseGet(() ->
            asked.unknown(Refusals.unknown("api.dataset.unknown", "dataset", name, "データセット")));
  }

  private Reply get(Asked asked) {
    Optional<String> queries = asked.text("queries");
    Optional<String> extend = asked.text("extend");
    return in(
        asked,
        scope ->
            queries.isPresent() || extend.isPresent()
                ? batch(asked, scope, queries, extend)
                : asked.reply(() -> new Checked.Sound<>(Reply.json(manifest(asked)))));
  }

  private ObjectNode manifest(Asked asked) {
    return ServiceManifest.of(asked.variable("dataset"), asked.address(), asked.language());
  }

  private Reply posted(Asked asked, List<String> scope) {
    Map<String, String> form = Form.of(asked.body());
    Optional<String> queries = Optional.ofNullable(form.get("queries"));
    Optional<String> extend = Optional.ofNullable(form.get("extend"));
    return queries.isPresent() || extend.isPresent()
        ? batch(asked, scope, queries, extend)
        : Reply.refused(400, List.of(Refusals.missing("queries")), asked.language());
  }

  private Reply batch(
      Asked asked, List<String> scope, Optional<String> queries, Optional<String> extend) {
    return asked.reply(() ->
        Json.read(queries.or(() -> extend).orElseThrow().getBytes(StandardCharsets.UTF_8))
            .then(ReconcileHandlers::object)
            .map(body ->
                Reply.json(
                    queries.isPresent()
                        ? results(body, scope, asked.language())
                        : extension(body, asked.language()))));
  }

  private static Checked<JsonNode> object(JsonNode body) {
    return body.isObject() && body.size() <= MOST
        ? new Checked.Sound<>(body)
        : new Checked.Broken<>(
            List.of(
                Refusals.parameter("queries", "", Text.of("an object of queries", "照会のオブジェクト"))));
  }

  private ObjectNode results(JsonNode queries, List<String> scope, Language language) {
    ObjectNode body = Json.object();
    queries
        .properties()
        .forEach(entry -> {
          JsonNode query = entry.getValue();
          int limit = Math.clamp(query.path("limit").asInt(5), 1, 100);
          List<Hit> hits =
              example(query).hits(lists, THRESHOLD).stream()
                  .filter(hit -> scope.contains(hit.party().listId()))
                  .limit(limit)
                  .toList();
          body.putObject(entry.getKey())
              .set("result", Json.array(hits, hit -> candidate(hit, hits.size() == 1, language)));
        });
    return body;
  }

  /** The query's text is a name; its properties are those of an entity by example. */
  private static Example example(JsonNode query) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("name", List.of(query.path("query").asString("")));
    query
        .path("properties")
        .forEach(property -> {
          List<String> values = new ArrayList<>();
          JsonNode value = property.path("v");
          (value.isArray() ? value : Json.array().add(value))
              .forEach(each ->
                  values.add(each.isObject() ? each.path("id").asString("") : each.asString("")));
          properties.merge(
              property.path("pid").asString(""),
              values,
              (one, two) -> {
                List<String> all = new ArrayList<>(one);
                all.addAll(two);
                return all;
              });
        });
    JsonNode type = query.path("type");
    return new Example((type.isArray() ? type.path(0) : type).asString(""), properties);
  }

  private static ObjectNode candidate(Hit hit, boolean alone, Language language) {
    ObjectNode node = Json.object().put("id", ListsAtHand.id(hit.party()));
    node.put("name", hit.party().name());
    ObjectNode entity = Entity.of(hit.party());
    node.putArray("type").add(Vocabulary.type(entity.path("schema").asString(""), language));
    node.put("score", hit.score() / 10.0);
    node.put("match", alone && hit.score() >= MATCH);
    node.putArray("features")
        .addObject()
        .put("id", "name")
        .put("value", hit.explanation().score() / 10.0);
    return node;
  }

  private ObjectNode extension(JsonNode request, Language language) {
    ObjectNode body = Json.object();
    ArrayNode meta = body.putArray("meta");
    List<String> properties = new ArrayList<>();
    request
        .path("properties")
        .forEach(property -> properties.add(property.path("id").asString("")));
    properties.forEach(id -> meta.add(Vocabulary.property(id, language)));
    ObjectNode rows = body.putObject("rows");
    request.path("ids").forEach(id -> rows.set(id.asString(""), row(id.asString(""), properties)));
    return body;
  }

  private ObjectNode row(String id, List<String> properties) {
    ObjectNode row = Json.object();
    Map<String, SequencedSet<String>> known =
        lists.party(id).map(Entity::properties).orElse(Map.of());
    for (String property : properties) {
      ArrayNode values = row.putArray(property);
      Optional.ofNullable(known.get(property))
          .ifPresent(all -> all.forEach(value -> values.addObject().put("str", value)));
    }
    return row;
  }

  private Reply entities(Asked asked, List<String> scope) {
    String prefix = asked.needed("prefix");
    return asked.reply(() -> {
      List<Party> found =
          lists.looked(prefix, THRESHOLD).stream()
              .filter(party -> scope.contains(party.listId()))
              .limit(20)
              .toList();
      ObjectNode body = Json.object();
      body.set(
          "result",
          Json.array(
              found,
              party ->
                  Json.object()
                      .put("id", ListsAtHand.id(party))
                      .put("name", party.name())
                      .put("description", party.listId())));
      return new Checked.Sound<>(Reply.json(body));
    });
  }

  private static Reply words(Asked asked, List<Vocabulary.Word> words) {
    String prefix = asked.text("prefix").orElse("");
    return asked.reply(() -> {
      ObjectNode body = Json.object();
      body.set("result", Vocabulary.beginning(words, prefix, asked.language()));
      return new Checked.Sound<>(Reply.json(body));
    });
  }

  private static Reply proposed(Asked asked) {
    String type = asked.text("type").orElse("LegalEntity");
    int limit = asked.number("limit", Vocabulary.PROPERTIES.size(), 0, 100);
    return asked.reply(() -> {
      ObjectNode body = Json.object().put("type", type).put("limit", limit);
      body.set(
          "properties",
          Json.array(
              Vocabulary.PROPERTIES.stream().limit(limit).toList(),
              word -> word.json(asked.language())));
      return new Checked.Sound<>(Reply.json(body));
    });
  }

  private Reply preview(Asked asked, List<String> scope) {
    String id = asked.needed("id");
    return lists
        .party(id)
        .filter(party -> scope.contains(party.listId()))
        .map(party ->
            asked.reply(
                () -> new Checked.Sound<>(HtmlReply.of(Preview.of(party, asked.language())))))
        .orElseGet(
            () -> asked.unknown(Refusals.unknown("api.entity.unknown", "entity", id, "エンティティ")));
  }
}

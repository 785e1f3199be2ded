package org.sekisho.server.yente;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sekisho.screening.party.Party;
import org.sekisho.server.access.Operation;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /search/{dataset}} and {@code GET /entities/{id}}. */
public record SearchHandler(ListsAtHand lists) implements Handlers {

  private static final int THRESHOLD = 600;

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(Operation.YENTE_SEARCH, this::search, Operation.YENTE_ENTITY, this::entity);
  }

  private Reply entity(Asked asked) {
    String id = asked.variable("entity");
    return lists
        .party(id)
        .map(party -> asked.reply(() -> new Checked.Sound<>(Reply.json(Entity.of(party)))))
        .orElseGet(
            () -> asked.unknown(Refusals.unknown("api.entity.unknown", "entity", id, "エンティティ")));
  }

  private Reply search(Asked asked) {
    String name = asked.variable("dataset");
    Optional<List<String>> dataset = Scope.dataset(lists, name);
    if (dataset.isEmpty()) {
      return asked.unknown(Refusals.unknown("api.dataset.unknown", "dataset", name, "データセット"));
    }
    Scope scope = Scope.of(asked, dataset.get(), List.of());
    int limit = asked.number("limit", 10, 0, 500);
    int offset = asked.number("offset", 0, 0, 9_499);
    Optional<String> query = asked.text("q").filter(text -> text.length() <= 1000);
    Predicate<Party> wanted =
        schema(asked.text("schema").orElse("Thing"))
            .and(countries(asked.texts("countries")))
            .and(scope::has)
            .and(party ->
                asked.texts("datasets").isEmpty()
                    || asked.texts("datasets").contains(party.listId()));
    return asked.reply(() -> {
      List<Party> found = found(query).stream().filter(wanted).toList();
      return new Checked.Sound<>(Reply.json(page(found, limit, offset)));
    });
  }

  private List<Party> found(Optional<String> query) {
    return query.map(text -> lists.looked(text, THRESHOLD)).orElseGet(lists.lists()::parties);
  }

  /** A schema and those below it; the roots of the vocabulary hold everything. */
  private static Predicate<Party> schema(String wanted) {
    return switch (wanted) {
      case "Thing", "LegalEntity" -> party -> true;
      case "Company", "PublicBody", "Organization" ->
          party -> Entity.schema(party.kind()).equals("Organization");
      default -> party -> Entity.schema(party.kind()).equals(wanted);
    };
  }

  private static Predicate<Party> countries(List<String> wanted) {
    return party ->
        wanted.isEmpty()
            || party.countries().stream().anyMatch(country -> wanted.contains(country.code()));
  }

  private static ObjectNode page(List<Party> found, int limit, int offset) {
    ObjectNode body = Json.object();
    body.set("results", Json.array(found.stream().skip(offset).limit(limit).toList(), Entity::of));
    ObjectNode facets = body.putObject("facets");
    Map<String, Integer> datasets = new TreeMap<>();
    Map<String, Integer> topics = new TreeMap<>();
    Map<String, Integer> countries = new TreeMap<>();
    for (Party party : found) {
      datasets.merge(party.listId(), 1, Integer::sum);
      topics.merge(Entity.topic(party), 1, Integer::sum);
      party.countries().stream()
          .map(country -> country.code())
          .filter(code -> !code.isEmpty())
          .distinct()
          .forEach(code -> countries.merge(code, 1, Integer::sum));
    }
    facet(facets, "countries", countries);
    facet(facets, "topics", topics);
    facet(facets, "datasets", datasets);
    body.put("limit", limit).put("offset", offset);
    body.putObject("total").put("value", found.size()).put("relation", "eq");
    return body;
  }

  private static void facet(ObjectNode facets, String name, Map<String, Integer> counts) {
    ArrayNode values = facets.putObject(name).put("label", name).putArray("values");
    counts.forEach((value, count) ->
        values.addObject().put("name", value).put("label", value).put("count", count));
  }
}

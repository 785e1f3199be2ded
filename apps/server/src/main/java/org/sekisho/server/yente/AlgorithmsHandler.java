package org.sekisho.server.yente;

import java.util.Map;
import org.sekisho.screening.search.Evidence;
import org.sekisho.server.access.Operation;
import org.sekisho.server.screen.ListsAtHand;
import org.sekisho.server.web.Asked;
import org.sekisho.server.web.Handler;
import org.sekisho.server.web.Handlers;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Reply;
import org.sekisho.terms.Checked;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code /algorithms}, {@code /catalog}, {@code /manifest}: what there is to match with and
 * against. Whatever algorithm a client names, it is answered by the one that there is.
 */
public record AlgorithmsHandler(ListsAtHand lists) implements Handlers {

  private static final String NAME = "sekisho";

  @Override
  public Map<Operation, Handler> handlers() {
    return Map.of(
        Operation.YENTE_ALGORITHMS, asked -> whole(asked, algorithms()),
        Operation.YENTE_CATALOG, asked -> whole(asked, catalog()),
        Operation.YENTE_MANIFEST, asked -> whole(asked, catalog()));
  }

  private static Reply whole(Asked asked, ObjectNode body) {
    return asked.reply(() -> new Checked.Sound<>(Reply.json(body)));
  }

  private static ObjectNode algorithms() {
    ObjectNode body = Json.object();
    ObjectNode own = body.putArray("algorithms").addObject().put("name", NAME);
    own.put("description", "parts of names aligned in their own script, with evidence beside");
    own.set("features", features());
    return body.put("default", NAME).put("best", NAME);
  }

  static ObjectNode features() {
    ObjectNode features = Json.object();
    features
        .putObject("name")
        .put("description", "the names alone, from 0 to 1")
        .put("coefficient", 1.0)
        .put("url", "");
    for (Evidence.Kind kind : Evidence.Kind.values()) {
      features
          .putObject(MatchHandler.feature(kind))
          .put("description", kind.text().en())
          .put("coefficient", 1.0)
          .put("url", "");
    }
    return features;
  }

  private ObjectNode catalog() {
    ObjectNode body = Json.object();
    ArrayNode datasets = body.putArray("datasets");
    lists
        .lists()
        .versions()
        .forEach(version -> {
          String hash = version.hash().hex();
          ObjectNode dataset = dataset(datasets, version.listId(), hash, version.parties());
          version.fetchedAt().ifPresent(at -> dataset.put("updated_at", at.toString()));
          dataset.putArray("children");
        });
    ObjectNode all = dataset(datasets, "default", "", lists.lists().parties().size());
    all.set("children", Json.strings(lists.ids()));
    ArrayNode current = body.putArray("current");
    lists.ids().forEach(current::add);
    body.putArray("outdated");
    return body.put("index_stale", false);
  }

  private static ObjectNode dataset(ArrayNode datasets, String name, String version, int parties) {
    ObjectNode node = datasets.addObject().put("name", name).put("title", name);
    node.put("version", version).put("load", true).put("entity_count", parties);
    return node.put("index_version", version).put("index_current", true);
  }
}

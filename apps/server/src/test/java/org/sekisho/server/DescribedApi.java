package org.sekisho.server;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document, as tests ask it. */
final class DescribedApi {

  private final JsonNode document;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  DescribedApi(JsonNode document) {
    this.document = document;
  }

  /** The path as the document writes it. */
  private static String path(Operation operation) {
    return operation.path().replace("{*", "{");
  }

  JsonNode operation(Operation operation) {
    return document
        .path("paths")
        .path(path(operation))
        .path(operation.verb().name().toLowerCase(Locale.ROOT));
  }

  /** Everything that the document describes, as method and path. */
  Set<String> described() {
    Set<String> all = new HashSet<>();
    document
        .path("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(
                    verb -> all.add(verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey())));
    return all;
  }

  static Set<String> coded() {
    Set<String> all = new HashSet<>();
    Operation.api().forEach(each -> all.add(each.verb() + " " + path(each)));
    return all;
  }

  List<JsonNode> parameters(Operation operation, String in) {
    return StreamSupport.stream(operation(operation).path("parameters").spliterator(), false)
        .filter(parameter -> parameter.path("in").asString("").equals(in))
        .toList();
  }

  /** What an answer's body breaks of its schema; empty where it breaks nothing, or has none. */
  List<String> faults(Operation operation, int status, String type, String body) {
    String name =
        operation(operation).path("responses").has(String.valueOf(status))
            ? String.valueOf(status)
            : "default";
    if (name.equals("default") && status < 400) {
      return List.of("status " + status + " is not described");
    }
    Optional<JsonNode> schema =
        name.equals("default")
            ? Optional.of(reference("Problem"))
            : operation(operation)
                .path("responses")
                .path(name)
                .path("content")
                .path(type)
                .optional("schema");
    return schema.map(node -> faults(node, body)).orElse(List.of());
  }

  private static JsonNode reference(String name) {
    return Json.object().put("$ref", "#/components/schemas/" + name);
  }

  private List<String> faults(JsonNode schema, String body) {
    return schemas
        .computeIfAbsent(schema.toString(), unseen -> compiled(schema))
        .validate(Json.trusted(body))
        .stream()
        .map(Object::toString)
        .toList();
  }

  /** The schema with the document's components beside it, so that references are found. */
  private Schema compiled(JsonNode schema) {
    ObjectNode whole = Json.object();
    whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    whole.set("components", document.path("components"));
    whole.putArray("allOf").add(schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(whole);
  }
}

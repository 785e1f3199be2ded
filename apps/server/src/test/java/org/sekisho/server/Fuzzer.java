package org.sekisho.server;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sekisho.server.access.Operation;
import org.sekisho.server.web.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests out of the OpenAPI document: some sound, some spoilt. A seed makes the same. */
final class Fuzzer {

  private static final List<String> WORDS =
      List.of(
          "investment",
          "jp-inward-investment",
          "us-ofac-sdn",
          "default",
          "us-ofac-sdn:102",
          "ofac-50",
          "2026-04-10",
          "2020-06-07",
          "0",
          "1",
          "-1",
          "99999999999999999999",
          "0.5",
          "NaN",
          "",
          " ",
          "田中太郎",
          "\ud842\udfb7",
          "\u0000",
          "../../etc/passwd",
          "%",
          "'\"<script>",
          "{{id}}",
          "null",
          "x".repeat(3000));

  private final DescribedApi api;
  private final JsonNode document;
  private final List<String> bodies;
  private final Random random;

  Fuzzer(JsonNode document, List<String> bodies, long seed) {
    this.api = new DescribedApi(document);
    this.document = document;
    this.bodies = List.copyOf(bodies);
    this.random = new Random(seed);
  }

  HttpRequest.Builder request(RunningServer server, Operation operation) {
    String path = operation.path();
    for (JsonNode variable : api.parameters(operation, "path")) {
      String name = variable.path("name").asString("");
      path = path.replaceFirst("\\{\\*?" + name + "}", encoded(segment()));
    }
    HttpRequest.Builder request = server.request(path + query(operation), RunningServer.TOKEN);
    if (random.nextInt(4) == 0) {
      request.setHeader("Accept", pick(List.of("text/html", "text/plain", "*/*", "x/y")));
      request.setHeader("Accept-Language", pick(List.of("ja", "en", "*", ";;;", "zz")));
    }
    return switch (operation.verb()) {
      case GET -> request.GET();
      case POST -> request.POST(HttpRequest.BodyPublishers.ofString(body(operation)));
      case DELETE -> request.DELETE();
    };
  }

  /** An empty or dotted segment would be another path. */
  private String segment() {
    String word = pick(WORDS).strip();
    return word.isEmpty() || word.contains("/") || word.contains("\u0000") || word.equals("%")
        ? "x"
        : word;
  }

  private String query(Operation operation) {
    List<String> pairs = new ArrayList<>();
    for (JsonNode parameter : api.parameters(operation, "query")) {
      boolean wanted = parameter.path("required").asBoolean(false) || random.nextBoolean();
      if (wanted && random.nextInt(20) > 0) {
        pairs.add(
            parameter.path("name").asString("")
                + "="
                + encoded(
                    random.nextInt(3) == 0
                        ? pick(WORDS)
                        : value(parameter.path("schema"), 0).asString("")));
      }
    }
    if (random.nextInt(20) == 0) {
      pairs.add(encoded(pick(WORDS)) + "=1");
    }
    return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
  }

  private String body(Operation operation) {
    JsonNode content = api.operation(operation).path("requestBody").path("content");
    String body =
        switch (random.nextInt(4)) {
          case 0 -> pick(bodies);
          case 1 -> pick(WORDS);
          case 2 ->
              "queries=" + encoded(value(schema("MatchRequest"), 0).path("queries").toString());
          default -> value(content.path("application/json").path("schema"), 0).toString();
        };
    return random.nextInt(3) == 0 ? spoilt(body) : body;
  }

  private JsonNode schema(String name) {
    return document.path("components").path("schemas").path(name);
  }

  /** Cuts, doubles, or changes a letter. */
  private String spoilt(String body) {
    if (body.isEmpty()) {
      return "{";
    }
    int at = random.nextInt(body.length());
    return switch (random.nextInt(3)) {
      case 0 -> body.substring(0, at);
      case 1 -> body.substring(0, at) + body;
      default -> body.substring(0, at) + (char) (32 + random.nextInt(95)) + body.substring(at + 1);
    };
  }

  /** A value of a schema, or now and then of none. */
  private JsonNode value(JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      return value(schema(schema.path("$ref").asString("").replaceFirst(".*/", "")), depth);
    }
    if (random.nextInt(25) == 0 || depth > 6) {
      return Json.array().add(pick(WORDS)).get(0);
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
    }
    return switch (schema.path("type").asString("")) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "integer" -> Json.array().add(random.nextInt(600) - 20).get(0);
      case "number" -> Json.array().add(random.nextInt(1200) / 1000.0).get(0);
      case "boolean" -> Json.array().add(random.nextBoolean()).get(0);
      default ->
          Json.array()
              .add(
                  schema.path("format").asString("").equals("date")
                      ? "2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10)
                      : pick(WORDS))
              .get(0);
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode node = Json.object();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (random.nextInt(5) > 0) {
        node.set(property.getKey(), value(property.getValue(), depth + 1));
      }
    }
    if (schema.path("additionalProperties").isObject()) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        node.set(
            pick(List.of("name", "birthDate", "q" + i)),
            value(schema.path("additionalProperties"), depth + 1));
      }
    }
    return node;
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode node = Json.array();
    for (int i = random.nextInt(3); i >= 0; i--) {
      node.add(value(schema.path("items"), depth + 1));
    }
    return node;
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

package org.sekisho.server.mcp;

import java.util.List;
import java.util.Map;

/** What tools take, as JSON Schema. */
final class ToolSchema {

  private ToolSchema() {}

  /** A matter as text, and the language of the answer. */
  static Map<String, Object> matter() {
    return object(
        Map.of(
            "matter",
            said(
                "the matter as YAML or JSON: gate, title, date, parties, answers;"
                    + " 案件（YAML又はJSON）"),
            "language",
            language()),
        List.of("matter"));
  }

  static Map<String, Object> name() {
    return object(
        Map.of(
            "name",
            said("the name of a person, organisation, ship or aircraft; 当事者の名称"),
            "birth_date",
            said("ISO 8601; 生年月日"),
            "country",
            said("ISO 3166-1 alpha-2; 国")),
        List.of("name"));
  }

  static Map<String, Object> rule() {
    return object(
        Map.of(
            "regime", said("the id of a regime; 制度"),
            "rule", said("the id of a rule; 規定"),
            "language", language()),
        List.of("regime", "rule"));
  }

  private static Map<String, Object> language() {
    return Map.of("type", "string", "enum", List.of("en", "ja"));
  }

  private static Map<String, Object> said(String description) {
    return Map.of("type", "string", "description", description);
  }

  private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }
}

package org.sekisho.server.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees, read with limits: RFC 8259 from hostile hands. */
public final class Json {

  private static final int DEEPEST = 64;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(100)
                          .build())
                  .build())
          .build();

  /** A character beyond the basic plane, as two escapes; YAML does not know them. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?<!\\\\)((?:\\\\\\\\)*)\\\\u([dD][89abAB]\\p{XDigit}{2})\\\\u([dD][c-fC-F]\\p{XDigit}{2})");

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** Both languages. */
  public static ObjectNode text(Text text) {
    return object().put("en", text.en()).put("ja", text.ja());
  }

  public static <T> ArrayNode array(Iterable<T> items, Function<T, JsonNode> each) {
    ArrayNode array = array();
    items.forEach(item -> array.add(each.apply(item)));
    return array;
  }

  public static ArrayNode strings(Iterable<String> items) {
    ArrayNode array = array();
    items.forEach(array::add);
    return array;
  }

  public static String write(JsonNode node) {
    return MAPPER.writeValueAsString(node) + "\n";
  }

  /** A tree that a part of the flow wrote as text. */
  public static JsonNode trusted(String text) {
    return MAPPER.readTree(text);
  }

  /** The tree, or where it breaks; what was given is not repeated. */
  public static Checked<JsonNode> read(byte[] content) {
    try {
      return new Checked.Sound<>(MAPPER.readTree(content));
    } catch (JacksonException broken) {
      int line =
          Optional.ofNullable(broken.getLocation()).map(TokenStreamLocation::getLineNr).orElse(0);
      int column =
          Optional.ofNullable(broken.getLocation()).map(TokenStreamLocation::getColumnNr).orElse(0);
      return new Checked.Broken<>(
          List.of(
              new Problem(
                  "api.body.json",
                  new Place("body", Math.max(0, line), Math.max(0, column), ""),
                  Text.of("the body is not JSON", "本文がJSONとして読めません"),
                  Text.of("send JSON (RFC 8259)", "JSON（RFC 8259）で送信してください"))));
    }
  }

  /** JSON in which characters beyond the basic plane stand as themselves. */
  public static String withoutPairs(String text) {
    return PAIR.matcher(text).replaceAll(Json::joined);
  }

  private static String joined(MatchResult pair) {
    char high = (char) Integer.parseInt(pair.group(2), 16);
    char low = (char) Integer.parseInt(pair.group(3), 16);
    return Matcher.quoteReplacement(pair.group(1) + high + low);
  }
}

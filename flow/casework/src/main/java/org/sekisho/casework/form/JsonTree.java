package org.sekisho.casework.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.documents.Node;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as a tree with places. All values are strings; names come once. */
final class JsonTree {

  private static final int MOST_DEPTH = 16;
  private static final int MOST_BYTES = 4 << 20;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MOST_DEPTH)
                  .maxDocumentLength(MOST_BYTES)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String file;
  private final JsonParser json;

  private JsonTree(String file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  static Checked<Node> read(byte[] bytes, String file) {
    Problems problems = new Problems();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
      JsonTree tree = new JsonTree(file, json);
      json.nextToken();
      Node root = tree.node("");
      if (json.nextToken() != null) {
        tree.tell(problems);
      }
      return problems.check(() -> root);
    } catch (JacksonException | IllegalArgumentException broken) {
      FormProblems.form(
          problems,
          Place.file(file),
          Text.of("this is no JSON as it is written here", "定められたJSONではありません"));
      return new Checked.Broken<>(problems.inOrder());
    }
  }

  private void tell(Problems problems) {
    FormProblems.form(problems, place(""), Text.of("something follows the act", "行為の後に余分な内容があります"));
  }

  private Node node(String field) {
    Place place = place(field);
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(place, field);
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence(place, field);
    }
    if (token == JsonToken.VALUE_STRING) {
      return Node.Scalar.of(place, json.getString());
    }
    throw new IllegalArgumentException("neither object, list nor string");
  }

  private Node mapping(Place place, String field) {
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      String path = field.isEmpty() ? name : field + "." + name;
      keys.put(name, place(path));
      json.nextToken();
      entries.put(name, node(path));
    }
    return new Node.Mapping(place, entries, keys);
  }

  private Node sequence(Place place, String field) {
    List<Node> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(field + "[" + items.size() + "]"));
    }
    return new Node.Sequence(place, items);
  }

  private Place place(String field) {
    var at = json.currentTokenLocation();
    return new Place(file, at.getLineNr(), at.getColumnNr(), field);
  }
}

package org.sekisho.ownership.readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.documents.Brief;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.documents.Node;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON (RFC 8259) from hostile hands, as {@link Node}s with their places: one value, or one a line.
 * Names that occur twice in an object are refused, and so is what is too deep or too large.
 */
public final class JsonDocuments {

  /** The largest file read, in bytes. */
  public static final int MOST_BYTES = 256 << 20;

  private static final int DEEPEST = 64;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String file;

  private JsonDocuments(String file) {
    this.file = file;
  }

  /** Every value of the file in order. */
  public static Checked<List<Node>> read(String file, byte[] content) {
    if (content.length > MOST_BYTES) {
      return new Checked.Broken<>(DocumentProblems.tooLarge(file, content.length, MOST_BYTES));
    }
    Problems problems = new Problems();
    List<Node> values = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), content)) {
      JsonDocuments reader = new JsonDocuments(file);
      while (parser.nextToken() != null) {
        values.add(reader.value(parser, ""));
      }
    } catch (JacksonException broken) {
      problems.addAll(List.of(syntax(file, broken)));
    }
    return problems.check(() -> List.copyOf(values));
  }

  private static Problem syntax(String file, JacksonException broken) {
    TokenStreamLocation at = broken.getLocation();
    return new Problem(
        "json.syntax",
        at == null ? Place.file(file) : new Place(file, at.getLineNr(), at.getColumnNr(), ""),
        Text.of(
            "this is not JSON: `" + Brief.of(String.valueOf(broken.getOriginalMessage())) + "`",
            "JSONとして読めません：`" + Brief.of(String.valueOf(broken.getOriginalMessage())) + "`"),
        Text.of("mend the text here", "この箇所を直してください"));
  }

  /** The depth of this recursion is bounded by the parser. */
  private Node value(JsonParser parser, String path) {
    Place place = place(parser, path);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping(parser, place, path);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser, path + "[" + items.size() + "]"));
      }
      return new Node.Sequence(place, items);
    }
    return Node.Scalar.of(place, parser.getString());
  }

  private Node mapping(JsonParser parser, Place place, String path) {
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      String below = path.isEmpty() ? name : path + "." + name;
      keys.put(name, place(parser, below));
      if (parser.nextToken() != JsonToken.VALUE_NULL) {
        entries.put(name, value(parser, below));
      }
    }
    return new Node.Mapping(place, entries, keys);
  }

  private Place place(JsonParser parser, String path) {
    TokenStreamLocation at = parser.currentTokenLocation();
    return new Place(file, at.getLineNr(), at.getColumnNr(), path);
  }
}

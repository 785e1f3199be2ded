package org.sekisho.screening.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * The objects of a JSON file, one at a time: one a line, or the items of an array at the root, or
 * those of a named array in an object at the root.
 */
public final class JsonRecords implements AutoCloseable {

  private static final int DEEPEST = 60;

  private final String file;
  private final int longest;
  private final String wrapper;
  private final GuardedStream bytes;
  private final JsonParser json;
  private boolean inside;
  private int size;

  /**
   * Opens the file.
   *
   * @param wrapper the field of an object at the root that holds the records; empty for none
   */
  public JsonRecords(ListInput input, ListFile file, String wrapper) throws IOException {
    this.file = file.name();
    this.longest = input.limits().longestRecord();
    this.wrapper = wrapper;
    this.bytes = GuardedStream.open(file, input.limits(), '\0');
    try {
      this.json = factory(longest).createParser(ObjectReadContext.empty(), bytes);
    } catch (JacksonException broken) {
      throw broken(broken);
    }
  }

  private static JsonFactory factory(int longest) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(longest)
            .maxNameLength(1_000)
            .maxNumberLength(1_000)
            .build();
    return JsonFactory.builder().streamReadConstraints(limits).build();
  }

  /** The next object, or empty at the end of the file. */
  public Optional<JsonTree.Mapping> next() throws IOException {
    try {
      for (JsonToken token = advance(); token != null; token = advance()) {
        switch (token) {
          case START_ARRAY -> inside = true;
          case END_ARRAY -> inside = false;
          case START_OBJECT -> {
            if (inside || !entersWrapper()) {
              size = 0;
              return Optional.of(mapping());
            }
          }
          case PROPERTY_NAME -> passOver();
          case END_OBJECT -> {}
          case VALUE_STRING,
              VALUE_NUMBER_INT,
              VALUE_NUMBER_FLOAT,
              VALUE_TRUE,
              VALUE_FALSE,
              VALUE_NULL,
              VALUE_EMBEDDED_OBJECT,
              NOT_AVAILABLE ->
              throw FormatProblems.schema(file, line(), json.getString(), "{");
        }
      }
      return Optional.empty();
    } catch (JacksonException broken) {
      throw broken(broken);
    }
  }

  /** Looks for the array that holds the records; where there is no wrapper, does nothing. */
  private boolean entersWrapper() throws IOException {
    if (wrapper.isEmpty()) {
      return false;
    }
    while (advance() == JsonToken.PROPERTY_NAME) {
      if (json.currentName().equals(wrapper)) {
        return true;
      }
      passOver();
    }
    throw FormatProblems.schema(file, line(), "}", wrapper);
  }

  private void passOver() {
    json.nextToken();
    json.skipChildren();
  }

  private JsonTree.Mapping mapping() throws IOException {
    int line = (int) line();
    Map<String, JsonTree> entries = new LinkedHashMap<>();
    while (advance() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      grow(name.length());
      advance();
      entries.put(name, value());
    }
    return new JsonTree.Mapping(line, entries);
  }

  private JsonTree value() throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping();
    }
    if (token == JsonToken.START_ARRAY) {
      List<JsonTree> items = new ArrayList<>();
      while (advance() != JsonToken.END_ARRAY) {
        items.add(value());
      }
      return new JsonTree.Sequence(items);
    }
    String text = token == JsonToken.VALUE_NULL ? "" : json.getString();
    grow(text.length());
    return new JsonTree.Scalar(text);
  }

  private void grow(int characters) throws Unreadable {
    size += characters + 1;
    if (size > longest) {
      throw FormatProblems.tooLong(file, line(), longest);
    }
  }

  /** The next token; null at the end of the file, which inside a record is an error. */
  private @Nullable JsonToken advance() {
    return json.nextToken();
  }

  private long line() {
    return Math.max(1, json.currentTokenLocation().getLineNr());
  }

  private Unreadable broken(JacksonException broken) {
    if (broken instanceof JacksonIOException && broken.getCause() instanceof Unreadable told) {
      return told;
    }
    long line =
        Math.max(1, Optional.ofNullable(broken.getLocation()).map(at -> at.getLineNr()).orElse(1));
    return broken instanceof UnexpectedEndOfInputException
        ? FormatProblems.truncated(file, line)
        : FormatProblems.syntax(file, line, "JSON");
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}

package org.sekisho.screening.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.sekisho.terms.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object a line. The columns are all fields of all lines, in the order in which they first
 * come; the file is read twice for that. Of nested values nothing is kept.
 */
final class JsonRows implements Rows {

  private static final JsonFactory JSON = new JsonFactory();

  private final String file;
  private final BufferedReader reader;
  private final List<String> columns;
  private int line;

  private JsonRows(String file, BufferedReader reader, List<String> columns) {
    this.file = file;
    this.reader = reader;
    this.columns = List.copyOf(columns);
  }

  static JsonRows open(Path path) throws IOException, BrokenRow {
    SequencedSet<String> columns = new LinkedHashSet<>();
    try (BufferedReader first = Files.newBufferedReader(path)) {
      JsonRows scan = new JsonRows(path.toString(), first, List.of());
      for (Optional<Map<String, String>> row = scan.object();
          row.isPresent();
          row = scan.object()) {
        columns.addAll(row.get().keySet());
      }
    }
    return new JsonRows(path.toString(), Files.newBufferedReader(path), List.copyOf(columns));
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<List<String>> next() throws IOException, BrokenRow {
    return object()
        .map(object -> {
          List<String> row = new ArrayList<>();
          columns.forEach(column -> row.add(object.getOrDefault(column, "")));
          return row;
        });
  }

  private Optional<Map<String, String>> object() throws IOException, BrokenRow {
    for (String text = text(); text != null; text = text()) {
      line++;
      if (!text.isBlank()) {
        return Optional.of(fields(text));
      }
    }
    return Optional.empty();
  }

  private @Nullable String text() throws IOException, BrokenRow {
    try {
      return reader.readLine();
    } catch (CharacterCodingException other) {
      throw BrokenRow.notUtf8(file, line + 1);
    }
  }

  private Map<String, String> fields(String text) throws BrokenRow {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw broken();
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          fields.put(name, json.getString());
        } else {
          json.skipChildren();
        }
      }
      return fields;
    } catch (JacksonException malformed) {
      throw broken();
    }
  }

  private BrokenRow broken() {
    Text found = Text.of("the line is no JSON object", "JSONオブジェクトではない行です");
    return new BrokenRow("screening.rows.json", file, line, found);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

package org.sekisho.server.parties;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.screening.formats.FieldMap.Field;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.screening.formats.ListFormat;
import org.sekisho.screening.formats.ListInput;
import org.sekisho.screening.party.Party;
import org.sekisho.screening.rows.BrokenRow;
import org.sekisho.screening.rows.Rows;
import org.sekisho.server.web.Json;
import org.sekisho.server.web.Refusals;
import org.sekisho.store.registry.Version;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Parties as the fields of a plain list: one object, an array of them, or a table with a header.
 * The {@code id} of such a list is a reference here, since the registry gives ids of its own.
 */
final class PartyFields {

  private static final String LIST = "registry";
  private static final int MOST = 10_000;
  private static final List<String> NAMES =
      Arrays.stream(Field.values()).map(field -> field.name().toLowerCase(Locale.ROOT)).toList();

  private PartyFields() {}

  /** Reads a body; every party must have a name. */
  static Checked<List<ObjectNode>> read(String type, byte[] body) {
    return (type.equals("text/csv") ? table(body) : Json.read(body)).then(PartyFields::checked);
  }

  private static Checked<List<ObjectNode>> checked(JsonNode given) {
    Problems problems = new Problems();
    List<JsonNode> nodes = given.isArray() ? given.valueStream().toList() : List.of(given);
    if (nodes.isEmpty() || nodes.size() > MOST) {
      problems.addAll(
          List.of(
              Refusals.parameter(
                  "body", "", Text.of("1 to " + MOST + " parties", "1～" + MOST + "件の当事者"))));
      return problems.check(List::of);
    }
    List<ObjectNode> parties = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      parties.add(fields(nodes.get(i), "[" + i + "]", problems));
    }
    return problems.check(() -> parties);
  }

  private static ObjectNode fields(JsonNode node, String place, Problems problems) {
    ObjectNode fields = Json.object();
    List<Problem> wrong = new ArrayList<>();
    for (var property : node.properties()) {
      if (!NAMES.contains(property.getKey()) || !isText(property.getValue())) {
        wrong.add(
            Refusals.parameter(
                place + "." + property.getKey(),
                property.getValue().toString(),
                Text.of(
                    "text in one of: " + String.join(", ", NAMES),
                    "次の項目の文字列：" + String.join(", ", NAMES))));
      }
      fields.set(property.getKey(), property.getValue());
    }
    if (wrong.isEmpty()) {
      switch (party("", fields)) {
        case Checked.Broken<Party> broken -> wrong.addAll(broken.problems());
        case Checked.Sound<Party> sound -> {}
      }
    }
    problems.addAll(wrong);
    return fields;
  }

  private static boolean isText(JsonNode value) {
    return value.isString()
        || (value.isArray() && value.valueStream().allMatch(JsonNode::isString));
  }

  /** The party as screening knows it, under an id of the registry. */
  static Checked<Party> party(String id, ObjectNode fields) {
    return parties(List.of(under(id, fields))).map(List::getFirst);
  }

  private static ObjectNode under(String id, ObjectNode fields) {
    return fields.deepCopy().put("id", id);
  }

  /** The same of many at once, as they were kept. */
  static Checked<List<Party>> kept(List<Version> versions) {
    return versions.isEmpty()
        ? new Checked.Sound<>(List.of())
        : parties(versions.stream().map(each -> under(each.id(), fields(each))).toList());
  }

  static ObjectNode fields(Version version) {
    return (ObjectNode) Json.trusted(new String(version.content(), StandardCharsets.UTF_8));
  }

  private static Checked<List<Party>> parties(List<ObjectNode> fields) {
    StringBuilder lines = new StringBuilder();
    fields.forEach(each -> lines.append(Json.write(each)));
    return ListFormat.PLAIN_JSON.readAll(
        ListInput.of(
            LIST, ListFile.of("body.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8))));
  }

  private static Checked<JsonNode> table(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8);
    try (Rows rows = Rows.csv("body", new StringReader(text))) {
      var all = Json.array();
      for (Optional<List<String>> row = rows.next(); row.isPresent(); row = rows.next()) {
        ObjectNode node = all.addObject();
        for (int i = 0; i < rows.columns().size(); i++) {
          value(node, rows.columns().get(i).strip(), row.get().get(i).strip());
        }
      }
      return new Checked.Sound<>(all);
    } catch (BrokenRow broken) {
      return new Checked.Broken<>(List.of(broken.problem()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void value(ObjectNode node, String column, String cell) {
    List<String> values =
        Arrays.stream(cell.split(";", -1))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
    if (!NAMES.contains(column) || values.size() > 1) {
      node.set(column, Json.strings(values));
    } else if (!values.isEmpty()) {
      node.put(column, values.getFirst());
    }
  }
}

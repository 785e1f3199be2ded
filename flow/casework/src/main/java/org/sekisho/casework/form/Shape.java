package org.sekisho.casework.form;

import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Problems;
import tools.jackson.core.JsonGenerator;

/** How a kind of value stands in JSON: one description for writing and for reading. */
interface Shape<T> {

  void write(JsonGenerator json, T value);

  /** The value, or empty after a problem was told. */
  Optional<T> read(Node node, Problems problems);

  /** As a field; what is absent may be left out. */
  default void write(JsonGenerator json, String name, T value) {
    json.writeName(name);
    write(json, value);
  }

  default Optional<T> read(Fields fields, String name, Problems problems) {
    Optional<Node> node = fields.node(name);
    if (node.isEmpty()) {
      FormProblems.missing(problems, fields.placeOf(name), name);
    }
    return node.flatMap(found -> read(found, problems));
  }
}

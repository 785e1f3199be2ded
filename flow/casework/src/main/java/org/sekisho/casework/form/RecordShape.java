package org.sekisho.casework.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;

/**
 * A record as an object of JSON, told once for both ways: its fields in order, and what makes it
 * from them.
 */
final class RecordShape<R> implements Shape<R> {

  private final List<Field<R, ?>> fields;
  private final Function<Taken, Supplier<R>> maker;

  RecordShape(List<Field<R, ?>> fields, Function<Taken, Supplier<R>> maker) {
    this.fields = fields;
    this.maker = maker;
  }

  /** A field of a record. */
  record Field<R, T>(String name, Function<R, T> of, Shape<T> shape) {
    private void write(JsonGenerator json, R from) {
      shape.write(json, name, of.apply(from));
    }

    private Optional<T> read(Fields from, Problems problems) {
      return shape.read(from, name, problems);
    }
  }

  /** The fields of one object, each read once. */
  record Taken(Fields from, Problems problems) {
    <T> Supplier<T> of(Field<?, T> field) {
      Optional<T> read = field.read(from, problems);
      return read::orElseThrow;
    }
  }

  @Override
  public void write(JsonGenerator json, R value) {
    json.writeStartObject();
    writeFields(json, value);
    json.writeEndObject();
  }

  @Override
  public Optional<R> read(Node node, Problems problems) {
    Fields from = Fields.of(node, problems);
    Optional<R> value = readFields(from, problems);
    from.close();
    return value;
  }

  void writeFields(JsonGenerator json, R value) {
    fields.forEach(field -> field.write(json, value));
  }

  /** Nothing where a problem was told; a record refuses what it cannot be. */
  Optional<R> readFields(Fields from, Problems problems) {
    int before = problems.count();
    Supplier<R> made = maker.apply(new Taken(from, problems));
    if (problems.count() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(made.get());
    } catch (IllegalArgumentException refused) {
      FormProblems.form(
          problems,
          from.place(),
          Text.of("this cannot be: " + refused.getMessage(), "成立しない内容です：" + refused.getMessage()));
      return Optional.empty();
    }
  }
}

package org.sekisho.casework.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Problems;
import tools.jackson.core.JsonGenerator;

/** The shapes of lists, sets and maps, and of what may be absent. Empty ones are left out. */
final class Several {

  static <T> Shape<Optional<T>> optional(Shape<T> shape) {
    return new Absent<>(shape);
  }

  static <T> Shape<List<T>> list(Shape<T> shape) {
    return new Listed<>(shape);
  }

  static final Shape<List<String>> STRINGS = list(Values.WORDS);
  static final Shape<SortedSet<String>> SET =
      new Turned<>(STRINGS, List::copyOf, words -> new TreeSet<>(words));

  static final Shape<SortedMap<String, String>> MAP = new Mapped();

  private Several() {}

  private record Absent<T>(Shape<T> shape) implements Shape<Optional<T>> {
    @Override
    public void write(JsonGenerator json, Optional<T> value) {
      value.ifPresentOrElse(there -> shape.write(json, there), json::writeNull);
    }

    @Override
    public void write(JsonGenerator json, String name, Optional<T> value) {
      value.ifPresent(there -> shape.write(json, name, there));
    }

    @Override
    public Optional<Optional<T>> read(Node node, Problems problems) {
      return shape.read(node, problems).flatMap(value -> Optional.of(Optional.of(value)));
    }

    @Override
    public Optional<Optional<T>> read(Fields fields, String name, Problems problems) {
      Optional<Node> node = fields.node(name);
      return node.isEmpty() ? Optional.of(Optional.empty()) : read(node.get(), problems);
    }
  }

  private record Listed<T>(Shape<T> shape) implements Shape<List<T>> {
    @Override
    public void write(JsonGenerator json, List<T> value) {
      json.writeStartArray();
      value.forEach(item -> shape.write(json, item));
      json.writeEndArray();
    }

    @Override
    public void write(JsonGenerator json, String name, List<T> value) {
      if (!value.isEmpty()) {
        Shape.super.write(json, name, value);
      }
    }

    @Override
    public Optional<List<T>> read(Node node, Problems problems) {
      if (!(node instanceof Node.Sequence sequence)) {
        FormProblems.value(problems, node.place(), "…", "a list", "一覧");
        return Optional.empty();
      }
      List<T> values = new ArrayList<>();
      sequence.items().forEach(item -> shape.read(item, problems).ifPresent(values::add));
      return values.size() == sequence.items().size() ? Optional.of(values) : Optional.empty();
    }

    @Override
    public Optional<List<T>> read(Fields fields, String name, Problems problems) {
      Optional<Node> node = fields.node(name);
      return node.isEmpty() ? Optional.of(List.of()) : read(node.get(), problems);
    }
  }

  private record Turned<S, T>(Shape<S> shape, Function<T, S> out, Function<S, T> in)
      implements Shape<T> {
    @Override
    public void write(JsonGenerator json, T value) {
      shape.write(json, out.apply(value));
    }

    @Override
    public void write(JsonGenerator json, String name, T value) {
      shape.write(json, name, out.apply(value));
    }

    @Override
    public Optional<T> read(Node node, Problems problems) {
      return shape.read(node, problems).map(in);
    }

    @Override
    public Optional<T> read(Fields fields, String name, Problems problems) {
      return shape.read(fields, name, problems).map(in);
    }
  }

  private record Mapped() implements Shape<SortedMap<String, String>> {
    @Override
    public void write(JsonGenerator json, SortedMap<String, String> value) {
      json.writeStartObject();
      value.forEach(json::writeStringProperty);
      json.writeEndObject();
    }

    @Override
    public void write(JsonGenerator json, String name, SortedMap<String, String> value) {
      if (!value.isEmpty()) {
        Shape.super.write(json, name, value);
      }
    }

    @Override
    public Optional<SortedMap<String, String>> read(Node node, Problems problems) {
      if (!(node instanceof Node.Mapping mapping)) {
        FormProblems.value(problems, node.place(), "…", "named values", "項目の集まり");
        return Optional.empty();
      }
      SortedMap<String, String> values = new TreeMap<>();
      mapping
          .entries()
          .forEach((name, value) ->
              Values.WORDS.read(value, problems).ifPresent(words -> values.put(name, words)));
      return Optional.of(values);
    }

    @Override
    public Optional<SortedMap<String, String>> read(Fields fields, String name, Problems problems) {
      Optional<Node> node = fields.node(name);
      return node.isEmpty() ? Optional.of(new TreeMap<>()) : read(node.get(), problems);
    }
  }
}

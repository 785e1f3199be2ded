package org.sekisho.casework.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sekisho.documents.Fields;
import org.sekisho.documents.Node;
import org.sekisho.terms.Problems;
import tools.jackson.core.JsonGenerator;

/** Alternatives, told apart by the word in their field {@code kind}. */
final class Kinds<T> implements Shape<T> {

  private final List<Kind<? extends T>> kinds = new ArrayList<>();

  private record Kind<K>(String word, Class<K> type, RecordShape<K> shape) {
    void write(JsonGenerator json, Object value) {
      json.writeStartObject();
      json.writeStringProperty("kind", word);
      shape.writeFields(json, type.cast(value));
      json.writeEndObject();
    }

    Optional<K> read(Fields fields, Problems problems) {
      return shape.readFields(fields, problems);
    }
  }

  <K extends T> Kinds<T> with(String word, Class<K> type, RecordShape<K> shape) {
    kinds.add(new Kind<>(word, type, shape));
    return this;
  }

  <K extends T> Kinds<T> and(Kinds<K> others) {
    kinds.addAll(others.kinds);
    return this;
  }

  List<String> words() {
    return kinds.stream().<String>map(Kind::word).toList();
  }

  /** The classes told of, for a test that none is missing. */
  List<Class<?>> types() {
    List<Class<?>> types = new ArrayList<>();
    kinds.forEach(kind -> types.add(kind.type()));
    return Collections.unmodifiableList(types);
  }

  @Override
  public void write(JsonGenerator json, T value) {
    kinds.stream()
        .filter(kind -> kind.type().isInstance(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no shape for " + value.getClass()))
        .write(json, value);
  }

  @Override
  public Optional<T> read(Node node, Problems problems) {
    Fields fields = Fields.of(node, problems);
    String word = fields.requiredString("kind");
    Optional<Kind<? extends T>> found =
        kinds.stream().filter(kind -> kind.word().equals(word)).findFirst();
    if (found.isEmpty()) {
      FormProblems.value(problems, fields.placeOf("kind"), word, "a kind known here", "既知の種別");
      return Optional.empty();
    }
    Optional<T> value = found.get().read(fields, problems).map(read -> read);
    fields.close();
    return value;
  }
}

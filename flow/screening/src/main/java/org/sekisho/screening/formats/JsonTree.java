package org.sekisho.screening.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of a JSON file. */
public sealed interface JsonTree {

  /** A string, or a number or truth value as written; null is the empty text. */
  record Scalar(String text) implements JsonTree {}

  /** Values in order. */
  record Sequence(List<JsonTree> items) implements JsonTree {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Named values.
   *
   * @param line of the file where the object begins
   */
  record Mapping(int line, Map<String, JsonTree> entries) implements JsonTree {
    public Mapping {
      entries = new LinkedHashMap<>(entries);
    }

    public Optional<JsonTree> get(String field) {
      return Optional.ofNullable(entries.get(field));
    }

    /** The stripped text of a scalar field; empty for any other. */
    public String text(String field) {
      return get(field).map(JsonTree::text).orElse("");
    }

    /** The texts of a field, which may be a scalar or a sequence; blank ones are left out. */
    public List<String> texts(String field) {
      return get(field).map(JsonTree::texts).orElse(List.of());
    }

    /** The objects of a field, which may be one object or a sequence of them. */
    public List<Mapping> mappings(String field) {
      return get(field).map(JsonTree::mappings).orElse(List.of());
    }
  }

  default String text() {
    return switch (this) {
      case Scalar(String text) -> text.strip();
      case Sequence sequence -> "";
      case Mapping mapping -> "";
    };
  }

  default List<String> texts() {
    List<JsonTree> values =
        switch (this) {
          case Scalar scalar -> List.of(scalar);
          case Sequence(List<JsonTree> items) -> items;
          case Mapping mapping -> List.of();
        };
    return values.stream().map(JsonTree::text).filter(text -> !text.isEmpty()).toList();
  }

  default List<Mapping> mappings() {
    List<Mapping> found = new ArrayList<>();
    switch (this) {
      case Scalar scalar -> {}
      case Mapping mapping -> found.add(mapping);
      case Sequence(List<JsonTree> items) -> items.forEach(item -> found.addAll(item.mappings()));
    }
    return found;
  }
}

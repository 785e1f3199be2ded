package org.sekisho.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.terms.Place;

/** A value in a YAML document, with its place. */
public sealed interface Node {

  Place place();

  /** Text as written; {@code quoted} tells a string from a word such as {@code yes}. */
  record Scalar(Place place, String text, boolean quoted) implements Node {}

  /** Items in order. */
  record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Named values in the order of the document; {@code keys} holds the place of each name. */
  record Mapping(Place place, Map<String, Node> entries, Map<String, Place> keys) implements Node {
    public Mapping {
      entries = new LinkedHashMap<>(entries);
      keys = new LinkedHashMap<>(keys);
    }
  }
}

package org.sekisho.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sekisho.terms.Place;

/** A value in a YAML document, with its place. */
public sealed interface Node {

  Place place();

  /** Text, and the stretch of the document it was written in. */
  record Scalar(Place place, String text, Written written) implements Node {

    /** A scalar that stands for nothing, after a problem was told. */
    static Scalar empty(Place place) {
      return new Scalar(place, "", new Written("", 0));
    }

    /** The place of a character of the text, whatever folding or quoting lies between. */
    public Place placeAt(int offset) {
      return written.placeOf(text, offset, place);
    }
  }

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

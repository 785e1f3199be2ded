package org.sekisho.documents;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree of one document from parser events, refusing what data never needs. */
final class TreeBuilder {

  private static final int DEEPEST = 40;

  private final String file;
  private final String document;
  private final Iterator<Event> events;
  private final Problems problems;

  TreeBuilder(String file, String document, Iterator<Event> events, Problems problems) {
    this.file = file;
    this.document = document;
    this.events = events;
    this.problems = problems;
  }

  /** The root of the only document; empty after a problem was added. */
  Optional<Node> document() {
    Optional<Node> root = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      switch (event.getEventId()) {
        case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
        case Alias, Scalar, SequenceStart, MappingStart, SequenceEnd, MappingEnd -> {
          if (root.isPresent()) {
            refuse(event, "document.second", "a second document starts here", "二つ目の文書があります");
            return Optional.empty();
          }
          root = Optional.of(node(event, "", 0));
        }
      }
    }
    if (root.isEmpty()) {
      problems.add(
          "document.empty",
          Place.file(file),
          Text.of("the file is empty", "ファイルが空です"),
          Text.of("write the document", "文書を書いてください"));
    }
    return root;
  }

  private Node node(Event event, String path, int depth) {
    checkPlain(event);
    Place place = placeOf(event).named(path);
    if (depth > DEEPEST) {
      refuse(event, "document.depth", "values are nested too deeply", "入れ子が深すぎます");
      skip(event);
      return Node.Scalar.empty(place);
    }
    return switch (event.getEventId()) {
      case SequenceStart -> sequence(place, path, depth);
      case MappingStart -> mapping(place, path, depth);
      case Scalar -> scalar(place, (ScalarEvent) event);
      case Alias,
          SequenceEnd,
          MappingEnd,
          StreamStart,
          StreamEnd,
          DocumentStart,
          DocumentEnd,
          Comment ->
          Node.Scalar.empty(place);
    };
  }

  private Node scalar(Place place, ScalarEvent event) {
    int start = event.getStartMark().map(Mark::getIndex).orElse(0);
    return new Node.Scalar(place, event.getValue(), new Written(document, start));
  }

  private Node sequence(Place place, String path, int depth) {
    List<Node> items = new ArrayList<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      items.add(node(event, path + "[" + items.size() + "]", depth + 1));
    }
    return new Node.Sequence(place, items);
  }

  private Node mapping(Place place, String path, int depth) {
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      String key = key(event);
      String below = path.isEmpty() ? key : path + "." + key;
      if (keys.putIfAbsent(key, placeOf(event).named(below)) == null) {
        entries.put(key, node(events.next(), below, depth + 1));
      } else {
        refuse(
            event,
            "document.key.twice",
            "`" + key + "` stands here a second time",
            "`" + key + "`が重複しています");
        node(events.next(), below, depth + 1);
      }
    }
    return new Node.Mapping(place, entries, keys);
  }

  private String key(Event event) {
    checkPlain(event);
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue();
    }
    refuse(event, "document.key.kind", "a name must be a plain word", "項目名は単純な語でなければなりません");
    skip(event);
    return "";
  }

  /** Aliases make bombs, and tags make objects: neither has a place in data. */
  private void checkPlain(Event event) {
    if (event instanceof AliasEvent) {
      refuse(event, "document.alias", "an alias (`*name`) stands here", "エイリアス（`*name`）は使えません");
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      refuse(event, "document.anchor", "an anchor (`&name`) stands here", "アンカー（`&name`）は使えません");
    }
    tag(event)
        .ifPresent(tag ->
            refuse(
                event, "document.tag", "a tag `" + tag + "` stands here", "タグ`" + tag + "`は使えません"));
  }

  private static Optional<String> tag(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag();
      case CollectionStartEvent collection -> collection.getTag();
      default -> Optional.empty();
    };
  }

  private void skip(Event first) {
    int open = opens(first);
    while (open > 0) {
      Event event = events.next();
      open += opens(event);
      if (event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd) {
        open--;
      }
    }
  }

  private static int opens(Event event) {
    return event instanceof CollectionStartEvent ? 1 : 0;
  }

  private void refuse(Event event, String code, String en, String ja) {
    problems.add(
        code,
        placeOf(event),
        Text.of(en, ja),
        Text.of("write the value out plainly", "値をそのまま書いてください"));
  }

  private Place placeOf(Event event) {
    return event.getStartMark().map(mark -> place(file, mark)).orElse(Place.file(file));
  }

  static Place place(String file, Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, "");
  }
}

package org.sekisho.screening.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element with all below it, names without their namespaces. */
final class XmlNode {

  private final String name;
  private final int line;
  private final Map<String, String> attributes = new HashMap<>();
  private final List<XmlNode> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  XmlNode(String name, int line) {
    this.name = name;
    this.line = line;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  void attribute(String key, String value) {
    attributes.put(key, value);
  }

  void add(XmlNode child) {
    children.add(child);
  }

  void append(String characters) {
    text.append(characters);
  }

  /** Its own text, stripped. */
  String text() {
    return text.toString().strip();
  }

  /** The value of an attribute, stripped; empty where there is none. */
  String at(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  /** All children. */
  List<XmlNode> all() {
    return List.copyOf(children);
  }

  /** The children of that name. */
  List<XmlNode> all(String child) {
    return children.stream().filter(node -> node.name.equals(child)).toList();
  }

  /** The children at the end of a path of names. */
  Stream<XmlNode> path(String... names) {
    Stream<XmlNode> nodes = Stream.of(this);
    for (String step : names) {
      nodes = nodes.flatMap(node -> node.all(step).stream());
    }
    return nodes;
  }

  Optional<XmlNode> first(String child) {
    return children.stream().filter(node -> node.name.equals(child)).findFirst();
  }

  /** The stripped text of the first child of that name, or empty. */
  String text(String child) {
    return first(child).map(XmlNode::text).orElse("");
  }
}

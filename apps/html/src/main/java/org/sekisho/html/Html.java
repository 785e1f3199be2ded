package org.sekisho.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page. Words are never markup: what is not made of elements here is escaped when it
 * is written, so that no text of a pack or a user can become an element.
 */
public sealed interface Html {

  Html NOTHING = new Several(List.of());

  /** Words for people. */
  record Words(String text) implements Html {}

  /** Pieces that follow each other. */
  record Several(List<Html> parts) implements Html {
    public Several {
      parts = List.copyOf(parts);
    }
  }

  /** An element with its attributes and what stands in it. */
  record Element(String name, List<Attribute> attributes, List<Html> inside) implements Html {
    public Element {
      attributes = List.copyOf(attributes);
      inside = List.copyOf(inside);
    }

    /** The same element with one more attribute. */
    public Element with(String attribute, String value) {
      List<Attribute> more = new ArrayList<>(attributes);
      more.add(new Attribute(attribute, value));
      return new Element(name, more, inside);
    }

    /** The same element with a class for the style sheet. */
    public Element styled(String style) {
      return with("class", style);
    }
  }

  record Attribute(String name, String value) {}

  static Html words(String text) {
    return new Words(text);
  }

  static Element element(String name, Html... inside) {
    return new Element(name, List.of(), List.of(inside));
  }

  static Element element(String name, List<? extends Html> inside) {
    return new Element(name, List.of(), List.copyOf(inside));
  }

  static Element element(String name, String text) {
    return element(name, words(text));
  }

  static Html several(Html... parts) {
    return new Several(List.of(parts));
  }

  static Html several(List<? extends Html> parts) {
    return new Several(List.copyOf(parts));
  }

  static Element link(String href, Html text) {
    return element("a", text).with("href", href);
  }
}

package org.sekisho.pages.deeds;

import java.util.List;
import org.sekisho.html.Html;
import org.sekisho.pages.parts.Fields;
import org.sekisho.terms.Text;

/**
 * A field of a form for a deed.
 *
 * @param value that it has before anybody writes
 */
record FormField(
    String name, Kind kind, Fields.Label label, List<Fields.Choice> choices, String value) {

  /** How it is filled in. */
  enum Kind {
    LINE,
    TEXT,
    DAY,
    CHOICE,
    HIDDEN
  }

  FormField {
    choices = List.copyOf(choices);
  }

  static FormField line(String name, Fields.Label label) {
    return new FormField(name, Kind.LINE, label, List.of(), "");
  }

  static FormField line(String name, Fields.Label label, String value) {
    return new FormField(name, Kind.LINE, label, List.of(), value);
  }

  static FormField text(String name, Fields.Label label) {
    return new FormField(name, Kind.TEXT, label, List.of(), "");
  }

  static FormField day(String name, Fields.Label label, String value) {
    return new FormField(name, Kind.DAY, label, List.of(), value);
  }

  static FormField choice(String name, Fields.Label label, List<Fields.Choice> choices) {
    String first = choices.isEmpty() ? "" : choices.getFirst().value();
    return new FormField(name, Kind.CHOICE, label, choices, first);
  }

  static FormField hidden(String name, String value) {
    return new FormField(name, Kind.HIDDEN, Fields.Label.of("", ""), List.of(), value);
  }

  static Fields.Label reason() {
    return Fields.Label.of("Reason", "理由").must();
  }

  static Fields.Choice choice(String value, Text words) {
    return new Fields.Choice(value, words);
  }

  /** The field with what stands in it, under the name that is its own on the page. */
  Html html(Fields fields, String form, String written) {
    String id = form + "." + name;
    return switch (kind) {
      case LINE -> fields.line(id, label, written);
      case TEXT -> fields.text(id, label, written, false);
      case DAY -> fields.input("date", id, label, written);
      case CHOICE -> fields.select(id, label, choices, written);
      case HIDDEN -> org.sekisho.pages.frame.Voice.hidden(id, written);
    };
  }
}

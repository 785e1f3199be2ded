package org.sekisho.access.marking;

import java.util.Optional;
import org.sekisho.access.Expiry;
import org.sekisho.access.Label;
import org.sekisho.access.LabelDraft;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Text;

/** The ways of writing markings. A new one is a class and a line here. */
public enum Notation {
  UNITED_STATES(new UnitedStates(), Text.of("United States", "米国")),
  CUI(new ControlledUnclassified(), Text.of("United States, CUI", "米国（CUI）")),
  NATO(new Nato(), Text.of("NATO", "北大西洋条約機構（NATO）")),
  UNITED_KINGDOM(new UnitedKingdom(), Text.of("United Kingdom", "英国")),
  EUROPEAN_UNION(new EuropeanUnion(), Text.of("European Union", "欧州連合")),
  JAPAN(new Japan(), Text.of("Japan", "日本")),
  TLP(new TrafficLight(), Text.of("TLP 2.0", "TLP 2.0"));

  private final Grammar grammar;
  private final Text title;

  Notation(Grammar grammar, Text title) {
    this.grammar = grammar;
    this.title = title;
  }

  public Text title() {
    return title;
  }

  boolean claims(String marking) {
    return grammar.claims(marking);
  }

  /** Reads a marking of this authority. Columns count from the place, characters as in Java. */
  public Checked<Label> read(String marking, Place place) {
    Reading reading = new Reading(place);
    Span span = Span.of(marking);
    if (span.text().length() > Markings.LONGEST) {
      reading.problem("length", span, Markings.LONG, Markings.SHORTEN);
    } else {
      grammar.read(span.unwrapped(), reading);
    }
    return reading.label();
  }

  /**
   * The marking of a label, or empty where this notation cannot say it. Need-to-know groups, days
   * and the names of originators stand beside a marking, not in it.
   */
  public Optional<String> banner(Label label) {
    return faithful(grammar.banner(told(label)), label);
  }

  /** As {@link #banner}, for a part of a document. */
  public Optional<String> portion(Label label) {
    return faithful(grammar.portion(told(label)), label);
  }

  private Optional<String> faithful(String marking, Label label) {
    return read(marking, Place.file("")).equals(new Checked.Sound<>(told(label)))
        ? Optional.of(marking)
        : Optional.empty();
  }

  /** The part of a label that a marking can tell. */
  static Label told(Label label) {
    boolean closed = label.levels().values().stream().anyMatch(level -> !level.isOpen());
    LabelDraft draft = new LabelDraft();
    label.levels().values().forEach(draft::at);
    label.compartments().forEach(draft::compartment);
    label.handling().forEach(draft::handling);
    label.groups().stream().filter(Label.CONCERNED::equals).forEach(draft::group);
    if (!label.originators().isEmpty()) {
      draft.originator(UnitedStates.OWNER);
    }
    return draft
        .release(label.release())
        .partners(label.partners())
        .tlp(label.tlp())
        .expiry(closed ? Expiry.NEVER : Expiry.NOTHING)
        .label();
  }
}

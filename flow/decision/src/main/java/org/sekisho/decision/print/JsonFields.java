package org.sekisho.decision.print;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.sekisho.decision.Verdict;
import org.sekisho.terms.Outcome;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;

/** The kinds of fields of which the document of a decision is made. */
record JsonFields(JsonGenerator json) {

  <T> void array(String name, Collection<T> items, Consumer<T> writer) {
    json.writeArrayPropertyStart(name);
    items.forEach(writer);
    json.writeEndArray();
  }

  void strings(String name, List<String> items) {
    array(name, items, json::writeString);
  }

  void day(String name, Optional<LocalDate> day) {
    day.ifPresentOrElse(
        known -> json.writeStringProperty(name, known.toString()),
        () -> json.writeNullProperty(name));
  }

  void text(String name, Text text) {
    json.writeName(name);
    value(text);
  }

  void value(Text text) {
    json.writeStartObject();
    json.writeStringProperty("en", text.en());
    json.writeStringProperty("ja", text.ja());
    json.writeEndObject();
  }

  /** An outcome and what is still possible; before their names may stand of what. */
  void verdict(String of, Verdict verdict) {
    json.writeStringProperty(of + "outcome", VerdictWords.code(verdict));
    array(of + "possible", possible(verdict), outcome -> json.writeString(outcome.code()));
  }

  private static Collection<Outcome> possible(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Decided(Outcome outcome) -> List.of(outcome);
      case Verdict.Undecided(SortedSet<Outcome> possible) -> possible;
      case Verdict.OutOfScope() -> List.of();
      case Verdict.Unanswered(boolean conflict) -> List.of();
    };
  }
}

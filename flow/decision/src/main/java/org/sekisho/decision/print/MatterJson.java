package org.sekisho.decision.print;

import java.util.SortedMap;
import org.sekisho.decision.Decision;
import org.sekisho.facts.Fact;
import org.sekisho.facts.Facts;
import org.sekisho.facts.Source;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Matter;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;

/** What was asked, for programs: the matter with every fact and where it comes from. */
final class MatterJson {

  private final JsonGenerator json;

  MatterJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Decision decision) {
    Matter matter = decision.matter();
    json.writeStartObject();
    json.writeStringProperty("gate", matter.gate().id());
    json.writeStringProperty("gate_hash", matter.gate().hash().hex());
    text("title", matter.title());
    json.writeStringProperty("date", matter.date().toString());
    json.writeObjectPropertyStart("events");
    matter.events().forEach((id, day) -> json.writeStringProperty(id, day.toString()));
    json.writeEndObject();
    json.writeObjectPropertyStart("facts");
    matter.gate().facts().forEach(fact -> fact(fact, decision.facts()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void fact(FactDefinition definition, Facts facts) {
    facts.at(definition.slot()).ifPresent(known -> fact(definition, known));
    if (facts.isDeclaredUnknown(definition.slot()) && !facts.isKnown(definition.slot())) {
      json.writeObjectPropertyStart(definition.id());
      json.writeNullProperty("value");
      json.writeEndObject();
    }
  }

  private void fact(FactDefinition definition, Fact fact) {
    json.writeObjectPropertyStart(definition.id());
    json.writeStringProperty("value", definition.type().write(fact.value()));
    text("source", fact.source().title());
    switch (fact.source()) {
      case Source.Listed listed -> listed(listed);
      case Source.NotListed(SortedMap<String, String> versions) -> notListed(versions);
      case Source.Stated stated -> {}
      case Source.Computed computed -> {}
      case Source.Decided decided -> {}
    }
    fact.at().ifPresent(day -> json.writeStringProperty("at", day.toString()));
    json.writeEndObject();
  }

  private void listed(Source.Listed listed) {
    json.writeObjectPropertyStart("lists");
    json.writeStringProperty(listed.list(), listed.version());
    json.writeEndObject();
  }

  private void notListed(SortedMap<String, String> versions) {
    json.writeObjectPropertyStart("lists");
    versions.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private void text(String name, Text text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("en", text.en());
    json.writeStringProperty("ja", text.ja());
    json.writeEndObject();
  }
}

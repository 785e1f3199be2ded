package org.sekisho.screening.party;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A party as one line of JSON: fields always in the same order, empty ones left out, so that the
 * same listing gives the same bytes. The source place is not part of it.
 */
public final class PartyJson {

  private static final JsonFactory JSON = new JsonFactory();

  private PartyJson() {}

  public static String line(Party party) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      text(json, "list", party.listId());
      text(json, "id", party.partyId());
      text(json, "kind", party.kind().code());
      each(json, "names", party.names(), name -> name(json, name));
      each(json, "born", party.birthDates(), date -> json.writeString(date.toString()));
      each(json, "genders", party.genders(), gender -> json.writeString(gender.code()));
      each(json, "countries", party.countries(), country -> country(json, country));
      each(json, "identifiers", party.identifiers(), number -> identifier(json, number));
      each(json, "addresses", party.addresses(), address -> address(json, address));
      each(json, "programmes", party.programmes(), json::writeString);
      text(json, "listed_from", party.listedFrom().map(Object::toString).orElse(""));
      text(json, "listed_to", party.listedTo().map(Object::toString).orElse(""));
      each(json, "remarks", party.remarks(), json::writeString);
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void name(JsonGenerator json, PartyName name) {
    json.writeStartObject();
    text(json, "text", name.text());
    text(json, "kind", name.kind().code());
    text(json, "strength", name.strength() == NameStrength.STRONG ? "" : name.strength().code());
    text(json, "script", name.script().code());
    text(json, "language", name.language());
    each(json, "parts", name.parts(), part -> part(json, part));
    json.writeEndObject();
  }

  private static void part(JsonGenerator json, NamePart part) {
    json.writeStartObject();
    text(json, part.role().code(), part.text());
    json.writeEndObject();
  }

  private static void country(JsonGenerator json, PartyCountry country) {
    json.writeStartObject();
    text(json, "role", country.role().code());
    text(json, "code", country.code());
    text(json, "written", country.written());
    json.writeEndObject();
  }

  private static void identifier(JsonGenerator json, Identifier identifier) {
    json.writeStartObject();
    text(json, "type", identifier.type().code());
    text(json, "value", identifier.value());
    text(json, "country", identifier.country());
    text(json, "check", identifier.check() == CheckDigit.NONE ? "" : identifier.check().code());
    text(json, "label", identifier.label());
    json.writeEndObject();
  }

  private static void address(JsonGenerator json, Address address) {
    json.writeStartObject();
    text(json, "street", address.street());
    text(json, "city", address.city());
    text(json, "region", address.region());
    text(json, "postal_code", address.postalCode());
    text(json, "country", address.country());
    text(json, "written", address.street().equals(address.written()) ? "" : address.written());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(field, value);
    }
  }

  private static <T> void each(
      JsonGenerator json, String field, List<T> values, Consumer<T> write) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(field);
      values.forEach(write);
      json.writeEndArray();
    }
  }
}

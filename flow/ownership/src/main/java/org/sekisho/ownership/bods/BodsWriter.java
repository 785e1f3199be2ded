package org.sekisho.ownership.bods;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sekisho.ownership.Holding;
import org.sekisho.ownership.Party;
import org.sekisho.ownership.Share;
import org.sekisho.ownership.graph.Holdings;
import org.sekisho.terms.ContentHash;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes holdings as statements of BODS 0.4: one for each party, then one for each holding. The
 * same holdings give the same bytes; a statement's id is the hash of what it says.
 */
public final class BodsWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final String publisher;
  private final LocalDate published;

  /** Statements made by a publisher on a day. */
  public BodsWriter(String publisher, LocalDate published) {
    this.publisher = publisher;
    this.published = published;
  }

  /** Writes all parties and holdings; the stream stays open. */
  public void write(Holdings holdings, List<Party> parties, OutputStream output) {
    JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), output);
    json.writeStartArray();
    parties.forEach(party -> party(json, party));
    for (int row = 0; row < holdings.size(); row++) {
      holding(json, holdings.get(row), row);
    }
    json.writeEndArray();
    json.flush();
  }

  private void party(JsonGenerator json, Party party) {
    boolean person = party.type() == Party.Type.PERSON;
    open(json, "party " + party, party.id(), party.id(), person ? "person" : "entity");
    if (person) {
      json.writeStringProperty("personType", "knownPerson");
      json.writeArrayPropertyStart("names");
      json.writeStartObject();
      json.writeStringProperty("fullName", party.name());
      json.writeEndObject();
      json.writeEndArray();
    } else {
      json.writeObjectPropertyStart("entityType");
      json.writeStringProperty("type", entityType(party.type()));
      json.writeEndObject();
      json.writeStringProperty("name", party.name());
    }
    party.jurisdiction().ifPresent(code -> country(json, code, person));
    close(json);
  }

  private static void country(JsonGenerator json, String code, boolean person) {
    if (person) {
      json.writeArrayPropertyStart("nationalities");
      json.writeStartObject();
    } else {
      json.writeObjectPropertyStart("jurisdiction");
    }
    json.writeStringProperty("name", code);
    json.writeStringProperty("code", code);
    json.writeEndObject();
    if (person) {
      json.writeEndArray();
    }
  }

  private void holding(JsonGenerator json, Holding holding, int row) {
    String record = "holding-" + row;
    open(json, "holding " + row + " " + holding, record, holding.company(), "relationship");
    json.writeStringProperty("subject", holding.company());
    json.writeStringProperty("interestedParty", holding.holder());
    json.writeArrayPropertyStart("interests");
    json.writeStartObject();
    json.writeStringProperty("type", Codelists.interestType(holding.kind()));
    json.writeStringProperty("directOrIndirect", "direct");
    share(json, holding.share());
    if (!holding.valid().from().equals(LocalDate.MIN)) {
      json.writeStringProperty("startDate", holding.valid().from().toString());
    }
    holding.valid().to().ifPresent(day -> json.writeStringProperty("endDate", day.toString()));
    json.writeEndObject();
    json.writeEndArray();
    close(json);
  }

  private static void share(JsonGenerator json, Share share) {
    if (share.equals(Share.UNKNOWN)) {
      return;
    }
    json.writeObjectPropertyStart("share");
    if (share.isExact()) {
      json.writeNumberProperty("exact", percent(share.least()));
    } else {
      json.writeNumberProperty("minimum", percent(share.least()));
      json.writeNumberProperty("maximum", percent(share.most()));
    }
    json.writeEndObject();
  }

  private static BigDecimal percent(int millionths) {
    return new BigDecimal(Share.percentText(millionths));
  }

  private void open(
      JsonGenerator json, String content, String record, String subject, String type) {
    json.writeStartObject();
    json.writeStringProperty("statementId", ContentHash.of(published + " " + content).hex());
    json.writeStringProperty("declarationSubject", subject);
    json.writeStringProperty("statementDate", published.toString());
    json.writeObjectPropertyStart("publicationDetails");
    json.writeStringProperty("publicationDate", published.toString());
    json.writeStringProperty("bodsVersion", "0.4");
    json.writeObjectPropertyStart("publisher");
    json.writeStringProperty("name", publisher);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("recordId", record);
    json.writeStringProperty("recordStatus", "new");
    json.writeStringProperty("recordType", type);
    json.writeObjectPropertyStart("recordDetails");
    json.writeBooleanProperty("isComponent", false);
  }

  private static void close(JsonGenerator json) {
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String entityType(Party.Type type) {
    return switch (type) {
      case ENTITY -> "registeredEntity";
      case ARRANGEMENT -> "arrangement";
      case STATE -> "state";
      case STATE_BODY -> "stateBody";
      case PERSON, UNKNOWN -> "unknownEntity";
    };
  }
}

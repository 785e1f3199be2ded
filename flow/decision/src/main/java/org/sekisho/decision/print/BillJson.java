package org.sekisho.decision.print;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.sekisho.decision.bill.BillDecision;
import org.sekisho.decision.bill.OpenFact;
import org.sekisho.decision.bill.OpenHit;
import org.sekisho.decision.bill.PartDecision;
import org.sekisho.facts.Indication;
import org.sekisho.matter.FactDefinition;
import org.sekisho.matter.Participant;
import org.sekisho.matter.bill.Bill;
import org.sekisho.matter.bill.Part;
import org.sekisho.terms.Language;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** The decision on a bill for programs; the schema is docs/formats/bill-decision.schema.json. */
public final class BillJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** Of how many parts that make the verdict what it is the whole decision is written. */
  private static final int MOST_DECISIONS = 8;

  private final BillDecision decision;
  private final JsonGenerator json;
  private final JsonFields fields;

  private BillJson(BillDecision decision, JsonGenerator json) {
    this.decision = decision;
    this.json = json;
    this.fields = new JsonFields(json);
  }

  /** The document, indented, with fields always in the same order. */
  public static String of(BillDecision decision) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(new IndentedJson(), text)) {
      new BillJson(decision, generator).write();
    }
    return text.append('\n').toString();
  }

  private void write() {
    ConsequenceJson consequences = new ConsequenceJson(json, fields);
    json.writeStartObject();
    json.writeStringProperty("format", "sekisho/bill-decision/1");
    bill();
    json.writeStringProperty("gate", decision.shared().gate().id());
    fields.text("title", decision.shared().title());
    json.writeStringProperty("date", decision.shared().date().toString());
    json.writeStringProperty("known_on", decision.known().toString());
    fields.verdict("", decision.verdict());
    fields.array(
        "because", decision.because().stream().limit(MOST_DECISIONS).toList(), this::because);
    fields.array("components", decision.parts(), this::component);
    fields.array("missing", decision.open(), this::open);
    fields.array("to_confirm", decision.hits(), open -> hit(open, consequences));
    fields.array("problems", decision.bill().problems(), this::problem);
    fields.array("law", decision.law(), consequences::law);
    json.writeEndObject();
  }

  private void bill() {
    json.writeName("bill");
    json.writeStartObject();
    json.writeStringProperty("format", decision.bill().format());
    json.writeStringProperty("hash", decision.bill().hash().hex());
    json.writeNumberProperty("components", decision.bill().parts().size());
    json.writeEndObject();
  }

  private void because(PartDecision part) {
    json.writeStartObject();
    json.writeNumberProperty("component", part.part().number());
    path(part.part());
    part.decision()
        .ifPresent(made -> {
          json.writeName("decision");
          DecisionJson.write(json, made);
        });
    json.writeEndObject();
  }

  private void path(Part part) {
    fields.strings("path", decision.bill().path(part).stream().map(Part::title).toList());
  }

  private void component(PartDecision decided) {
    Part part = decided.part();
    json.writeStartObject();
    json.writeNumberProperty("number", part.number());
    json.writeStringProperty("ref", part.ref());
    path(part);
    json.writeStringProperty("name", part.name());
    json.writeStringProperty("version", part.version());
    fields.array(Bill.MAKER, part.inRole(Bill.MAKER), this::player);
    fields.array(Bill.SUPPLIER, part.inRole(Bill.SUPPLIER), this::player);
    fields.array("below", part.below(), json::writeNumber);
    fields.verdict("", decided.own());
    fields.verdict("whole_", decision.whole(decided));
    fields.strings("because", decided.rules());
    fields.strings("to_ask", decided.toAsk().stream().map(FactDefinition::id).toList());
    fields.strings(
        "to_confirm", decided.toConfirm().stream().map(BillJson::entry).distinct().toList());
    fields.array("problems", decided.problems(), this::problem);
    json.writeEndObject();
  }

  private static String entry(Indication hit) {
    return hit.entry().list() + " " + hit.entry().entry();
  }

  private void player(Participant player) {
    json.writeStartObject();
    json.writeStringProperty("name", player.name());
    Optional<String> country = player.country();
    country.ifPresent(letters -> json.writeStringProperty("country", letters));
    json.writeEndObject();
  }

  private void open(OpenFact open) {
    json.writeStartObject();
    json.writeStringProperty("fact", open.fact().id());
    fields.text("question", open.fact().question());
    json.writeBooleanProperty("declared_unknown", open.declaredUnknown());
    numbers(open.parts());
    json.writeEndObject();
  }

  private void hit(OpenHit open, ConsequenceJson consequences) {
    json.writeStartObject();
    json.writeName("hit");
    consequences.indication(open.hit());
    numbers(open.parts());
    json.writeEndObject();
  }

  private void numbers(List<Part> parts) {
    fields.array("components", parts, part -> json.writeNumber(part.number()));
  }

  private void problem(Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("code", problem.code());
    json.writeNumberProperty("line", problem.place().line());
    json.writeNumberProperty("column", problem.place().column());
    json.writeStringProperty("field", problem.place().field());
    fields.text("text", Text.of(problem.line(Language.EN), problem.line(Language.JA)));
    json.writeEndObject();
  }
}

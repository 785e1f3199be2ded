package org.sekisho.desk.law;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sekisho.decision.print.IndentedJson;
import org.sekisho.law.calendar.CalendarEntry;
import org.sekisho.law.calendar.CalendarPart;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.words.CitationWords;
import org.sekisho.law.words.LawBookAddress;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** A calendar for programs; the fields are told in docs/guides/read-the-law-book.md. */
public final class CalendarJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private CalendarJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The calendar as JSON.
   *
   * @param known the day up to which law was recorded
   */
  public static String of(List<CalendarEntry> entries, LocalDate known) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(new IndentedJson(), text)) {
      new CalendarJson(generator).write(entries, known);
    }
    return text.append('\n').toString();
  }

  private void write(List<CalendarEntry> entries, LocalDate known) {
    json.writeStartObject();
    json.writeStringProperty("format", "sekisho/law-calendar/1");
    json.writeStringProperty("known_on", known.toString());
    json.writeArrayPropertyStart("entries");
    entries.forEach(this::entry);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entry(CalendarEntry entry) {
    json.writeStartObject();
    json.writeStringProperty("day", entry.day().toString());
    json.writeStringProperty("gate", entry.regime().gate().id());
    json.writeStringProperty("regime", entry.regime().id());
    text("title", entry.regime().title());
    text("summary", entry.summary());
    json.writeStringProperty("confidence", entry.confidence().code());
    json.writeArrayPropertyStart("parts");
    entry.parts().forEach(part -> part(entry.regime(), part));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void part(Regime regime, CalendarPart part) {
    json.writeStartObject();
    json.writeStringProperty("kind", part.kind().name().toLowerCase(Locale.ROOT));
    text("title", part.title());
    part.detail().ifPresent(detail -> text("detail", detail));
    part.rule()
        .ifPresent(rule -> {
          json.writeStringProperty("rule", rule);
          json.writeStringProperty("law_book", LawBookAddress.of(regime, rule));
        });
    text("source", CitationWords.of(regime, part.citations()));
    json.writeStringProperty("confidence", part.confidence().code());
    part.check().ifPresent(check -> text("check", check));
    json.writeEndObject();
  }

  private void text(String name, Text text) {
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("en", text.en());
    json.writeStringProperty("ja", text.ja());
    json.writeEndObject();
  }
}

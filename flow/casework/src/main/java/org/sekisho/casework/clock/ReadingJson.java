package org.sekisho.casework.clock;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.calendar.WorkingDays;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Readings for programs: an array of objects, times as instants. */
public final class ReadingJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  /** A reading with the working days that gave it. */
  public record Shown(ClockReading reading, WorkingDays days) {}

  private ReadingJson() {}

  public static String of(List<Shown> all) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartArray();
      all.forEach(each -> write(json, each));
      json.writeEndArray();
    }
    return text + "\n";
  }

  private static void write(JsonGenerator json, Shown shown) {
    ClockReading reading = shown.reading();
    json.writeStartObject();
    json.writeStringProperty("clock", reading.rule().id());
    json.writeStringProperty("at", reading.now().toString());
    json.writeStringProperty("state", reading.state().name().toLowerCase(Locale.ROOT));
    instant(json, "started", reading.started());
    day(json, "day_one", reading.dayOne());
    day(json, "last_day", reading.lastDay());
    instant(json, "due", reading.due());
    json.writeStringProperty("elapsed", reading.elapsed().toString());
    json.writeStringProperty("remaining", reading.remaining().toString());
    instant(json, "met", reading.met());
    json.writeStringProperty(
        "consequence", reading.rule().counting().consequence().name().toLowerCase(Locale.ROOT));
    json.writeArrayPropertyStart("pauses");
    reading.pauses().forEach(pause -> pause(json, pause));
    json.writeEndArray();
    json.writeArrayPropertyStart("reckoning");
    Reckoning.of(reading, shown.days()).forEach(step -> text(json, step));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void pause(JsonGenerator json, ClockReading.Pause pause) {
    json.writeStartObject();
    instant(json, "from", Optional.of(pause.from()));
    instant(json, "until", pause.until());
    json.writeName("why");
    text(json, pause.why().title());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, Text text) {
    json.writeStartObject();
    json.writeStringProperty("en", text.en());
    json.writeStringProperty("ja", text.ja());
    json.writeEndObject();
  }

  private static void instant(JsonGenerator json, String name, Optional<Instant> value) {
    value.ifPresent(instant -> json.writeStringProperty(name, instant.toString()));
  }

  private static void day(JsonGenerator json, String name, Optional<LocalDate> value) {
    value.ifPresent(day -> json.writeStringProperty(name, day.toString()));
  }
}

package org.sekisho.screening.decided;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sekisho.screening.formats.JsonRecords;
import org.sekisho.screening.formats.JsonTree;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.screening.formats.ListInput;
import org.sekisho.terms.ContentHash;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Decisions on hits on disk, a line of JSON each, only ever appended to. */
public final class DecisionFile {

  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;

  public DecisionFile(Path file) {
    this.file = file;
  }

  /** All decisions in the order in which they were made; none where there is no file yet. */
  public List<HitDecision> read() throws IOException {
    List<HitDecision> decisions = new ArrayList<>();
    if (Files.exists(file)) {
      ListFile given = ListFile.at(file);
      try (JsonRecords records = new JsonRecords(ListInput.of("decisions", given), given, "")) {
        for (var line = records.next(); line.isPresent(); line = records.next()) {
          decisions.add(decision(line.get()));
        }
      }
    }
    return decisions;
  }

  public void append(HitDecision decision) throws IOException {
    Files.writeString(
        file, line(decision) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static HitDecision decision(JsonTree.Mapping line) {
    return new HitDecision(
        line.text("asked"),
        new ContentHash(line.text("asked_content")),
        line.text("list"),
        line.text("entry"),
        new ContentHash(line.text("record")),
        HitDecision.Verdict.valueOf(line.text("verdict").toUpperCase(Locale.ROOT)),
        line.text("officer"),
        LocalDate.parse(line.text("day")),
        line.text("reason"));
  }

  private static String line(HitDecision decision) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("asked", decision.asked());
      json.writeStringProperty("asked_content", decision.askedContent().hex());
      json.writeStringProperty("list", decision.listId());
      json.writeStringProperty("entry", decision.entry());
      json.writeStringProperty("record", decision.record().hex());
      json.writeStringProperty("verdict", decision.verdict().code());
      json.writeStringProperty("officer", decision.officer());
      json.writeStringProperty("day", decision.day().toString());
      json.writeStringProperty("reason", decision.reason());
      json.writeEndObject();
    }
    return line.toString();
  }
}

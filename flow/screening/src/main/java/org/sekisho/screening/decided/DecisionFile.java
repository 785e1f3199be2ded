package org.sekisho.screening.decided;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.screening.formats.JsonRecords;
import org.sekisho.screening.formats.JsonTree;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.screening.formats.ListInput;
import org.sekisho.screening.formats.Unreadable;
import org.sekisho.terms.Checked;
import org.sekisho.terms.ContentHash;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;
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
  public Checked<List<HitDecision>> read() {
    if (!Files.exists(file)) {
      return new Checked.Sound<>(List.of());
    }
    Problems problems = new Problems();
    List<HitDecision> decisions = new ArrayList<>();
    ListFile given = ListFile.at(file);
    try (JsonRecords records = new JsonRecords(ListInput.of("decisions", given), given, "")) {
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        decision(line.get(), problems).ifPresent(decisions::add);
      }
    } catch (Unreadable broken) {
      problems.addAll(List.of(broken.problem()));
    } catch (IOException unreadable) {
      problems.addAll(DocumentProblems.notFound(file.toString()));
    }
    return problems.check(() -> List.copyOf(decisions));
  }

  public void append(HitDecision decision) throws IOException {
    Files.writeString(
        file, line(decision) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Optional<HitDecision> decision(JsonTree.Mapping line, Problems problems) {
    try {
      return Optional.of(decision(line));
    } catch (IllegalArgumentException | DateTimeException broken) {
      problems.add(
          "screening.decisions.line",
          new Place(file.toString(), line.line(), 1, ""),
          Text.of("this is no decision on a hit", "一致に対する判断の記録ではありません"),
          Text.of(
              "let `sekisho hits decide` write this file",
              "このファイルは`sekisho hits decide`で作成してください"));
      return Optional.empty();
    }
  }

  private static HitDecision decision(JsonTree.Mapping line) {
    return new HitDecision(
        line.text("asked"),
        hash(line.text("asked_content")),
        line.text("list"),
        line.text("entry"),
        hash(line.text("record")),
        HitDecision.Verdict.valueOf(line.text("verdict").toUpperCase(Locale.ROOT)),
        line.text("officer"),
        LocalDate.parse(line.text("day")),
        line.text("reason"));
  }

  private static ContentHash hash(String hex) {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(hex);
    }
    return new ContentHash(hex);
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

package org.sekisho.screening.lists;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.sekisho.screening.formats.JsonRecords;
import org.sekisho.screening.formats.JsonTree;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.screening.formats.ListInput;
import org.sekisho.terms.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The last attempt to update a list, one line of JSON that the next attempt replaces. */
final class AttemptFile {

  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;

  AttemptFile(Path file) {
    this.file = file;
  }

  Optional<UpdateAttempt> read() throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    ListFile given = ListFile.at(file);
    try (JsonRecords records = new JsonRecords(ListInput.of("attempt", given), given, "")) {
      return records.next().map(AttemptFile::attempt);
    }
  }

  private static UpdateAttempt attempt(JsonTree.Mapping line) {
    Optional<UpdateAttempt.Failure> failure =
        Optional.of(line.text("code"))
            .filter(code -> !code.isEmpty())
            .map(
                code -> new UpdateAttempt.Failure(code, Text.of(line.text("en"), line.text("ja"))));
    return new UpdateAttempt(Instant.parse(line.text("at")), failure);
  }

  void write(UpdateAttempt attempt) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, line(attempt) + "\n");
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String line(UpdateAttempt attempt) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("at", attempt.at().toString());
      attempt
          .failure()
          .ifPresent(failure -> {
            json.writeStringProperty("code", failure.code());
            json.writeStringProperty("en", failure.found().en());
            json.writeStringProperty("ja", failure.found().ja());
          });
      json.writeEndObject();
    }
    return line.toString();
  }
}

package org.sekisho.screening.lists;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.screening.formats.JsonRecords;
import org.sekisho.screening.formats.JsonTree;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.screening.formats.ListInput;
import org.sekisho.terms.ContentHash;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The versions of one list, a line of JSON each, only ever appended to. */
final class VersionLog {

  private static final JsonFactory JSON = new JsonFactory();

  private final String listId;
  private final Path file;

  VersionLog(String listId, Path file) {
    this.listId = listId;
    this.file = file;
  }

  List<StoredVersion> read() throws IOException {
    List<StoredVersion> versions = new ArrayList<>();
    if (Files.notExists(file)) {
      return versions;
    }
    try (JsonRecords records =
        new JsonRecords(ListInput.of(listId, ListFile.at(file)), ListFile.at(file), "")) {
      for (var line = records.next(); line.isPresent(); line = records.next()) {
        versions.add(version(line.get()));
      }
    }
    return versions;
  }

  void append(StoredVersion version) throws IOException {
    Files.writeString(
        file, line(version) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private StoredVersion version(JsonTree.Mapping line) {
    return new StoredVersion(
        listId,
        Integer.parseInt(line.text("number")),
        new ContentHash(line.text("hash")),
        LocalDate.parse(line.text("valid_from")),
        Instant.parse(line.text("fetched_at")),
        Integer.parseInt(line.text("parties")),
        line.text("origin"),
        line.mappings("files").stream().map(VersionLog::file).toList());
  }

  private static StoredFile file(JsonTree.Mapping file) {
    return new StoredFile(
        file.text("name"),
        new ContentHash(file.text("hash")),
        Long.parseLong(file.text("bytes")),
        file.text("tag"));
  }

  private static String line(StoredVersion version) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeNumberProperty("number", version.number());
      json.writeStringProperty("hash", version.hash().hex());
      json.writeStringProperty("valid_from", version.validFrom().toString());
      json.writeStringProperty("fetched_at", version.fetchedAt().toString());
      json.writeNumberProperty("parties", version.parties());
      json.writeStringProperty("origin", version.origin());
      json.writeArrayPropertyStart("files");
      version.files().forEach(file -> write(json, file));
      json.writeEndArray();
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, StoredFile file) {
    json.writeStartObject();
    json.writeStringProperty("name", file.name());
    json.writeStringProperty("hash", file.hash().hex());
    json.writeNumberProperty("bytes", file.bytes());
    json.writeStringProperty("tag", file.tag());
    json.writeEndObject();
  }
}

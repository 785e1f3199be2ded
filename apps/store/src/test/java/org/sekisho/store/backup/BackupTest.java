package org.sekisho.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sekisho.access.Label;
import org.sekisho.ledger.note.Algorithm;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.store.Databases;
import org.sekisho.store.database.Database;
import org.sekisho.store.database.Location;
import org.sekisho.store.record.RecordCheck;
import org.sekisho.store.record.Recorder;
import org.sekisho.store.registry.Draft;
import org.sekisho.store.registry.Registry;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** A backup goes into either database, is proved before it is kept, and refused where changed. */
final class BackupTest {

  private static final Instant NOW = Instant.parse("2026-06-07T00:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final SignerKey KEY = SignerKey.generate("office.example", Algorithm.ED25519);
  private static final List<VerifierKey> KNOWN = List.of(KEY.verifier());

  /** Tabs, line feeds, backslashes and what looks like nothing come back as they were. */
  private static final List<String> TITLES =
      List.of("plain", "a\tb\nc\\d\re", "\\N", "", "関所 \uD83D\uDE80", "\\t");

  @TempDir private Path folder;

  private static Database office(Location location, int acts) {
    Database database = Database.open(location).orThrow();
    try (Recorder recorder = new Recorder(database, List.of(KEY), CLOCK)) {
      Registry registry = new Registry(database, recorder);
      for (int i = 0; i < acts; i++) {
        registry.keep("matter.kept", "officer", draft(i)).join();
      }
      recorder.erase(0, "officer", "asked for");
      recorder.log().checkpoint();
    }
    return database;
  }

  private static Draft draft(int number) {
    String title = TITLES.get(number % TITLES.size());
    return new Draft(
        "matter",
        "m" + number,
        LocalDate.of(2026, 6, 7),
        Label.PUBLIC,
        new Draft.Content(("content\0" + title).getBytes(StandardCharsets.UTF_8)),
        new TreeMap<>(Map.of("title", title)));
  }

  private static Checked<Backup.Written> write(Location from, Path file) {
    return Backup.write(from, file, List.of(KEY), Optional.empty(), NOW, (table, rows) -> {});
  }

  private static Checked<Restore.Restored> restore(Path file, Location into) {
    return Restore.read(file, KNOWN, into, (table, rows) -> {});
  }

  private static List<String> codes(Checked<?> checked) {
    return checked.problems().stream().map(Problem::code).toList();
  }

  private Path backup(int acts) {
    Location location = Databases.SQLITE.fresh();
    office(location, acts).close();
    Path file = folder.resolve("office.backup");
    write(location, file).orThrow();
    return file;
  }

  /** The tables as signed, and nothing of the moment. */
  private static List<Manifest.Entry> tables(Path file) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      String note = Files.readString(zip.getPath("manifest"));
      return Manifest.parse(SignedNote.parse(note).orElseThrow().text()).orElseThrow().entries();
    }
  }

  @Test
  void everyRowComesBackByWayOfTheOtherDatabase() throws IOException {
    Path first = backup(300);
    Location other = Databases.POSTGRESQL.fresh();
    assertThat(restore(first, other).orThrow().checkpoint().size()).isEqualTo(301);
    Path second = folder.resolve("other.backup");
    write(other, second).orThrow();
    assertThat(tables(second)).isEqualTo(tables(first));
    Location third = Databases.SQLITE.fresh();
    restore(second, third).orThrow();
    Path last = folder.resolve("last.backup");
    write(third, last).orThrow();
    assertThat(tables(last)).isEqualTo(tables(first));
    try (Database database = Database.open(third).orThrow()) {
      assertThat(RecordCheck.of(database, KNOWN)).isEmpty();
      try (Recorder recorder = new Recorder(database, List.of(KEY), CLOCK)) {
        assertThat(recorder.size()).isEqualTo(301);
      }
    }
  }

  @Test
  void aBackupIsWrittenWhileTheServerGoesOn() {
    Location location = Databases.SQLITE.fresh();
    Path file = folder.resolve("running.backup");
    try (Database running = office(location, 5)) {
      Backup.Written written = write(location, file).orThrow();
      assertThat(written.checkpoint().size()).isEqualTo(6);
      int leaves = running.read(reading -> reading.fetchCount(reading.selectFrom("leaf")));
      assertThat(leaves).isEqualTo(6);
    }
    restore(file, Databases.SQLITE.fresh()).orThrow();
  }

  @Test
  void aChangedRowIsRefusedWithItsTable() throws IOException {
    Path file = backup(3);
    change(file, "tables/finding.copy", "plain", "other");
    Location target = Databases.SQLITE.fresh();
    assertThat(restore(file, target).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("backup.entry.damaged");
          assertThat(problem.place().field()).isEqualTo("tables/finding.copy");
        });
    assertThat(target).isInstanceOf(Location.Embedded.class);
    assertThat(((Location.Embedded) target).folder().resolve("sekisho.db")).doesNotExist();
  }

  @Test
  void whoeverSignsAChangedManifestAnewIsFoundByTheKey() throws IOException {
    Path file = backup(3);
    SignerKey other = SignerKey.generate("office.example", Algorithm.ED25519);
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path manifest = zip.getPath("manifest");
      String text = SignedNote.parse(Files.readString(manifest)).orElseThrow().text();
      Files.writeString(manifest, SignedNote.sign(text, List.of(other), NOW).written());
    }
    assertThat(codes(restore(file, Databases.SQLITE.fresh())))
        .containsExactly("backup.signature.missing");
  }

  @Test
  void aDatabaseThatWasTamperedWithBeforeTheBackupIsRefusedAgainstItsLedger() {
    Location location = Databases.SQLITE.fresh();
    try (Database database = office(location, 3)) {
      database.write(
          writing -> writing.execute("update document set content = x'00' where id = 'm1'"));
    }
    Path file = folder.resolve("tampered.backup");
    write(location, file).orThrow();
    Location target = Databases.SQLITE.fresh();
    assertThat(codes(restore(file, target))).containsExactly("ledger.record.document");
    assertThat(((Location.Embedded) target).folder().resolve("sekisho.db")).doesNotExist();
  }

  @Test
  void aTornFileIsRefused() throws IOException {
    Path file = backup(3);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThat(codes(restore(file, Databases.SQLITE.fresh())))
        .containsExactly("backup.file.unreadable");
  }

  @Test
  void aTargetThatHoldsSomethingIsLeftAsItIs() {
    Path file = backup(3);
    Location target = Databases.SQLITE.fresh();
    office(target, 1).close();
    assertThat(codes(restore(file, target))).containsExactly("backup.target.taken");
  }

  @Test
  void whatAStoppedBackupLeftIsBegunAnewAndAFinishedOneIsNeverOverwritten() throws IOException {
    Location location = Databases.SQLITE.fresh();
    office(location, 2).close();
    Path file = folder.resolve("again.backup");
    Files.writeString(folder.resolve("again.backup.part"), "half");
    write(location, file).orThrow();
    assertThat(folder.resolve("again.backup.part")).doesNotExist();
    assertThat(codes(write(location, file))).containsExactly("backup.file.exists");
  }

  @Test
  void everyValueSurvivesALineOfCopy() {
    for (String title : TITLES) {
      List<Optional<String>> row = List.of(Optional.of(title), Optional.empty());
      String line = CopyLine.write(row);
      assertThat(CopyLine.read(line.substring(0, line.length() - 1))).isEqualTo(row);
    }
  }

  private static void change(Path file, String entry, String old, String now) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path path = zip.getPath(entry);
      Files.writeString(path, Files.readString(path).replace(old, now));
    }
  }
}

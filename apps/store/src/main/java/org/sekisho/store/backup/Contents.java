package org.sekisho.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** A backup that was opened and examined: what it says is signed, and its tables are as signed. */
final class Contents implements AutoCloseable {

  private static final int MOST_NOTE = 1 << 20;

  private final ZipFile zip;
  private final Path file;
  private final Manifest manifest;
  private final SignedNote checkpoint;
  private final List<VerifierKey> keys;

  private Contents(
      ZipFile zip, Path file, Manifest manifest, SignedNote checkpoint, List<VerifierKey> keys) {
    this.zip = zip;
    this.file = file;
    this.manifest = manifest;
    this.checkpoint = checkpoint;
    this.keys = keys;
  }

  /**
   * Opens and examines.
   *
   * @param trusted keys that must have signed it; where none are given, those that are in it
   */
  static Checked<Contents> open(Path file, List<VerifierKey> trusted, Progressing progress) {
    try {
      ZipFile zip = new ZipFile(file.toFile());
      Checked<Contents> opened = examined(zip, file, trusted, progress);
      if (!opened.problems().isEmpty()) {
        zip.close();
      }
      return opened;
    } catch (IOException unreadable) {
      return new Checked.Broken<>(List.of(BackupProblems.noBackup(file.toString())));
    }
  }

  private static Checked<Contents> examined(
      ZipFile zip, Path file, List<VerifierKey> trusted, Progressing progress) throws IOException {
    Optional<SignedNote> note = text(zip, Manifest.NAME).flatMap(SignedNote::parse);
    Optional<Manifest> manifest = note.map(SignedNote::text).flatMap(Manifest::parse);
    Optional<SignedNote> checkpoint =
        text(zip, Backup.CHECKPOINT)
            .flatMap(SignedNote::parse)
            .filter(signed -> Checkpoint.parse(signed.text()).isPresent());
    if (manifest.isEmpty() || checkpoint.isEmpty()) {
      return new Checked.Broken<>(List.of(BackupProblems.noBackup(file.toString())));
    }
    List<VerifierKey> keys = trusted.isEmpty() ? keysInside(zip) : trusted;
    Problems problems = new Problems();
    if (keys.isEmpty()) {
      problems.addAll(List.of(BackupProblems.noKeys(file.toString())));
    }
    for (VerifierKey key : keys) {
      if (!note.orElseThrow().isSignedBy(key) || !checkpoint.get().isSignedBy(key)) {
        problems.addAll(List.of(BackupProblems.unsigned(file.toString(), key.name())));
      }
    }
    for (Manifest.Entry entry : manifest.get().entries()) {
      examine(zip, file, entry, problems);
      progress.done(entry.table(), entry.rows());
    }
    return problems.check(() -> new Contents(zip, file, manifest.get(), checkpoint.get(), keys));
  }

  private static void examine(ZipFile zip, Path file, Manifest.Entry entry, Problems problems) {
    Optional<ZipEntry> found = Optional.ofNullable(zip.getEntry(entry.file()));
    String named = file.toString();
    if (found.isEmpty()) {
      problems.addAll(
          List.of(
              BackupProblems.damaged(
                  named, entry.file(), Text.of("this table is missing", "この表がありません"))));
      return;
    }
    MessageDigest digest = Backup.sha256();
    try (InputStream bytes = new DigestInputStream(zip.getInputStream(found.get()), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
      if (!HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
        problems.addAll(
            List.of(
                BackupProblems.damaged(
                    named,
                    entry.file(),
                    Text.of("its rows are not those that were signed", "行が署名時のものと異なります"))));
      }
    } catch (IOException torn) {
      problems.addAll(
          List.of(
              BackupProblems.damaged(
                  named, entry.file(), Text.of("it cannot be read whole", "最後まで読み取れません"))));
    }
  }

  private static List<VerifierKey> keysInside(ZipFile zip) throws IOException {
    List<VerifierKey> keys = new ArrayList<>();
    text(zip, Backup.PUBLIC_KEYS)
        .orElse("")
        .lines()
        .forEach(line -> VerifierKey.parse(line).ifPresent(keys::add));
    return keys;
  }

  private static Optional<String> text(ZipFile zip, String name) throws IOException {
    Optional<ZipEntry> entry = Optional.ofNullable(zip.getEntry(name));
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream bytes = zip.getInputStream(entry.get())) {
      return Optional.of(new String(bytes.readNBytes(MOST_NOTE), StandardCharsets.UTF_8));
    }
  }

  String file() {
    return file.toString();
  }

  Manifest manifest() {
    return manifest;
  }

  SignedNote checkpoint() {
    return checkpoint;
  }

  List<VerifierKey> keys() {
    return keys;
  }

  /** The secret keys of the ledger, where the backup has them. */
  Optional<String> secret() {
    try {
      return text(zip, Backup.KEYS);
    } catch (IOException torn) {
      throw new UncheckedIOException(torn);
    }
  }

  /** The text of a table, line by line. */
  BufferedReader table(Manifest.Entry entry) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            zip.getInputStream(zip.getEntry(entry.file())), StandardCharsets.UTF_8.newDecoder()));
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException closing) {
      throw new UncheckedIOException(closing);
    }
  }
}

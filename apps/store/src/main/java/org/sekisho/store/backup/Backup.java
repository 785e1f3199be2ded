package org.sekisho.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.tree.Frontier;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.store.database.Location;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;

/**
 * Writes everything in a database to one file while a server goes on. The file has its name only
 * once it is whole and on the disk; one that was stopped is begun again from the start.
 */
public final class Backup {

  static final String KEYS = "keys/ledger.keys";
  static final String PUBLIC_KEYS = "vkeys";
  static final String CHECKPOINT = "checkpoint";
  private static final int EVERY = 1000;

  /** What was written. */
  public record Written(long rows, Checkpoint checkpoint, long bytes) {}

  private final Snapshot snapshot;
  private final List<SignerKey> keys;
  private final Instant now;
  private final Progressing progress;
  private final Frontier frontier = new Frontier();

  private Backup(Snapshot snapshot, List<SignerKey> keys, Instant now, Progressing progress) {
    this.snapshot = snapshot;
    this.keys = keys;
    this.now = now;
    this.progress = progress;
  }

  /**
   * Writes a backup.
   *
   * @param keys of the ledger; they sign what was written
   * @param secret the file of those keys, where they shall be in the backup too
   */
  public static Checked<Written> write(
      Location location,
      Path file,
      List<SignerKey> keys,
      Optional<Path> secret,
      Instant now,
      Progressing progress) {
    if (Files.exists(file)) {
      return new Checked.Broken<>(List.of(BackupProblems.exists(file)));
    }
    return Snapshot.open(location)
        .then(snapshot -> {
          try (snapshot) {
            return new Backup(snapshot, keys, now, progress).to(file, secret);
          }
        });
  }

  private Checked<Written> to(Path file, Optional<Path> secret) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Problems problems = new Problems();
      List<Table> tables = Table.all(snapshot.connection(), problems);
      if (!problems.isEmpty()) {
        return new Checked.Broken<>(problems.inOrder());
      }
      Files.deleteIfExists(part);
      long rows = write(part, tables, secret);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return new Checked.Sound<>(new Written(rows, checkpoint(), Files.size(file)));
    } catch (SQLException unreadable) {
      return broken(part, BackupProblems.unreadable("database", Snapshot.why(unreadable)));
    } catch (IOException unwritable) {
      return broken(part, BackupProblems.unwritable(file, Snapshot.why(unwritable)));
    }
  }

  private static Checked<Written> broken(Path part, Problem problem) {
    try {
      Files.deleteIfExists(part);
      return new Checked.Broken<>(List.of(problem));
    } catch (IOException left) {
      return new Checked.Broken<>(List.of(problem));
    }
  }

  private Checkpoint checkpoint() {
    return new Checkpoint(keys.getFirst().verifier().name(), frontier.size(), frontier.root());
  }

  /** Its owner alone may read it: it holds everything, and perhaps the keys. */
  private long write(Path part, List<Table> tables, Optional<Path> secret)
      throws IOException, SQLException {
    Files.createFile(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    List<Manifest.Entry> entries = new ArrayList<>();
    try (ZipOutputStream zip =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
      for (Table table : tables) {
        entries.add(write(zip, table));
      }
      add(zip, CHECKPOINT, signed(checkpoint().text()));
      add(
          zip,
          PUBLIC_KEYS,
          keys.stream().map(key -> key.verifier().text() + "\n").collect(Collectors.joining()));
      if (secret.isPresent()) {
        add(zip, KEYS, Files.readString(secret.get()));
      }
      add(
          zip,
          Manifest.NAME,
          signed(new Manifest(now.toString(), snapshot.schema(), entries).text()));
    }
    return entries.stream().mapToLong(Manifest.Entry::rows).sum();
  }

  private String signed(String text) {
    return SignedNote.sign(text, keys, now).written();
  }

  private void add(ZipOutputStream zip, String name, String text) throws IOException {
    begin(zip, name);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(now));
    zip.putNextEntry(entry);
  }

  private Manifest.Entry write(ZipOutputStream zip, Table table) throws IOException, SQLException {
    MessageDigest digest = sha256();
    long[] rows = {0};
    int entry = table.columns().stream().map(Column::name).toList().indexOf("entry");
    boolean isLog = table.name().equals("leaf");
    begin(zip, "tables/" + table.name() + ".copy");
    snapshot.rows(
        table,
        values -> {
          byte[] line = CopyLine.write(values).getBytes(StandardCharsets.UTF_8);
          digest.update(line);
          zip.write(line);
          if (isLog) {
            String hex = values.get(entry).orElse("\\x");
            byte[] leaf = HexFormat.of().parseHex(hex, 2, hex.length());
            frontier.append(Hash.ofLeaf(leaf), (level, index, hash) -> {});
          }
          if (++rows[0] % EVERY == 0) {
            progress.done(table.name(), rows[0]);
          }
        });
    zip.closeEntry();
    progress.done(table.name(), rows[0]);
    return new Manifest.Entry(
        table.name(), rows[0], HexFormat.of().formatHex(digest.digest()), table.columns());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}

package org.sekisho.ledger.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.KeyFile;
import org.sekisho.ledger.note.ProofFile;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.tree.Frontier;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.KeptNodes;
import org.sekisho.ledger.tree.Proofs;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Text;

/**
 * A log in a folder: a journal that outlives a crash, and beside it what the public reads. Entries
 * of many callers share one write to the disk. One program writes at a time; it may be used by many
 * threads.
 */
public final class LogFolder implements AutoCloseable {

  private static final String JOURNAL = "journal";
  private static final String KEYS = "keys";
  private static final String LOCK = "lock";

  private final Path folder;
  private final List<SignerKey> keys;
  private final FileChannel lock;
  private final Journal journal;
  private final KeptNodes nodes = new KeptNodes();
  private final Frontier frontier = new Frontier();
  private final List<byte[]> unpublished = new ArrayList<>();
  private final GroupCommit<byte[], Long> commit;
  private long published;

  private LogFolder(Path folder, List<SignerKey> keys, FileChannel lock) throws IOException {
    this.folder = folder;
    this.keys = keys;
    this.lock = lock;
    this.published = new PublicLog(folder).checkpoint().map(Checkpoint::size).orElse(0L);
    this.journal = Journal.open(folder.resolve(JOURNAL), this::take);
    this.commit = new GroupCommit<>("ledger", this::keep);
  }

  /** Begins a log with two new keys of its name, Ed25519 and ML-DSA. */
  public static Checked<LogFolder> create(Path folder, String origin, Instant now)
      throws IOException {
    if (Files.exists(folder.resolve(JOURNAL))) {
      return new Checked.Broken<>(List.of(LedgerProblems.exists(folder)));
    }
    Files.createDirectories(folder);
    KeyFile.create(folder.resolve(KEYS), origin);
    Files.createFile(folder.resolve(JOURNAL));
    return open(folder)
        .then(log -> {
          log.publish(now);
          return new Checked.Sound<>(log);
        });
  }

  /** Opens a log, cuts off what a crash left half written, and holds it against its checkpoint. */
  public static Checked<LogFolder> open(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(JOURNAL))) {
      return new Checked.Broken<>(List.of(LedgerProblems.none(folder)));
    }
    List<SignerKey> keys = KeyFile.read(folder.resolve(KEYS));
    if (keys.isEmpty()) {
      return new Checked.Broken<>(
          List.of(
              LedgerProblems.malformed(folder.resolve(KEYS), Text.of("file of keys", "鍵ファイル"))));
    }
    FileChannel lock =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isOurs(lock)) {
      lock.close();
      return new Checked.Broken<>(List.of(LedgerProblems.taken(folder)));
    }
    LogFolder log = new LogFolder(folder, keys, lock);
    Optional<Problem> problem = log.problem();
    if (problem.isPresent()) {
      log.close();
      return new Checked.Broken<>(List.of(problem.get()));
    }
    return new Checked.Sound<>(log);
  }

  private static boolean isOurs(FileChannel lock) throws IOException {
    try {
      return lock.tryLock() != null;
    } catch (OverlappingFileLockException oursAlready) {
      return false;
    }
  }

  private void take(byte[] entry) {
    if (frontier.size() >= published / Tiles.WIDTH * Tiles.WIDTH) {
      unpublished.add(entry);
    }
    frontier.append(Hash.ofLeaf(entry), nodes);
  }

  private Optional<Problem> problem() {
    Path file = folder.resolve(PublicLog.CHECKPOINT);
    Optional<Checkpoint> checkpoint = new PublicLog(folder).checkpoint();
    if (checkpoint.isEmpty()) {
      return Files.exists(file)
          ? Optional.of(
              LedgerProblems.malformed(file, Text.of("signed checkpoint", "署名済みチェックポイント")))
          : Optional.empty();
    }
    long size = checkpoint.get().size();
    if (size > frontier.size()) {
      return Optional.of(LedgerProblems.lost(folder, frontier.size(), size));
    }
    return new Proofs(nodes).root(size).equals(checkpoint.get().root())
        ? Optional.empty()
        : Optional.of(LedgerProblems.differs(folder, size));
  }

  private synchronized List<Long> keep(List<byte[]> entries) throws IOException {
    journal.append(entries);
    List<Long> places = new ArrayList<>(entries.size());
    for (byte[] entry : entries) {
      places.add(frontier.size());
      take(entry);
    }
    return places;
  }

  /** Appends an entry; the future tells its place once it is on the disk. */
  public CompletableFuture<Long> append(byte[] entry) {
    return commit.submit(entry.clone());
  }

  public synchronized long size() {
    return frontier.size();
  }

  /** The keys that its checkpoints are signed with. */
  public List<SignerKey> keys() {
    return keys;
  }

  /** Signs a checkpoint over all entries so far and writes what the public reads; tiles first. */
  public synchronized SignedNote publish(Instant now) {
    long size = frontier.size();
    String origin = keys.getFirst().verifier().name();
    SignedNote note =
        SignedNote.sign(new Checkpoint(origin, size, frontier.root()).text(), keys, now);
    try {
      for (Map.Entry<String, byte[]> tile : TileFiles.since(published, size, nodes).entrySet()) {
        DurableFile.write(folder.resolve(tile.getKey()), tile.getValue());
      }
      writeEntries(size);
      DurableFile.write(
          folder.resolve(PublicLog.CHECKPOINT), note.written().getBytes(StandardCharsets.UTF_8));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    long kept = size / Tiles.WIDTH * Tiles.WIDTH;
    unpublished.subList(0, (int) (kept - published / Tiles.WIDTH * Tiles.WIDTH)).clear();
    published = size;
    return note;
  }

  private void writeEntries(long size) throws IOException {
    long first = published / Tiles.WIDTH;
    for (long tile = first; tile * Tiles.WIDTH < size; tile++) {
      int width = (int) Math.min(Tiles.WIDTH, size - tile * Tiles.WIDTH);
      int from = (int) ((tile - first) * Tiles.WIDTH);
      DurableFile.write(
          folder.resolve(Tiles.entries(tile, width)),
          Tiles.bundle(unpublished.subList(from, from + width)));
    }
  }

  /**
   * The proof that an entry stands in the log that a checkpoint signed.
   *
   * @param note a checkpoint of this log that covers the entry
   */
  public synchronized ProofFile prove(long index, Optional<byte[]> extra, SignedNote note) {
    long size = Checkpoint.parse(note.text()).orElseThrow().size();
    return new ProofFile(extra, index, new Proofs(nodes).inclusion(index, size), note);
  }

  @Override
  public void close() throws IOException {
    commit.close();
    journal.close();
    lock.close();
  }
}

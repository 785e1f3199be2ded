package org.sekisho.ledger.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.sekisho.ledger.act.GroupCommit;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.ledger.tree.Tree;

/**
 * A log in a folder, open for writing. Life of an act: its opening goes into a frame of the
 * journal, one fsync for all that waited, and the caller has its index. When it is published,
 * tiles, entries and openings are written, then the checkpoint is replaced, then the journal is
 * emptied. A crash between any two of these leaves a log that opens with every acknowledged act.
 */
public final class LogFolder implements AutoCloseable {

  /** Acts after which tiles and checkpoint are written without being asked. */
  private static final int MOST_WAITING = 1 << 15;

  private final LogPaths paths;
  private final List<SigningKey> keys;
  private final FileChannel lock;
  private final Journal journal;
  private final GroupCommit<Opening, Long> commits;
  private final List<Opening> waiting = new ArrayList<>();
  private Tree published;

  private LogFolder(
      LogPaths paths, List<SigningKey> keys, FileChannel lock, Journal journal, Tree published) {
    this.paths = paths;
    this.keys = List.copyOf(keys);
    this.lock = lock;
    this.journal = journal;
    this.published = published;
    this.commits = new GroupCommit<>(this::write);
  }

  /**
   * Opens a log, or begins one, and publishes what a crash left in the journal.
   *
   * @param keys sign each checkpoint; the name of the first is the log's origin
   * @throws IOException if another process has it open, or its checkpoint cannot be read
   */
  public static LogFolder open(Path folder, List<SigningKey> keys) throws IOException {
    Files.createDirectories(folder);
    LogPaths paths = new LogPaths(folder);
    FileChannel lock =
        FileChannel.open(paths.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (lock.tryLock() == null) {
        throw new IOException("the log is open in another process");
      }
      Tree tree = published(paths);
      byte[] kept = Files.exists(paths.journal()) ? LogReader.read(paths.journal()) : new byte[0];
      LogFolder log = new LogFolder(paths, keys, lock, Journal.open(paths.journal()), tree);
      log.take(Journal.frames(kept));
      return log;
    } catch (IOException | RuntimeException refused) {
      lock.close();
      throw refused;
    }
  }

  private static Tree published(LogPaths paths) throws IOException {
    if (!Files.exists(paths.checkpoint())) {
      return Tree.EMPTY;
    }
    Checkpoint last = LogReader.checkpoint(paths.folder()).orThrow();
    Tree tree = new LogReader(paths.folder(), last.size()).tree();
    if (!tree.root().equals(last.root())) {
      throw new IOException("the tiles do not have the root of the checkpoint; run fsck");
    }
    return tree;
  }

  /** Frames below the checkpoint were published before the journal could be emptied. */
  private synchronized void take(List<Journal.Frame> frames) throws IOException {
    for (Journal.Frame frame : frames) {
      for (int i = 0; i < frame.openings().size(); i++) {
        if (frame.first() + i >= published.size()) {
          waiting.add(frame.openings().get(i));
        }
      }
    }
    publishWaiting();
  }

  /** Adds an act and waits until it is durable. Its index comes back. */
  public long append(Opening opening) {
    return commits.commit(opening);
  }

  private synchronized List<Long> write(List<Opening> group) {
    try {
      long first = published.size() + waiting.size();
      journal.append(first, group);
      waiting.addAll(group);
      if (waiting.size() >= MOST_WAITING) {
        publishWaiting();
      }
      return LongStream.range(first, first + group.size()).boxed().toList();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Writes tiles and checkpoint for all acknowledged acts, and answers the checkpoint. */
  public synchronized SignedNote publish() throws IOException {
    publishWaiting();
    return LogReader.note(paths.folder()).orThrow();
  }

  private void publishWaiting() throws IOException {
    boolean first = !Files.exists(paths.checkpoint());
    if (!waiting.isEmpty() || first) {
      published = new TileWriter(paths, published).write(waiting);
      String origin = keys.getFirst().verifying().name();
      SignedNote note = SignedNote.of(Checkpoint.of(origin, published).text(), keys);
      DurableFile.write(paths.checkpoint(), LogReader.utf8(note.print()));
      waiting.clear();
    }
    journal.clear();
  }

  /** Erases salt and act of a leaf from this folder; its proofs stay. */
  public synchronized void erase(long index) throws IOException {
    publishWaiting();
    new TileWriter(paths, published).erase(index);
  }

  /** Publishes what waits and lets go of the folder. */
  @Override
  public void close() throws IOException {
    commits.close();
    synchronized (this) {
      try {
        publishWaiting();
      } finally {
        journal.close();
        lock.close();
      }
    }
  }
}

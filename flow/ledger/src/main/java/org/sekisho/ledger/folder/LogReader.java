package org.sekisho.ledger.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sekisho.ledger.act.Leaf;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.NoteReader;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Nodes;
import org.sekisho.ledger.tree.Tree;
import org.sekisho.terms.Checked;

/**
 * The tiles of a log folder, or of a copy, as of one checkpoint. It only reads. Files are trusted
 * as far as their form; {@link LogExamination} compares them with the checkpoint.
 */
public final class LogReader implements Nodes {

  private static final int TILES_KEPT = 64;

  private final LogPaths paths;
  private final long size;
  private final Map<Path, byte[]> tiles =
      new LinkedHashMap<>(TILES_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, byte[]> eldest) {
          return size() > TILES_KEPT;
        }
      };

  public LogReader(Path folder, long size) {
    this.paths = new LogPaths(folder);
    this.size = size;
  }

  /** The checkpoint note that the folder shows. */
  public static Checked<SignedNote> note(Path folder) {
    Path file = new LogPaths(folder).checkpoint();
    return TextFile.read(file).then(text -> NoteReader.note(file.toString(), text));
  }

  /** What the folder's checkpoint says. */
  public static Checked<Checkpoint> checkpoint(Path folder) {
    String file = new LogPaths(folder).checkpoint().toString();
    return note(folder).then(note -> NoteReader.checkpoint(file, note));
  }

  public Tree tree() {
    return Tree.of(size, this);
  }

  @Override
  public Hash hash(int level, long index) {
    int tileLevel = level / LogPaths.HEIGHT;
    int above = level % LogPaths.HEIGHT;
    long first = index << above;
    long tile = first / LogPaths.WIDTH;
    int width = width(size >> (tileLevel * LogPaths.HEIGHT), tile);
    byte[] hashes = bytes(paths.tile(tileLevel, tile, width));
    return within(hashes, (int) (first % LogPaths.WIDTH), 1 << above);
  }

  private static Hash within(byte[] tile, int from, int count) {
    if (count == 1) {
      int at = from * Hash.LENGTH;
      return Hash.of(Arrays.copyOfRange(tile, at, at + Hash.LENGTH));
    }
    int half = count / 2;
    return Hash.node(within(tile, from, half), within(tile, from + half, half));
  }

  /** How much of a tile is there in a row of so many. */
  static int width(long row, long tile) {
    return (int) Math.min(LogPaths.WIDTH, row - tile * LogPaths.WIDTH);
  }

  public Leaf leaf(long index) {
    return Leaf.kept(entries(index / LogPaths.WIDTH).get((int) (index % LogPaths.WIDTH)));
  }

  /** The salt and act of a leaf, where this copy has openings and it is not erased. */
  public Optional<Opening> opening(long index) {
    List<byte[]> kept = openings(index / LogPaths.WIDTH);
    int at = (int) (index % LogPaths.WIDTH);
    return at < kept.size() ? Opening.kept(kept.get(at)) : Optional.empty();
  }

  List<byte[]> entries(long bundle) {
    return parts(paths.entries(bundle, width(size, bundle)));
  }

  List<byte[]> openings(long bundle) {
    Path file = paths.openings(bundle, width(size, bundle));
    return Files.exists(file) ? parts(file) : List.of();
  }

  private List<byte[]> parts(Path file) {
    return Bundle.parts(read(file))
        .orElseThrow(() -> new UncheckedIOException(new IOException("not a bundle: " + file)));
  }

  private byte[] bytes(Path file) {
    return tiles.computeIfAbsent(file, LogReader::read);
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

package org.sekisho.ledger.log;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.note.SignedNote;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.ledger.tree.Frontier;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.KeptNodes;
import org.sekisho.ledger.tree.Proofs;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** What anybody may read of a log: its checkpoint and its tiles, in a folder or a copy of one. */
public final class PublicLog {

  static final String CHECKPOINT = "checkpoint";

  private final Path folder;

  public PublicLog(Path folder) {
    this.folder = folder;
  }

  /** The signed checkpoint, or empty where there is none that can be read. */
  public Optional<SignedNote> note() {
    return read(folder.resolve(CHECKPOINT))
        .flatMap(bytes -> SignedNote.parse(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** The checkpoint without regard to who signed it. */
  public Optional<Checkpoint> checkpoint() {
    return note().flatMap(note -> Checkpoint.parse(note.text()));
  }

  /**
   * Everything that is wrong: signatures of the keys given, the root over the entries, every tile.
   */
  public List<Problem> verify(List<VerifierKey> keys) {
    Problems problems = new Problems();
    Path file = folder.resolve(CHECKPOINT);
    Optional<SignedNote> note = note();
    Optional<Checkpoint> checkpoint = checkpoint();
    if (note.isEmpty() || checkpoint.isEmpty()) {
      return List.of(LedgerProblems.malformed(file, Text.of("signed checkpoint", "署名済みチェックポイント")));
    }
    keys.stream()
        .filter(key -> !note.get().isSignedBy(key))
        .forEach(key -> problems.addAll(List.of(LedgerProblems.unsigned(file, key.name()))));
    entries(checkpoint.get(), problems);
    return problems.inOrder();
  }

  private void entries(Checkpoint checkpoint, Problems problems) {
    KeptNodes nodes = new KeptNodes();
    Frontier frontier = new Frontier();
    read(checkpoint.size(), entry -> frontier.append(Hash.ofLeaf(entry), nodes));
    if (frontier.size() != checkpoint.size()) {
      problems.addAll(List.of(LedgerProblems.lost(folder, frontier.size(), checkpoint.size())));
    } else if (!frontier.root().equals(checkpoint.root())) {
      problems.addAll(List.of(LedgerProblems.differs(folder, checkpoint.size())));
    } else {
      TileFiles.of(checkpoint.size(), nodes)
          .forEach((path, bytes) -> {
            Path file = folder.resolve(path);
            if (!read(file).filter(found -> Arrays.equals(found, bytes)).isPresent()) {
              problems.addAll(List.of(LedgerProblems.tile(file)));
            }
          });
    }
  }

  /** Hands over the entries of a log of this size, as far as they are here and whole. */
  public void read(long size, Consumer<byte[]> entries) {
    for (long tile = 0; tile * Tiles.WIDTH < size; tile++) {
      int width = (int) Math.min(Tiles.WIDTH, size - tile * Tiles.WIDTH);
      List<byte[]> read = tile(tile, width);
      read.forEach(entries);
      if (read.size() < width) {
        return;
      }
    }
  }

  private List<byte[]> tile(long tile, int width) {
    List<byte[]> entries = new ArrayList<>();
    Optional<byte[]> bytes =
        read(folder.resolve(Tiles.entries(tile, width)))
            .or(() -> read(folder.resolve(Tiles.entries(tile, Tiles.WIDTH))));
    if (bytes.isPresent()) {
      try {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.get()));
        while (entries.size() < width && in.available() > 0) {
          byte[] entry = new byte[in.readUnsignedShort()];
          in.readFully(entry);
          entries.add(entry);
        }
      } catch (IOException torn) {
        return entries;
      }
    }
    return entries;
  }

  /** All subtrees of a log of this size, computed from its entries; empty where some are lost. */
  public Optional<Proofs> proofs(long size) {
    KeptNodes nodes = new KeptNodes();
    Frontier frontier = new Frontier();
    read(size, entry -> frontier.append(Hash.ofLeaf(entry), nodes));
    return frontier.size() == size ? Optional.of(new Proofs(nodes)) : Optional.empty();
  }

  private static Optional<byte[]> read(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

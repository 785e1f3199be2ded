package org.sekisho.ledger.folder;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.ledger.act.Leaf;
import org.sekisho.ledger.act.Opening;
import org.sekisho.ledger.note.Checkpoint;
import org.sekisho.ledger.tree.Hash;
import org.sekisho.ledger.tree.Tree;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Place;
import org.sekisho.terms.Problem;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/**
 * Compares every byte of a folder, or of a copy, with its checkpoint: each entry with its hash in
 * the tiles, each tile with the tile above, the tiles with the root, each opening with its leaf.
 * Whether the checkpoint is signed, and follows from an earlier one, is for its keys and witnesses.
 */
public final class LogExamination {

  private final LogReader reader;
  private final long size;
  private final Problems problems = new Problems();

  private LogExamination(Path folder, long size) {
    this.reader = new LogReader(folder, size);
    this.size = size;
  }

  /** Everything that is wrong with the folder under its own checkpoint. */
  public static List<Problem> of(Path folder) {
    return switch (LogReader.checkpoint(folder)) {
      case Checked.Broken<Checkpoint>(List<Problem> broken) -> broken;
      case Checked.Sound<Checkpoint>(Checkpoint said) ->
          new LogExamination(folder, said.size()).against(folder, said.root());
    };
  }

  private List<Problem> against(Path folder, Hash root) {
    try {
      examine(folder, root);
    } catch (UncheckedIOException | IndexOutOfBoundsException | IllegalArgumentException lost) {
      add(
          "ledger.file.lost",
          folder,
          "a tile or entries are missing or cut short",
          "タイル又は記載の一部が欠けています");
    }
    return problems.inOrder();
  }

  private void examine(Path folder, Hash root) {
    Tree tree = Tree.EMPTY;
    for (long bundle = 0; bundle * LogPaths.WIDTH < size; bundle++) {
      tree = examine(folder, bundle, tree);
    }
    if (!tree.root().equals(root)) {
      add(
          "ledger.root.differs",
          folder,
          "the entries do not have the root of the checkpoint",
          "記載から求めた根がチェックポイントと一致しません");
    }
  }

  private Tree examine(Path folder, long bundle, Tree before) {
    List<Leaf> leaves = reader.entries(bundle).stream().map(Leaf::kept).toList();
    if (leaves.size() != LogReader.width(size, bundle)) {
      throw new IllegalArgumentException("too few or too many entries");
    }
    List<Hash> hashes = leaves.stream().map(Leaf::hash).toList();
    examineOpenings(folder, bundle, leaves);
    List<Hash> wrong = new ArrayList<>();
    Tree after =
        before.plus(
            hashes,
            node -> {
              if (node.level() % LogPaths.HEIGHT == 0
                  && !reader.hash(node.level(), node.index()).equals(node.hash())) {
                wrong.add(node.hash());
              }
            });
    if (!wrong.isEmpty()) {
      add(
          "ledger.tile.differs",
          folder,
          "entries of bundle %d do not have the hashes of their tile".formatted(bundle),
          "束%dの記載がタイルのハッシュと一致しません".formatted(bundle));
    }
    return after;
  }

  /** A copy for outsiders has no openings, and an erased one is empty: neither is wrong. */
  private void examineOpenings(Path folder, long bundle, List<Leaf> leaves) {
    List<byte[]> openings = reader.openings(bundle);
    for (int at = 0; at < openings.size(); at++) {
      int place = at;
      byte[] kept = openings.get(at);
      boolean fits =
          kept.length == 0
              || Opening.kept(kept)
                  .filter(opening -> place < leaves.size())
                  .filter(opening -> opening.leaf().equals(leaves.get(place)))
                  .isPresent();
      if (!fits) {
        long index = bundle * LogPaths.WIDTH + at;
        add(
            "ledger.opening.differs",
            folder,
            "the act of leaf %d is not the one it commits to".formatted(index),
            "葉%dの行為は、約束された内容と一致しません".formatted(index));
      }
    }
  }

  private void add(String code, Path folder, String en, String ja) {
    problems.add(
        code,
        Place.file(folder.toString()),
        Text.of(en, ja),
        Text.of(
            "keep this copy as evidence and compare it with a witness and a backup",
            "この写しを証拠として保全し、証人及び予備と照合してください"));
  }
}

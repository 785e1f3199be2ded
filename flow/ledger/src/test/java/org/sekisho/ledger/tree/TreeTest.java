package org.sekisho.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hashes and proofs beside the definition of RFC 6962, for all small trees. */
final class TreeTest {

  private static final int MOST = 40;

  private static final List<Hash> LEAVES = leaves();

  private static List<Hash> leaves() {
    List<Hash> leaves = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      leaves.add(Hash.ofLeaf(("entry " + i).getBytes(StandardCharsets.UTF_8)));
    }
    return leaves;
  }

  /** MTH of RFC 6962, section 2.1, word for word. */
  private static Hash root(List<Hash> leaves) {
    if (leaves.isEmpty()) {
      return Hash.EMPTY;
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int left = Integer.highestOneBit(leaves.size() - 1);
    return Hash.ofNode(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
  }

  private static KeptNodes nodes(int size) {
    KeptNodes nodes = new KeptNodes();
    Frontier frontier = new Frontier();
    LEAVES.subList(0, size).forEach(leaf -> frontier.append(leaf, nodes));
    assertThat(frontier.root()).isEqualTo(root(LEAVES.subList(0, size)));
    assertThat(Frontier.of(size, nodes).root()).isEqualTo(frontier.root());
    return nodes;
  }

  @Test
  void theEmptyRootIsThatOfNothing() {
    assertThat(Hash.EMPTY.toString())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(Hash.ofLeaf(new byte[0]).toString())
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }

  @Test
  void everyLeafOfEveryTreeIsProvedAndNothingElseIs() {
    for (int size = 1; size <= MOST; size++) {
      Proofs proofs = new Proofs(nodes(size));
      Hash root = proofs.root(size);
      for (int leaf = 0; leaf < size; leaf++) {
        List<Hash> path = proofs.inclusion(leaf, size);
        assertThat(Verification.includes(LEAVES.get(leaf), leaf, size, path, root)).isTrue();
        int other = (leaf + 1) % MOST;
        assertThat(Verification.includes(LEAVES.get(other), leaf, size, path, root)).isFalse();
        assertThat(Verification.includes(LEAVES.get(leaf), size, size, path, root)).isFalse();
        if (size > 1) {
          assertThat(Verification.includes(LEAVES.get(leaf), (leaf + 1) % size, size, path, root))
              .isFalse();
        }
      }
    }
  }

  @Test
  void everyTreeContinuesEverySmallerOneAndNoOther() {
    Proofs proofs = new Proofs(nodes(MOST));
    for (int smaller = 0; smaller <= MOST; smaller++) {
      for (int larger = smaller; larger <= MOST; larger++) {
        List<Hash> path = proofs.consistency(smaller, larger);
        Hash first = root(LEAVES.subList(0, smaller));
        Hash second = root(LEAVES.subList(0, larger));
        assertThat(Verification.continues(smaller, first, larger, second, path)).isTrue();
        Hash changed = Hash.ofNode(first, second);
        assertThat(Verification.continues(smaller, changed, larger, second, path)).isFalse();
        if (smaller > 0) {
          assertThat(Verification.continues(smaller, first, larger, changed, path)).isFalse();
        }
      }
    }
  }

  @Test
  void aProofWithOneBitChangedFails() {
    Proofs proofs = new Proofs(nodes(MOST));
    List<Hash> path = proofs.inclusion(21, MOST);
    Hash root = proofs.root(MOST);
    for (int i = 0; i < path.size(); i++) {
      for (int bit = 0; bit < Hash.BYTES * 8; bit++) {
        byte[] bytes = path.get(i).bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        List<Hash> changed = new ArrayList<>(path);
        changed.set(i, Hash.of(bytes).orElseThrow());
        assertThat(Verification.includes(LEAVES.get(21), 21, MOST, changed, root)).isFalse();
      }
    }
  }
}

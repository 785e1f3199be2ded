package org.sekisho.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tree and its proofs, beside the definition read literally. */
class TreeTest {

  private static final int MOST = 40;

  private final List<Hash> leaves =
      IntStream.range(0, MOST)
          .mapToObj(i -> Hash.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
          .toList();
  private final Map<String, Hash> kept = new HashMap<>();
  private final Proofs proofs = new Proofs((level, index) -> kept(level + "/" + index));

  TreeTest() {
    Tree.EMPTY.plus(leaves, node -> kept.put(node.level() + "/" + node.index(), node.hash()));
  }

  private Hash kept(String place) {
    return Objects.requireNonNull(kept.get(place), place);
  }

  /** MTH(D[n]) of RFC 6962, 2.1. */
  private static Hash oracle(List<Hash> leaves) {
    if (leaves.isEmpty()) {
      return Hash.OF_NOTHING;
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int half = Integer.highestOneBit(leaves.size() - 1);
    return Hash.node(oracle(leaves.subList(0, half)), oracle(leaves.subList(half, leaves.size())));
  }

  @Test
  void theRootsAreThoseOfTheDefinitionAtEverySize() {
    for (int size = 0; size <= MOST; size++) {
      Hash root = oracle(leaves.subList(0, size));
      assertThat(Tree.EMPTY.plus(leaves.subList(0, size), node -> {}).root()).isEqualTo(root);
      assertThat(Tree.of(size, (level, index) -> kept(level + "/" + index)).root()).isEqualTo(root);
    }
  }

  @Test
  void theHashesOfNothingAndOfAnEmptyLeafAreThoseOfTheStandard() {
    assertThat(HexFormat.of().formatHex(Hash.OF_NOTHING.bytes()))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(HexFormat.of().formatHex(Hash.leaf(new byte[0]).bytes()))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  }

  @Test
  void everyInclusionProofVerifiesAndNoneOfItsChanges() {
    for (int size = 1; size <= MOST; size++) {
      Hash root = oracle(leaves.subList(0, size));
      for (int i = 0; i < size; i++) {
        List<Hash> path = proofs.inclusion(i, size);
        Hash leaf = leaves.get(i);
        assertThat(Verification.included(leaf, i, size, path, root)).isTrue();
        assertThat(Verification.included(leaf, i + 1, size, path, root)).isFalse();
        assertThat(Verification.included(flipped(leaf, i), i, size, path, root)).isFalse();
        for (List<Hash> changed : changes(path, i + size)) {
          assertThat(Verification.included(leaf, i, size, changed, root)).isFalse();
        }
      }
    }
  }

  @Test
  void everyConsistencyProofVerifiesAndNoneOfItsChanges() {
    for (int size = 0; size <= MOST; size++) {
      Hash after = oracle(leaves.subList(0, size));
      for (int earlier = 0; earlier <= size; earlier++) {
        Hash before = oracle(leaves.subList(0, earlier));
        List<Hash> proof = proofs.consistency(earlier, size);
        assertThat(Verification.consistent(earlier, before, size, after, proof)).isTrue();
        assertThat(Verification.consistent(earlier, flipped(before, 7), size, after, proof))
            .isFalse();
        for (List<Hash> changed : changes(proof, earlier + size)) {
          assertThat(Verification.consistent(earlier, before, size, after, changed)).isFalse();
        }
      }
    }
  }

  @Test
  void everySingleBitOfAProofMatters() {
    List<Hash> path = proofs.inclusion(11, 37);
    Hash root = oracle(leaves.subList(0, 37));
    for (int at = 0; at < path.size(); at++) {
      for (int bit = 0; bit < 256; bit++) {
        List<Hash> changed = new ArrayList<>(path);
        changed.set(at, flipped(path.get(at), bit));
        assertThat(Verification.included(leaves.get(11), 11, 37, changed, root)).isFalse();
      }
    }
  }

  /** One bit of each hash, one hash less, one more. */
  private static List<List<Hash>> changes(List<Hash> proof, int seed) {
    List<List<Hash>> changes = new ArrayList<>();
    for (int at = 0; at < proof.size(); at++) {
      List<Hash> changed = new ArrayList<>(proof);
      changed.set(at, flipped(proof.get(at), (seed * 31 + at) % 256));
      changes.add(changed);
      List<Hash> shorter = new ArrayList<>(proof);
      shorter.remove(at);
      changes.add(shorter);
    }
    List<Hash> longer = new ArrayList<>(proof);
    longer.add(Hash.OF_NOTHING);
    changes.add(longer);
    return changes;
  }

  private static Hash flipped(Hash hash, int bit) {
    byte[] bytes = hash.bytes();
    bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    return Hash.of(bytes);
  }
}

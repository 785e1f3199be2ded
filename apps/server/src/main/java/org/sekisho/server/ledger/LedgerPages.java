package org.sekisho.server.ledger;

import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.note.VerifierKey;

/**
 * The ledger as an outsider reads it: the files of C2SP tlog-tiles and signed notes, byte for byte.
 * The ledger plugs in here.
 */
public interface LedgerPages {

  /** A server that keeps no ledger. */
  LedgerPages NONE =
      new LedgerPages() {
        @Override
        public boolean isKept() {
          return false;
        }

        @Override
        public Optional<String> checkpoint() {
          return Optional.empty();
        }

        @Override
        public Optional<byte[]> tile(String path) {
          return Optional.empty();
        }

        @Override
        public Optional<String> proof(long leaf) {
          return Optional.empty();
        }
      };

  boolean isKept();

  /** The keys by which the log signs. */
  default List<VerifierKey> keys() {
    return List.of();
  }

  /** The signed note over the newest tree. */
  Optional<String> checkpoint();

  /**
   * A tile.
   *
   * @param path below {@code tile/}, for example {@code 0/x001/234} or {@code entries/x001/234}
   */
  Optional<byte[]> tile(String path);

  /** The proof file of a leaf, counted from 0. */
  Optional<String> proof(long leaf);
}

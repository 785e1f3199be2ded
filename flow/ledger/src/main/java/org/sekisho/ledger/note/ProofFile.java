package org.sekisho.ledger.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sekisho.ledger.tree.Bytes;
import org.sekisho.ledger.tree.Hash;

/**
 * A proof that can be sent along and verified offline, as c2sp.org/tlog-proof writes it.
 *
 * @param extra what else the one who verifies needs: here the opening of a commitment
 * @param index the place of the entry in the log
 * @param path from the entry to the root
 */
public record ProofFile(
    Optional<byte[]> extra, long index, List<Hash> path, SignedNote checkpoint) {

  private static final String HEAD = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";
  private static final int MOST_HASHES = 63;

  public ProofFile {
    path = List.copyOf(path);
  }

  public String written() {
    StringBuilder file = new StringBuilder(HEAD).append('\n');
    extra.ifPresent(bytes -> file.append(EXTRA).append(Bytes.to64(bytes)).append('\n'));
    file.append(INDEX).append(index).append('\n');
    path.forEach(hash -> file.append(hash.base64()).append('\n'));
    return file.append('\n').append(checkpoint.written()).toString();
  }

  /** Reads a proof; empty where it has not the form of one. */
  public static Optional<ProofFile> parse(String written) {
    int blank = written.indexOf("\n\n");
    if (blank < 0) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>(written.substring(0, blank).lines().toList());
    if (!lines.removeFirst().equals(HEAD)) {
      return Optional.empty();
    }
    Optional<byte[]> extra = Optional.empty();
    if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
      extra = Bytes.of64(lines.removeFirst().substring(EXTRA.length()));
      if (extra.isEmpty()) {
        return Optional.empty();
      }
    }
    if (lines.isEmpty() || !lines.getFirst().matches(INDEX + "(0|[1-9]\\d{0,17})")) {
      return Optional.empty();
    }
    long index = Long.parseLong(lines.removeFirst().substring(INDEX.length()));
    List<Hash> path = lines.stream().flatMap(line -> Hash.parse(line).stream()).toList();
    if (path.size() != lines.size() || path.size() > MOST_HASHES) {
      return Optional.empty();
    }
    Optional<byte[]> opening = extra;
    return SignedNote.parse(written.substring(blank + 2))
        .map(checkpoint -> new ProofFile(opening, index, path, checkpoint));
  }
}

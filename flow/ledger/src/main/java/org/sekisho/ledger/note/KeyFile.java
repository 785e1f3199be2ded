package org.sekisho.ledger.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of a log in a file that its owner alone may read: two lines each, see {@link SignerKey}.
 */
public final class KeyFile {

  private KeyFile() {}

  /** Makes two keys of a name, Ed25519 and ML-DSA, in a new file. */
  public static List<SignerKey> create(Path file, String name) throws IOException {
    List<SignerKey> keys =
        List.of(
            SignerKey.generate(name, Algorithm.ED25519),
            SignerKey.generate(name, Algorithm.ML_DSA));
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, keys.get(0).text() + keys.get(1).text());
    return keys;
  }

  /** The keys of a file; none where it is missing or one of them is damaged. */
  public static List<SignerKey> read(Path file) throws IOException {
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    List<SignerKey> keys = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i += 2) {
      SignerKey.parse(lines.get(i) + "\n" + lines.get(i + 1)).ifPresent(keys::add);
    }
    return keys.size() * 2 == lines.size() ? List.copyOf(keys) : List.of();
  }
}

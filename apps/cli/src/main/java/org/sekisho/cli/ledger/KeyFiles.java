package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.ledger.log.LedgerProblems;
import org.sekisho.ledger.note.SignerKey;
import org.sekisho.ledger.note.VerifierKey;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problems;
import org.sekisho.terms.Text;

/** Files of keys in the text form of signed notes. */
final class KeyFiles {

  private static final Text KEYS = Text.of("file of keys", "鍵ファイル");

  private KeyFiles() {}

  /** The public keys that stand in a folder, one a line, for everyone. */
  static Path publicIn(Path folder) {
    return folder.resolve("vkeys");
  }

  /** The secret key of a witness, in the folder where it remembers. */
  static Path ofWitness(Path folder) {
    return folder.resolve("key");
  }

  static Checked<SignerKey> signing(Path file) throws IOException {
    return SignerKey.parse(Files.readString(file).strip())
        .<Checked<SignerKey>>map(Checked.Sound::new)
        .orElseGet(() -> new Checked.Broken<>(List.of(LedgerProblems.malformed(file, KEYS))));
  }

  static Checked<List<VerifierKey>> verifying(List<Path> files) throws IOException {
    Problems problems = new Problems();
    List<VerifierKey> keys = new ArrayList<>();
    for (Path file : files) {
      List<VerifierKey> read =
          Files.readAllLines(file).stream()
              .flatMap(line -> VerifierKey.parse(line).stream())
              .toList();
      if (read.isEmpty() || read.size() < Files.readAllLines(file).size()) {
        problems.addAll(List.of(LedgerProblems.malformed(file, KEYS)));
      }
      keys.addAll(read);
    }
    return problems.check(() -> List.copyOf(keys));
  }

  /** Writes a new secret key, readable by its owner alone, and its public key. */
  static void write(Path folder, SignerKey key) throws IOException {
    Files.createDirectories(folder);
    Path file = ofWitness(folder);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, key.text(), StandardOpenOption.WRITE);
    writePublic(folder, List.of(key));
  }

  static void writePublic(Path folder, List<SignerKey> keys) throws IOException {
    Files.write(publicIn(folder), keys.stream().map(key -> key.verifier().text()).toList());
  }
}

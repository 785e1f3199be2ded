package org.sekisho.cli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.sekisho.ledger.folder.TextFile;
import org.sekisho.ledger.note.NoteReader;
import org.sekisho.ledger.note.SigningKey;
import org.sekisho.ledger.note.VerifyingKey;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problems;

/** Files of keys, one a line, in the text form of signed notes. */
final class KeyFiles {

  private KeyFiles() {}

  /** The keys that a log signs with; they stand in its folder and are not exported. */
  static Path ofLog(Path folder) {
    return folder.resolve("key");
  }

  /** The public keys of a log, for everyone. */
  static Path publicOf(Path key) {
    return key.resolveSibling(key.getFileName() + ".vkey");
  }

  static Checked<List<SigningKey>> signing(Path file) {
    return lines(List.of(file), NoteReader::signingKey);
  }

  static Checked<List<VerifyingKey>> verifying(List<Path> files) {
    return lines(files, NoteReader::verifyingKey);
  }

  /** Writes new keys: the private file first, readable by its owner alone. */
  static void write(Path file, List<SigningKey> keys) throws IOException {
    Files.createDirectories(file.toAbsolutePath().normalize().resolveSibling(""));
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(file, keys.stream().map(SigningKey::print).toList(), StandardOpenOption.WRITE);
    Files.write(publicOf(file), keys.stream().map(key -> key.verifying().print()).toList());
  }

  private static <K> Checked<List<K>> lines(
      List<Path> files, BiFunction<String, String, Checked<K>> reader) {
    Problems problems = new Problems();
    List<K> keys = new ArrayList<>();
    for (Path file : files) {
      Checked<String> text = TextFile.read(file);
      problems.addAll(text.problems());
      text.orElse("")
          .lines()
          .forEach(line -> {
            switch (reader.apply(file.toString(), line)) {
              case Checked.Sound<K>(K key) -> keys.add(key);
              case Checked.Broken<K> broken -> problems.addAll(broken.problems());
            }
          });
    }
    return problems.check(() -> List.copyOf(keys));
  }
}

package org.sekisho.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checkout works anywhere: no file names a folder of the machine it was written on. */
class MachinePathsTest {

  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.}*-])/(usr/lib/jvm|work|root|home/\\w+|Users/\\w+)(?=/)");

  /** It looks into the usual folders of many systems; that is its work. */
  private static final Set<Path> LOOKS_FOR_JDKS = Set.of(Path.of("apps/cli/launcher/find-jdk.sh"));

  private static final long MOST_BYTES = 1 << 20;

  @Test
  void noFileNamesAFolderOfOneMachine() {
    assertThat(machinePaths(Tree.ofProject())).isEmpty();
  }

  @Test
  void aFolderOfOneMachineIsFound(@TempDir Path root) throws IOException {
    Tree tree = Planted.in(root, "run", "cd /" + "root/x && ../root/y\n");
    assertThat(machinePaths(tree)).containsExactly("run: /root");
  }

  private static List<String> machinePaths(Tree tree) {
    return tree.files(file -> !LOOKS_FOR_JDKS.contains(file)).stream()
        .filter(file -> isText(tree.absolute(file)))
        .flatMap(file -> machinePaths(file, tree.text(file)))
        .toList();
  }

  private static Stream<String> machinePaths(Path file, String text) {
    return MACHINE_PATH.matcher(text).results().map(found -> file + ": " + found.group());
  }

  /** As file(1) tells text: no zero byte. */
  private static boolean isText(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return false;
      }
      for (byte octet : Files.readAllBytes(file)) {
        if (octet == 0) {
          return false;
        }
      }
      return true;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

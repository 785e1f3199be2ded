package org.sekisho.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader's budget: a file of the program fits in the head. */
class SizesTest {

  private static final int MOST_LINES = 250;

  /** Files that may be longer, each with its reason beside it. */
  private static final Set<String> LONGER = Set.of();

  @Test
  void noFileOfTheProgramIsLongerThanAReaderCanHold() {
    assertThat(tooLong(Tree.ofProject())).isEmpty();
  }

  @Test
  void aLongFileIsSeen(@TempDir Path root) throws IOException {
    Tree tree = Planted.in(root, "flow/law/src/main/java/Long.java", "\n".repeat(251));
    assertThat(tooLong(tree)).containsExactly("flow/law/src/main/java/Long.java has 251 lines");
  }

  private static List<String> tooLong(Tree tree) {
    return tree.files(SizesTest::isProgram).stream()
        .filter(file -> !LONGER.contains(file.toString()))
        .filter(file -> lines(tree, file) > MOST_LINES)
        .map(file -> file + " has " + lines(tree, file) + " lines")
        .toList();
  }

  private static boolean isProgram(Path file) {
    return file.toString().endsWith(".java") && file.toString().contains("src/main/java");
  }

  private static long lines(Tree tree, Path file) {
    return tree.text(file).lines().count();
  }
}

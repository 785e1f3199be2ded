package org.sekisho.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A warning is put aside only with its reason, on the line or right above it. */
class SuppressionsTest {

  private static final String SUPPRESSION = "@Suppress" + "Warnings";

  @Test
  void everySuppressedWarningHasItsReason() {
    assertThat(withoutReason(Tree.ofProject())).isEmpty();
  }

  @Test
  void aSuppressionWithoutReasonIsFound(@TempDir Path root) throws IOException {
    Tree tree = Planted.in(root, "A.java", "class A {\n  " + SUPPRESSION + "(\"x\")\n}\n");
    assertThat(withoutReason(tree)).containsExactly("A.java:2");
  }

  @Test
  void aReasonOnTheLineOrAboveItIsEnough(@TempDir Path root) throws IOException {
    String text = "// why\n" + SUPPRESSION + "(\"x\")\n" + SUPPRESSION + "(\"y\") // why\n";
    assertThat(withoutReason(Planted.in(root, "A.java", text))).isEmpty();
  }

  private static List<String> withoutReason(Tree tree) {
    return tree.named(".java").stream().flatMap(file -> withoutReason(tree, file)).toList();
  }

  private static Stream<String> withoutReason(Tree tree, Path file) {
    List<String> lines = tree.text(file).lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains(SUPPRESSION + "(") && !hasReason(lines, i))
        .mapToObj(i -> file + ":" + (i + 1));
  }

  private static boolean hasReason(List<String> lines, int at) {
    String above = at == 0 ? "" : lines.get(at - 1).strip();
    return lines.get(at).contains("//") || above.startsWith("//") || above.endsWith("*/");
  }
}

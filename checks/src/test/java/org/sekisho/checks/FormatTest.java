package org.sekisho.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Main;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One form for all; {@code checks/format} gives it. */
class FormatTest {

  @Test
  void everyFileIsFormatted() throws Exception {
    Tree tree = Tree.ofProject();
    assertThat(tree.named(".java")).hasSizeGreaterThan(20);
    assertThat(otherwise(tree)).as("run checks/format").isEmpty();
  }

  @Test
  void aFileInAnotherFormIsFound(@TempDir Path root) throws Exception {
    assertThat(otherwise(Planted.in(root, "A.java", "class A{}\n"))).contains("A.java");
  }

  @Test
  void whatCannotBeParsedIsFound(@TempDir Path root) throws Exception {
    assertThat(otherwise(Planted.in(root, "A.java", "class {"))).contains("A.java");
  }

  /** What the formatter would say: files it would change, and errors. */
  private static String otherwise(Tree tree) throws Exception {
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    Stream<String> files = tree.named(".java").stream().map(tree::absolute).map(Path::toString);
    String[] arguments = Stream.concat(Stream.of("--dry-run"), files).toArray(String[]::new);
    new Main(writer, writer, InputStream.nullInputStream()).format(arguments);
    writer.flush();
    return said.toString();
  }
}

package org.sekisho.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every character of a source can be seen. Controls that turn the direction of text or hide in it
 * make a source read otherwise than it runs (Boucher and Anderson, "Trojan Source", 2021).
 */
class CharactersTest {

  private static final Set<String> TEXTS =
      Set.of(
          "java",
          "xml",
          "yaml",
          "yml",
          "md",
          "properties",
          "sh",
          "txt",
          "json",
          "ndjson",
          "csv",
          "html",
          "css",
          "js",
          "sql",
          "jte");

  private static final Set<Byte> UNSEEN =
      Set.of(
          Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR);

  @Test
  void everyCharacterOfASourceCanBeSeen() {
    assertThat(hidden(Tree.ofProject())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x202E, 0x2066, 0x200B, 0xFEFF, 0x0008, 0x2028, 0xE000})
  void aHiddenCharacterIsFound(int character, @TempDir Path root) throws IOException {
    Tree tree = Planted.in(root, "a.yaml", "name: x\nlist: " + Character.toString(character));
    assertThat(hidden(tree)).containsExactly("a.yaml:2 U+%04X".formatted(character));
  }

  private static List<String> hidden(Tree tree) {
    return tree.files(CharactersTest::isText).stream()
        .flatMap(file -> hidden(file, tree.text(file)))
        .toList();
  }

  private static Stream<String> hidden(Path file, String text) {
    return text.codePoints()
        .distinct()
        .filter(character -> character != '\n' && character != '\t' && isUnseen(character))
        .mapToObj(character -> "%s:%d U+%04X".formatted(file, line(text, character), character));
  }

  private static boolean isUnseen(int character) {
    return UNSEEN.contains((byte) Character.getType(character));
  }

  private static long line(String text, int character) {
    return 1 + text.substring(0, text.indexOf(character)).chars().filter(c -> c == '\n').count();
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 || TEXTS.contains(name.substring(dot + 1));
  }
}

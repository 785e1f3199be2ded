package org.sekisho.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said in English is said in Japanese. */
class MessagesTest {

  private static final String ENGLISH = "messages.properties";
  private static final String JAPANESE = "messages_ja.properties";

  @Test
  void everyBundleHasTheSameKeysInBothLanguages() {
    Tree tree = Tree.ofProject();
    assertThat(tree.named(ENGLISH)).isNotEmpty();
    assertThat(missing(tree)).isEmpty();
  }

  @Test
  void aKeyInOneLanguageOnlyIsFound(@TempDir Path root) throws IOException {
    Planted.in(root, "x/" + JAPANESE, "a=あ\nc=\n");
    assertThat(missing(Planted.in(root, "x/" + ENGLISH, "a=A\nb=B\nc=C\n")))
        .containsExactly("x/messages_ja.properties lacks b", "x/messages_ja.properties lacks c");
  }

  private static List<String> missing(Tree tree) {
    return tree.files(file -> file.endsWith(ENGLISH) || file.endsWith(JAPANESE)).stream()
        .map(file -> file.resolveSibling("."))
        .distinct()
        .flatMap(folder ->
            Stream.concat(
                lacking(tree, folder.resolve(ENGLISH), folder.resolve(JAPANESE)),
                lacking(tree, folder.resolve(JAPANESE), folder.resolve(ENGLISH))))
        .toList();
  }

  private static Stream<String> lacking(Tree tree, Path one, Path other) {
    Collection<String> keys = new TreeSet<>(keys(tree, one));
    keys.removeAll(keys(tree, other));
    return keys.stream().map(key -> other.normalize() + " lacks " + key);
  }

  /** Keys with something to say; none where there is no file. */
  private static Collection<String> keys(Tree tree, Path file) {
    Properties texts = new Properties();
    if (tree.absolute(file).toFile().exists()) {
      load(texts, tree.text(file));
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> !texts.getProperty(key).isBlank())
        .toList();
  }

  private static void load(Properties texts, String text) {
    try {
      texts.load(new StringReader(text));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

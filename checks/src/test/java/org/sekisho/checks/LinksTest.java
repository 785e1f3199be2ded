package org.sekisho.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link in a page leads to something in the checkout. */
class LinksTest {

  private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");
  private static final Pattern SCHEME = Pattern.compile("[a-z]+:.*");

  @Test
  void everyRelativeLinkLeadsSomewhere() {
    Tree tree = Tree.ofProject();
    assertThat(tree.named(".md")).isNotEmpty();
    assertThat(broken(tree)).isEmpty();
  }

  @Test
  void aBrokenLinkIsFound(@TempDir Path root) throws IOException {
    String page = "[here](page.md#top) [there](gone.md) [out](../outside) [far](https://x.org)\n";
    assertThat(broken(Planted.in(root, "page.md", page)))
        .containsExactly("page.md: gone.md", "page.md: ../outside");
  }

  private static List<String> broken(Tree tree) {
    return tree.named(".md").stream().flatMap(page -> broken(tree, page)).toList();
  }

  private static Stream<String> broken(Tree tree, Path page) {
    String prose = FENCE.matcher(tree.text(page)).replaceAll("");
    return LINK.matcher(prose)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !SCHEME.matcher(link).matches() && !leads(tree, page, link))
        .map(link -> page + ": " + link);
  }

  private static boolean leads(Tree tree, Path page, String link) {
    Path target = tree.absolute(page).resolveSibling(link).normalize();
    return target.startsWith(tree.root()) && Files.exists(target);
  }
}

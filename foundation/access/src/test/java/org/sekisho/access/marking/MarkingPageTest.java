package org.sekisho.access.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sekisho.access.Equivalences;
import org.sekisho.terms.Place;

/** What docs/formats/marking.md says holds. */
class MarkingPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("sekisho.root")).resolve("docs/formats/marking.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (?:United|NATO|European|Japan|TLP)[^|]*\\|([^|]*)\\|.*$");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(each -> each.group(1)).toList();
  }

  @Test
  void everyMarkingOnThePageIsReadAndPrintedSo() throws IOException {
    List<String> rows = found(ROW, page().substring(0, page().indexOf("## Labels")));
    assertThat(rows).hasSize(Notation.values().length);
    List<String> markings = found(QUOTED, String.join(" ", rows));
    assertThat(markings).hasSizeGreaterThan(15);
    for (String marking : markings) {
      assertThat(Markings.read(marking, Place.file("page")).map(Markings::banner).orThrow())
          .as(marking)
          .contains(marking);
    }
  }

  @Test
  void theTableOfEquivalencesOnThePageIsRead() throws IOException {
    String table = found(YAML, page()).getFirst();
    assertThat(Equivalences.read("marking.md", table.getBytes(StandardCharsets.UTF_8)).orThrow())
        .hasSize(1);
  }
}

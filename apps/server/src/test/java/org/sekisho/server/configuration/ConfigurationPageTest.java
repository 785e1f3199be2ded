package org.sekisho.server.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on the configuration has each key, as the program has it. */
final class ConfigurationPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("sekisho.root"), "docs/formats/configuration.md");
  private static final String BEGIN = "<!-- keys -->\n";
  private static final String END = "<!-- /keys -->";

  @Test
  void thePageHasTheKeysOfTheProgram() throws IOException {
    String page = Files.readString(PAGE);
    String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
    String after = page.substring(page.indexOf(END));
    if ("yes".equals(System.getenv("SEKISHO_WRITE_SAMPLES"))) {
      Files.writeString(PAGE, before + table() + after);
    } else {
      assertThat(page).isEqualTo(before + table() + after);
    }
  }

  private static String table() {
    return "| key | variable | flag | what may stand there | default | meaning |\n"
        + "| --- | --- | --- | --- | --- | --- |\n"
        + Arrays.stream(Key.values()).map(ConfigurationPageTest::row).collect(Collectors.joining());
  }

  private static String row(Key key) {
    return "| `%s` | `%s` | %s | %s | %s | %s |\n"
        .formatted(
            key.path(),
            key.variable(),
            FlagNames.find(key).map(flag -> "`--" + flag + "`").orElse(""),
            key.expected().en(),
            key.usual().map(usual -> "`" + usual + "`").orElse(""),
            key.meaning().en());
  }
}

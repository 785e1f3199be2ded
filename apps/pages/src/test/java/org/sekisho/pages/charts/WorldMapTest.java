package org.sekisho.pages.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The map that ships. */
final class WorldMapTest {

  private static final Path FILE =
      Path.of(System.getProperty("sekisho.root", "../.."))
          .resolve("apps/pages/src/main/resources/org/sekisho/pages/vendor/world.txt");

  /** Where the way of making it changes, write what is made in the place of the file. */
  @Test
  void theMapIsMadeFromTheAtlas() throws Exception {
    String made = WorldAtlas.written();
    if (Boolean.getBoolean("sekisho.world")) {
      Files.writeString(FILE, made);
    }
    assertThat(Files.readString(FILE)).isEqualTo(made);
    assertThat(made.lines().map(line -> line.substring(0, 2)).toList())
        .contains("JP", "US", "CN", "DE", "GB", "TW")
        .doesNotContain("AQ");
  }
}

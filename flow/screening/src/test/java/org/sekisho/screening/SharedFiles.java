package org.sekisho.screening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The real lists beside the project; a test that needs them is skipped where they are absent. */
public final class SharedFiles {

  private SharedFiles() {}

  public static Path at(String path) {
    Path root =
        Optional.ofNullable(System.getenv("SEKISHO_SHARED_DATA"))
            .map(Path::of)
            .orElseGet(
                () -> Path.of(System.getProperty("sekisho.root", ".")).resolve("../shared/data"));
    Path found = root.resolve(path).normalize();
    Assumptions.assumeTrue(Files.exists(found), "skipped: no shared data");
    return found;
  }
}

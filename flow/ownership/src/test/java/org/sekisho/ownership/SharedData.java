package org.sekisho.ownership;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Real data beside the project, where it is there. */
public final class SharedData {

  private SharedData() {}

  /** The folder; the test is skipped where it is absent. */
  public static Path folder(String name) {
    Path root =
        Optional.ofNullable(System.getenv("SEKISHO_SHARED_DATA"))
            .map(Path::of)
            .orElse(Path.of(System.getProperty("sekisho.root", "."), "..", "shared", "data"));
    Path folder = root.resolve(name);
    Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no shared data");
    return folder;
  }
}

package org.sekisho.screening;

import java.nio.file.Path;

/** The project's own folders, for tests that check what ships. */
public final class ProjectRoot {

  private ProjectRoot() {}

  public static Path at(String path) {
    return Path.of(System.getProperty("sekisho.root", "../..")).resolve(path).normalize();
  }
}

package org.sekisho.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small tree with something wrong in it: shows that a rule bites. */
final class Planted {

  private Planted() {}

  static Tree in(Path root, String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
    return new Tree(root);
  }
}

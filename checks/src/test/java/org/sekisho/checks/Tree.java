package org.sekisho.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The files of a checkout, without what is built or belongs to tools. */
record Tree(Path root) {

  private static final Set<String> NOT_OURS =
      Set.of("target", ".git", ".idea", ".vscode", ".settings", ".sekisho", "node_modules");

  /** The checkout whose tests run. */
  static Tree ofProject() {
    return new Tree(Path.of(System.getProperty("sekisho.root")));
  }

  /** Files that pass, relative to the root, in order. */
  List<Path> files(Predicate<Path> wanted) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(root, collector(files));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Collections.sort(files);
    return files.stream().filter(wanted).toList();
  }

  List<Path> named(String ending) {
    return files(file -> file.toString().endsWith(ending));
  }

  Path absolute(Path file) {
    return root.resolve(file);
  }

  String text(Path file) {
    try {
      return Files.readString(absolute(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("not UTF-8, or not readable: " + file, unreadable);
    }
  }

  private SimpleFileVisitor<Path> collector(List<Path> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skipped = !folder.equals(root) && NOT_OURS.contains(last(folder));
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!NOT_OURS.contains(last(file))) {
          files.add(root.relativize(file));
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static String last(Path path) {
    return String.valueOf(path.getFileName());
  }
}

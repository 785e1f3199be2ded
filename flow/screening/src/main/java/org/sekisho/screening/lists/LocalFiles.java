package org.sekisho.screening.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.screening.formats.ListFile;
import org.sekisho.screening.formats.ListFormat;
import org.sekisho.terms.Checked;

/** The files of a list that a person has at hand. */
final class LocalFiles {

  private LocalFiles() {}

  /**
   * A file, with those beside it that belong to it in this format, or all files in a folder and
   * below it; hidden ones and the definition of the list are left out.
   */
  static Checked<List<ListFile>> at(Path path, ListFormat format) {
    if (!Files.isReadable(path)) {
      return new Checked.Broken<>(DocumentProblems.notFound(path.toString()));
    }
    List<Path> files = Files.isDirectory(path) ? below(path) : withSiblings(path, format);
    return files.isEmpty()
        ? new Checked.Broken<>(DocumentProblems.notFound(path.toString()))
        : new Checked.Sound<>(files.stream().map(ListFile::at).toList());
  }

  private static List<Path> below(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(LocalFiles::isOfTheList).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isOfTheList(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && !name.equals(ListYaml.FILE) && !name.equals("expected.ndjson");
  }

  private static List<Path> withSiblings(Path file, ListFormat format) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return List.of(file);
    }
    try (Stream<Path> beside = Files.list(folder)) {
      Stream<Path> siblings =
          beside
              .filter(Files::isRegularFile)
              .filter(each -> format.belongs(nameOf(file), nameOf(each)))
              .sorted();
      return Stream.concat(Stream.of(file), siblings).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}

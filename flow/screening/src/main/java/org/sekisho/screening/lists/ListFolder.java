package org.sekisho.screening.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.terms.Checked;

/** A folder that defines a list, and how it becomes one of the user's own. */
public final class ListFolder {

  private ListFolder() {}

  static Checked<Folder> read(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    String name = String.valueOf(absolute.getFileName());
    try {
      return Files.isRegularFile(absolute.resolve(ListYaml.FILE))
          ? new Checked.Sound<>(Shelf.folder(absolute, name, path.toString()))
          : new Checked.Broken<>(DocumentProblems.notFound(path.resolve(ListYaml.FILE).toString()));
    } catch (IOException unreadable) {
      return new Checked.Broken<>(DocumentProblems.notFound(path.toString()));
    }
  }

  /** Whether a path is a folder that defines a list. */
  public static boolean isDefinition(Path path) {
    return Files.isRegularFile(path.resolve(ListYaml.FILE));
  }

  /** Copies a sound folder to the user's own lists; its name becomes the list's id. */
  public static Checked<ListDefinition> adopt(Path path, Home home) {
    return ListSample.checked(path)
        .then(list -> read(path).then(folder -> copy(folder, list, home)));
  }

  private static Checked<ListDefinition> copy(Folder folder, ListDefinition list, Home home) {
    Path into = home.ownLists().resolve(list.id());
    try {
      for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
        Path target = into.resolve(file.getKey()).normalize();
        Files.createDirectories(target.resolveSibling("."));
        Files.write(target, file.getValue());
      }
      return new Checked.Sound<>(list);
    } catch (IOException unwritable) {
      return new Checked.Broken<>(List.of(ListProblems.unwritable(into.toString())));
    }
  }
}

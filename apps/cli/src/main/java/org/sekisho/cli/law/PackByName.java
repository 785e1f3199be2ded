package org.sekisho.cli.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sekisho.desk.law.NamedRegimes;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.documents.Shelf;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.terms.Checked;

/** A pack that a user names: a regime of the book, or a folder such as a draft. */
final class PackByName {

  private PackByName() {}

  static Checked<Regime> find(LawBook book, String name) {
    Path folder = Path.of(name);
    return Files.isRegularFile(folder.resolve(RegimeReader.FILE))
        ? read(book, folder)
        : NamedRegimes.of(book, List.of(name)).map(List::getFirst);
  }

  private static Checked<Regime> read(LawBook book, Path folder) {
    try {
      String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
      return RegimeReader.read(Shelf.folder(folder, name, folder.toString()), book.gates());
    } catch (IOException unreadable) {
      return new Checked.Broken<>(DocumentProblems.notFound(folder.toString()));
    }
  }
}

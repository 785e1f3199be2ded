package org.sekisho.desk.law;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sekisho.documents.DocumentProblems;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.law.LawBook;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.matter.GateReader;
import org.sekisho.terms.Checked;
import org.sekisho.terms.Problem;

/** The gates and regimes that ship, and those that a user adds. */
public final class LawShelves {

  /** What ships never changes while the program runs, so that it is read once. */
  private static final class Shipped {
    static final Checked<LawBook> LAW = read(List.of(), List.of());
  }

  private LawShelves() {}

  /**
   * Reads everything, or tells every problem of everything.
   *
   * @param gates folders of gates; one of the same name takes a shipped one's place
   * @param regimes folders of regimes, likewise
   */
  public static Checked<LawBook> open(List<Path> gates, List<Path> regimes) {
    return gates.isEmpty() && regimes.isEmpty() ? Shipped.LAW : read(gates, regimes);
  }

  private static Checked<LawBook> read(List<Path> gates, List<Path> regimes) {
    List<Problem> missing = new ArrayList<>();
    SortedMap<String, Folder> gateFolders = folders("gates", GateReader.FILE, gates, missing);
    SortedMap<String, Folder> regimeFolders =
        folders("regimes", RegimeReader.FILE, regimes, missing);
    return missing.isEmpty()
        ? LawBook.read(gateFolders, regimeFolders, RememberedExpressions.ofLauncher())
        : new Checked.Broken<>(missing);
  }

  private static SortedMap<String, Folder> folders(
      String shelf, String marker, List<Path> added, List<Problem> missing) {
    SortedMap<String, Folder> folders = new TreeMap<>(Shelf.onClassPath(shelf, marker));
    for (Path directory : added) {
      if (Files.isDirectory(directory)) {
        folders.putAll(Shelf.inDirectory(directory, marker));
      } else {
        missing.addAll(DocumentProblems.notFound(directory.toString()));
      }
    }
    return folders;
  }
}

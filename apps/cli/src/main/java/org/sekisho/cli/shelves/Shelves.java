package org.sekisho.cli.shelves;

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
import picocli.CommandLine.Option;

/**
 * Options that add folders of gates and regimes; one of the same name takes a shipped one's place.
 */
public final class Shelves {

  @Option(names = "--gates", paramLabel = "DIR", descriptionKey = "gates")
  private List<Path> gates = new ArrayList<>();

  @Option(names = "--regimes", paramLabel = "DIR", descriptionKey = "regimes")
  private List<Path> regimes = new ArrayList<>();

  /** Reads everything, or tells every problem of everything. */
  public Checked<LawBook> open() {
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

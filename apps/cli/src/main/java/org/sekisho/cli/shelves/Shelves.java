package org.sekisho.cli.shelves;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sekisho.desk.law.LawShelves;
import org.sekisho.law.LawBook;
import org.sekisho.terms.Checked;
import picocli.CommandLine.Option;

/**
 * Options that add folders of gates and regimes; one of the same name takes a shipped one's place.
 */
public final class Shelves {

  @Option(names = "--gates", paramLabel = "DIR", descriptionKey = "gates")
  private List<Path> gates = new ArrayList<>();

  @Option(names = "--regimes", paramLabel = "DIR", descriptionKey = "regimes")
  private List<Path> regimes = new ArrayList<>();

  public List<Path> gates() {
    return List.copyOf(gates);
  }

  public List<Path> regimes() {
    return List.copyOf(regimes);
  }

  /** Reads everything, or tells every problem of everything. */
  public Checked<LawBook> open() {
    return LawShelves.open(gates, regimes);
  }
}

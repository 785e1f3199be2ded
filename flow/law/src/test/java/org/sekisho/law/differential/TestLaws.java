package org.sekisho.law.differential;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.sekisho.documents.Folder;
import org.sekisho.documents.Shelf;
import org.sekisho.law.condition.ExpressionMemory;
import org.sekisho.law.force.LawInForce;
import org.sekisho.law.pack.Regime;
import org.sekisho.law.pack.RegimeReader;
import org.sekisho.matter.Gate;
import org.sekisho.matter.GateReader;

/** The invented law of the tests, and the law that ships. */
public final class TestLaws {

  public static final LocalDate KNOWN = LocalDate.of(2026, 11, 24);

  private TestLaws() {}

  /** The bridge: every kind of fact, every construct of a condition. */
  public static Regime bridge() {
    return RegimeReader.read(folder("regimes/bridge"), gates()).orThrow();
  }

  public static SortedMap<String, Gate> gates() {
    return GateReader.readAll(Shelf.onClassPath("toy/gates", GateReader.FILE)).orThrow();
  }

  /** A folder of the invented law, for tests that break it. */
  public static Folder folder(String path) {
    String shelf = path.substring(0, path.indexOf('/'));
    String marker = "gates".equals(shelf) ? GateReader.FILE : RegimeReader.FILE;
    String name = path.substring(path.indexOf('/') + 1);
    Folder folder = Shelf.onClassPath("toy/" + shelf, marker).get(name);
    if (folder == null) {
      throw new IllegalArgumentException("no folder " + path);
    }
    return folder;
  }

  /** Every slice of the invented law and of the regimes that ship. */
  public static Stream<LawInForce> slices() {
    return Stream.concat(Stream.of(bridge()), shipped().stream())
        .flatMap(regime -> LawInForce.slices(regime, KNOWN).orThrow().stream());
  }

  private static List<Regime> shipped() {
    Path root = Path.of(System.getProperty("sekisho.root", "../.."));
    if (!Files.isDirectory(root.resolve("regimes"))) {
      return List.of();
    }
    SortedMap<String, Gate> gates =
        GateReader.readAll(Shelf.inDirectory(root.resolve("gates"), GateReader.FILE)).orThrow();
    return List.copyOf(
        RegimeReader.readAll(
                Shelf.inDirectory(root.resolve("regimes"), RegimeReader.FILE),
                gates,
                ExpressionMemory.none())
            .orThrow()
            .values());
  }
}
